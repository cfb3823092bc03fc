import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, select } from '../input';
import { rangeIn, readLines } from '../lines';

/** Any editable element that no other file knows: the browser's own editing, or an editor close to it. */
export default {
  kind: 'contenteditable',
  rank: 100,
  owns: (element) => element.isContentEditable,
  read: (element) => readLines(element).text,
  async replace(element, edit) {
    await select(element, rangeIn(readLines(element), edit));
    if (!insertByTyping(edit.text)) insertByPaste(element, edit.text);
  },
  rangeOf: (element, span) => rangeIn(readLines(element), span),
} satisfies Editor;
