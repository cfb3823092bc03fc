import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, pressBackspace } from '../input';
import { richText } from '../rich-text';

/** Lexical (0.44): reverts what it did not do itself, but takes typing that has gone through `beforeinput`; lines it takes as a paste. */
export default {
  kind: 'lexical',
  rank: 10,
  owns: (element) => element.dataset['lexicalEditor'] === 'true',
  ...richText(),
  write(element, text) {
    if (text === '') pressBackspace(element);
    else if (text.includes('\n')) insertByPaste(element, text);
    else insertByTyping(element, text);
  },
} satisfies Editor;
