import { linesIn } from './contenteditable';
import { boldIn, htmlOf, type SpecimenFile } from './specimen';

/** A frame that its page writes with `document.open()`, as older editors do. */
export default {
  mount(host) {
    const frame = document.createElement('iframe');
    frame.style.cssText =
      'width: 420px; height: 160px; border: 3px solid silver; padding: 5px; box-sizing: border-box';
    host.append(frame);
    const page = frame.contentDocument;
    if (!page) throw new Error('expected a document in the frame');
    page.open();
    page.write(
      '<!doctype html><body contenteditable="true" style="font: 16px/1.4 sans-serif; margin: 8px; white-space: pre-wrap"></body>',
    );
    page.close();
    const element = page.body;
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
