import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, insertLines } from '../input';
import { readLines } from '../lines';
import { richText } from '../rich-text';

/** Rules between sections, and the placeholders of a story that has not begun. */
const isFurniture = (element: Element) => element.matches('.section-divider, .defaultValue, .inlineTooltip');

/** Medium's own: paragraphs and headings of class `graf`, which it reads from the page after each input. */
export default {
  kind: 'medium',
  rank: 10,
  owns: (element) => element.isContentEditable && element.querySelector('.graf') !== null,
  ...richText((element) => readLines(element, isFurniture)),
  write(element, text) {
    if (text.includes('\n') ? insertLines(element, text) : insertByTyping(element, text)) return;
    insertByPaste(element, text);
  },
} satisfies Editor;
