import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, select } from '../input';
import { rangeIn, readLines } from '../lines';

/** Draft.js (0.11): pastes at the selection of its own state, which follows the page's after `selectionchange`. */
export default {
  kind: 'draft-js',
  rank: 10,
  owns: (element) => element.closest('.DraftEditor-root') !== null,
  read: (element) => readLines(element).text,
  async replace(element, edit) {
    await select(element, rangeIn(readLines(element), edit));
    if (!insertByPaste(element, edit.text)) insertByTyping(edit.text);
  },
  rangeOf: (element, span) => rangeIn(readLines(element), span),
} satisfies Editor;
