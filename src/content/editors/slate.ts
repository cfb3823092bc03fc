import type { Editor } from '../editor';
import { insertByPaste, removeByCut } from '../input';
import { readLines } from '../lines';
import { richText } from '../rich-text';

const isFurniture = (element: Element) => element.matches('[data-slate-placeholder], [data-slate-spacer]');

/** Slate (0.146): loses its way when the page is edited under it, and takes a paste and a cut into its own model. */
const common = richText((element) => readLines(element, isFurniture));

export default {
  kind: 'slate',
  rank: 10,
  owns: (element) => element.dataset['slateEditor'] === 'true',
  ...common,
  async select(element, span) {
    await common.select(element, span);
    // It looks at the selection ten times a second, and before any input, also one that it does not know.
    element.dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'none', bubbles: true, cancelable: true }),
    );
  },
  write(element, text) {
    if (text === '') removeByCut(element);
    else insertByPaste(element, text);
  },
} satisfies Editor;
