import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, pressBackspace, tellSelection } from '../input';
import { richText } from '../rich-text';

const { select, ...reading } = richText();

/** Lexical (0.44): reverts what it did not do itself, but takes typing that has gone through `beforeinput`; lines it takes as a paste. */
export default {
  kind: 'lexical',
  rank: 10,
  owns: (element) => element.dataset['lexicalEditor'] === 'true',
  ...reading,
  async select(element, span) {
    await select(element, span);
    // It takes the next change after one of its own for that one.
    await tellSelection(element);
  },
  write(element, text) {
    if (text === '') pressBackspace(element);
    else if (text.includes('\n')) insertByPaste(element, text);
    else insertByTyping(element, text);
  },
} satisfies Editor;
