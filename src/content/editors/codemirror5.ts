import type { Editor } from '../editor';
import { frame, insertByPaste, insertByTyping } from '../input';
import { readLines } from '../lines';
import { rectsOf } from '../rects';

/** Stands in an empty line. */
const isFurniture = (element: Element) => element.matches('[cm-text]');

/** CodeMirror 5: the text stands beside a hidden field that takes the keys, and only as far as it is in view. */
export default {
  kind: 'codemirror5',
  rank: -1,
  owns: (element) => element.closest('.CodeMirror') !== null,
  read: (element) => linesOf(element).text,
  async select(element, { start, end }) {
    element.focus({ preventScroll: true });
    press(element, start, false);
    if (end > start) press(element, end, true);
    await frame();
  },
  write(element, text) {
    if (!insertByPaste(element, text)) insertByTyping(element, text);
  },
  rectsOf: (element, span) => rectsOf(linesOf(element).pieces(span)),
} satisfies Editor;

function linesOf(element: HTMLElement) {
  const editor = element.closest('.CodeMirror');
  const code = editor?.querySelector<HTMLElement>('.CodeMirror-code');
  const all = editor?.querySelector('.CodeMirror-sizer');
  if (!code || !all) throw new Error('expected the lines of CodeMirror');
  // Half a line is more than rounding and padding ever make.
  if (all.clientHeight - code.clientHeight > 16)
    throw new Error('expected the whole text, but CodeMirror shows a part');
  return readLines(code, isFurniture);
}

/** Its selection is its own: it follows presses, wherever they come from. */
function press(element: HTMLElement, offset: number, shiftKey: boolean): void {
  const lines = linesOf(element);
  const { node, offset: at } = lines.point(offset, 'end');
  const range = document.createRange();
  range.setStart(node, at);
  const rect = range.getClientRects()[0] ?? (node as Element).getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    shiftKey,
    button: 0,
    clientX: rect.left,
    clientY: rect.top + rect.height / 2,
  };
  const target = node.parentElement ?? element;
  target.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  target.dispatchEvent(new MouseEvent('mouseup', init));
}
