import type { Editor } from '../editor';
import { insertByTyping, select } from '../input';
import { rangeIn, readLines } from '../lines';

/** Lexical (0.44): reverts what it did not do itself, but takes typing that has gone through `beforeinput`. */
export default {
  kind: 'lexical',
  rank: 10,
  owns: (element) => element.dataset['lexicalEditor'] === 'true',
  read: (element) => readLines(element).text,
  async replace(element, edit) {
    await select(element, rangeIn(readLines(element), edit));
    insertByTyping(edit.text);
  },
  rangeOf: (element, span) => rangeIn(readLines(element), span),
} satisfies Editor;
