import { type Editor, PartlyShown } from '../editor';
import { insertByPaste, removeByCut } from '../input';
import { readLines } from '../lines';
import { richText } from '../rich-text';

const isFurniture = (element: Element) =>
  element.matches('.cm-placeholder, .cm-widgetBuffer, [contenteditable="false"]');

/** CodeMirror 6: shows only the lines around the visible ones, and in their place gaps. */
export default {
  kind: 'codemirror',
  rank: 10,
  owns: (element) => element.classList.contains('cm-content'),
  ...richText((element) => {
    if (element.querySelector('.cm-gap')) throw new PartlyShown('CodeMirror');
    return readLines(element, isFurniture);
  }),
  write(element, text) {
    if (text === '') removeByCut(element);
    else insertByPaste(element, text);
  },
} satisfies Editor;
