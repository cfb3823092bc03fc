import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, insertLines } from '../input';
import { richText } from '../rich-text';

/** Any editable element that no other file knows: the browser's own editing, or an editor close to it. */
export default {
  kind: 'contenteditable',
  rank: 100,
  owns: (element) => element.isContentEditable,
  ...richText(),
  write(element, text) {
    if (text.includes('\n') ? insertLines(element, text) : insertByTyping(element, text)) return;
    insertByPaste(element, text);
  },
} satisfies Editor;
