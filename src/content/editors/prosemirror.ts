import type { Editor } from '../editor';
import { insertByPaste, insertByTyping } from '../input';
import { readLines } from '../lines';
import { richText } from '../rich-text';

const isFurniture = (element: Element) =>
  element.matches('.ProseMirror-widget, .ProseMirror-separator, img.ProseMirror-separator');

/** ProseMirror and TipTap (3.34): reads the DOM that typing leaves, and takes a paste into one undo step. */
export default {
  kind: 'prosemirror',
  rank: 10,
  owns: (element) => element.classList.contains('ProseMirror'),
  ...richText((element) => readLines(element, isFurniture)),
  write(element, text) {
    if (!insertByPaste(element, text)) insertByTyping(element, text);
  },
} satisfies Editor;
