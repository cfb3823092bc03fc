import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, pressBackspace } from '../input';
import { readLines } from '../lines';
import { richText } from '../rich-text';

/** What it marks as its own: the brackets around a caret, handles, and the `<br>` that holds a line open. */
const isFurniture = (element: Element) =>
  element.matches('[data-mce-bogus="all"], .mce-resizehandle, .mce-visual-caret');

/** TinyMCE (8.9), in a frame of its own or inline: a paste is a step of its own undo list, a press begins one. */
export default {
  kind: 'tinymce',
  rank: 10,
  owns: (element) => element.classList.contains('mce-content-body'),
  ...richText((element) => readLines(element, isFurniture)),
  write(element, text) {
    const taken = text === '' ? pressBackspace(element) : insertByPaste(element, text);
    if (!taken) insertByTyping(element, text);
  },
} satisfies Editor;
