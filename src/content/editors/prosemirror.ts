import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, select } from '../input';
import { rangeIn, readLines } from '../lines';

const isFurniture = (element: Element) =>
  element.matches('.ProseMirror-widget, .ProseMirror-separator, img.ProseMirror-separator');

/** ProseMirror and TipTap (3.34): reads the DOM that typing leaves, and takes a paste into one undo step. */
export default {
  kind: 'prosemirror',
  rank: 10,
  owns: (element) => element.classList.contains('ProseMirror'),
  read: (element) => readLines(element, isFurniture).text,
  async replace(element, edit) {
    await select(element, rangeIn(readLines(element, isFurniture), edit));
    if (!insertByPaste(element, edit.text)) insertByTyping(edit.text);
  },
  rangeOf: (element, span) => rangeIn(readLines(element, isFurniture), span),
} satisfies Editor;
