import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, pressBackspace } from '../input';
import { richText } from '../rich-text';

/**
 * Draft.js (0.11): pastes at the selection of its own state, which follows the page's after `selectionchange`. Where
 * the browser removes words across styles or lines, React no longer finds its elements and the editor falls apart.
 */
export default {
  kind: 'draft-js',
  rank: 10,
  owns: (element) => element.closest('.DraftEditor-root') !== null,
  ...richText(),
  write(element, text) {
    const taken = text === '' ? pressBackspace(element) : insertByPaste(element, text);
    if (!taken) insertByTyping(element, text);
  },
} satisfies Editor;
