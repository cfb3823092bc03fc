import { boldIn, htmlOf, type SpecimenFile } from './specimen';

/** The browser's own editing; its elements are all the model it has. */
export default {
  mount(host) {
    const element = document.createElement('div');
    element.className = 'box';
    element.contentEditable = 'true';
    host.append(element);
    return {
      element,
      model: () => linesIn(element),
      bold: () => boldIn(element),
      steps: () => null,
      set(lines) {
        element.innerHTML =
          lines.length > 1 || lines[0] ? lines.map((line) => `<div>${htmlOf(line)}</div>`).join('') : '';
      },
      destroy: () => host.replaceChildren(),
    };
  },
} satisfies SpecimenFile;

/** Its lines as the browser shows them: a block, or bare words, each. */
export function linesIn(element: HTMLElement): string {
  return [...element.childNodes]
    .map((line) =>
      'innerText' in line ? String(line.innerText).replace(/\n$/, '') : (line.textContent ?? ''),
    )
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
