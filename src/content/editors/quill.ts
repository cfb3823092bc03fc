import type { Editor } from '../editor';
import { insertByPaste, insertByTyping } from '../input';
import { readLines } from '../lines';
import { richText } from '../rich-text';

/** The bullets of lists; `.ql-cursor` holds nothing that is text. */
const isFurniture = (element: Element) => element.matches('.ql-ui');

/** Quill (2.0): a paste takes the formats of its place. It merges what comes within a second into one undo step. */
export default {
  kind: 'quill',
  rank: 10,
  owns: (element) => element.classList.contains('ql-editor'),
  ...richText((element) => readLines(element, isFurniture)),
  write(element, text) {
    if (!insertByPaste(element, text)) insertByTyping(element, text);
  },
} satisfies Editor;
