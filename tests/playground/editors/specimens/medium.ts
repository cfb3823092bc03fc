import { linesIn } from './contenteditable';
import { boldIn, htmlOf, type SpecimenFile } from './specimen';

/** Shaped like Medium's: a title and paragraphs of class `graf`, and a model that is read from the page after each input. */
export default {
  mount(host) {
    const element = document.createElement('div');
    element.className = 'box editor-inner';
    element.contentEditable = 'true';
    element.role = 'textbox';
    element.innerHTML =
      '<section class="section"><div class="section-divider" contenteditable="false"><hr></div><div class="section-inner"></div></section>';
    host.append(element);
    const inner = element.querySelector<HTMLElement>('.section-inner');
    if (!inner) throw new Error('expected a section');
    let lines: readonly string[] = [];
    const read = () => {
      lines = [linesIn(inner)];
      for (const graf of inner.children) if (graf.tagName === 'P') graf.classList.add('graf', 'graf--p');
    };
    element.addEventListener('input', read);
    element.addEventListener('focus', () => {
      const selection = document.getSelection();
      if (!inner.contains(selection?.anchorNode ?? null)) selection?.setPosition(inner.firstElementChild, 0);
    });
    const set = (next: readonly string[]) => {
      const [title = '', ...rest] = next.length > 0 ? next : [''];
      inner.innerHTML = [
        `<h3 class="graf graf--h3 graf--title">${htmlOf(title)}</h3>`,
        ...rest.map((line) => `<p class="graf graf--p">${htmlOf(line)}</p>`),
      ].join('');
      read();
    };
    set([]);
    return {
      element,
      model: () => lines.join('\n'),
      bold: () => boldIn(inner),
      steps: () => null,
      set,
      destroy: () => host.replaceChildren(),
    };
  },
} satisfies SpecimenFile;
