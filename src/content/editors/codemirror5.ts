import type { Span } from '../../model/verdict';
import { type Editor, PartlyShown } from '../editor';
import { focus, frame, insertByPaste, insertByTyping } from '../input';
import { type Lines, readLines } from '../lines';
import { rectsOf } from '../rects';

/** What `select` meant to select, and what `write` must put back with the new words. */
interface Meant {
  readonly selected: string;
  readonly before: string;
  readonly after: string;
}
const meant = new WeakMap<Element, Meant>();

/** Stands in an empty line. */
const isFurniture = (element: Element) => element.matches('[cm-text]');

/**
 * CodeMirror 5 (5.65): the text stands beside a hidden field that takes the keys and holds what is selected, and only as
 * far as it is in view. Its selection follows presses alone, and it measures some scripts and joined emoji wrongly: where
 * the field does not hold what was meant, nothing is written.
 */
export default {
  kind: 'codemirror5',
  rank: -1,
  owns: (element) => element.closest('.CodeMirror') !== null,
  read: (element) => linesOf(element).text,
  async select(element, span) {
    focus(element);
    const lines = linesOf(element);
    const { start, end } = held(lines.text, span);
    meant.set(element, {
      selected: lines.text.slice(start, end),
      before: lines.text.slice(start, span.start),
      after: lines.text.slice(span.end, end),
    });
    press(element, placeOf(lines, start, 'start'), false);
    if (end > start) press(element, placeOf(lines, end, 'end'), true);
    await frame();
  },
  write(element, text) {
    const { selected, before, after } = meant.get(element) ?? { selected: null, before: '', after: '' };
    if (!('value' in element) || element.value !== selected) return;
    const words = before + text + after;
    if (!insertByPaste(element, words)) insertByTyping(element, words);
  },
  rectsOf: (element, span) => rectsOf(linesOf(element).pieces(span)),
} satisfies Editor;

function linesOf(element: HTMLElement): Lines {
  const editor = element.closest('.CodeMirror');
  const code = editor?.querySelector<HTMLElement>('.CodeMirror-code');
  const all = editor?.querySelector('.CodeMirror-sizer');
  if (!code || !all) throw new Error('expected the lines of CodeMirror');
  // Half a line is more than rounding and padding ever make.
  if (all.clientHeight - code.clientHeight > 16) throw new PartlyShown('CodeMirror');
  return readLines(code, isFurniture);
}

/** A caret cannot be seen, a selected character can: a place is widened by the one beside it. */
function held(text: string, { start, end }: Span): Span {
  if (end > start || text === '') return { start, end };
  const before = text.codePointAt(start - 2) ?? 0;
  if (start > 0) return { start: start - (before > 0xffff ? 2 : 1), end };
  return { start, end: (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1 };
}

/** The edge of the character that a selection begins or ends with. */
function placeOf(lines: Lines, offset: number, side: 'start' | 'end'): { x: number; y: number } {
  const [after] = rectsOf(lines.pieces({ start: offset, end: offset + 1 }));
  const before = rectsOf(lines.pieces({ start: offset - 1, end: offset })).at(-1);
  const { node } = lines.point(offset, side);
  const block = node instanceof Element ? node : node.parentElement;
  const rect = (side === 'start' ? (after ?? before) : (before ?? after)) ?? block?.getBoundingClientRect();
  if (!rect) throw new Error('expected a line in CodeMirror');
  return { x: rect === before ? rect.right : rect.left, y: rect.top + rect.height / 2 };
}

function press(element: Element, { x, y }: { x: number; y: number }, shiftKey: boolean): void {
  const lines = element.closest('.CodeMirror')?.querySelector('.CodeMirror-lines');
  const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, shiftKey };
  lines?.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  lines?.dispatchEvent(new MouseEvent('mouseup', init));
}
