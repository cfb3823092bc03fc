import type { Editor } from '../editor';
import { insertByPaste, insertByTyping } from '../input';
import { richText } from '../rich-text';

/** Draft.js (0.11): pastes at the selection of its own state, which follows the page's after `selectionchange`. */
export default {
  kind: 'draft-js',
  rank: 10,
  owns: (element) => element.closest('.DraftEditor-root') !== null,
  ...richText(),
  write(element, text) {
    if (!insertByPaste(element, text)) insertByTyping(element, text);
  },
} satisfies Editor;
