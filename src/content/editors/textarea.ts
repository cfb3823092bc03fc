import type { Editor } from '../editor';
import { rectsInField } from '../field-mirror';
import { insertByTyping } from '../input';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Where the caret stood before `select` moved it, so that `write` can put it back. */
const carets = new WeakMap<Field, readonly [number, number]>();

/** The browser's own text fields. */
export default {
  kind: 'textarea',
  rank: 0,
  owns: isField,
  read: (element) => fieldOf(element).value,
  async select(element, { start, end }) {
    const field = fieldOf(element);
    carets.set(field, [field.selectionStart ?? 0, field.selectionEnd ?? 0]);
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
  },
  write(element, text) {
    const field = fieldOf(element);
    const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
    const [from, to] = (carets.get(field) ?? [end, end]).map((at) => moved(at, start, end, text.length));
    if (!insertByTyping(field, text)) {
      field.setRangeText(text, start, end, 'preserve');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    field.setSelectionRange(from ?? end, to ?? end);
  },
  rectsOf: (element, span, stage) => rectsInField(fieldOf(element), span, stage),
} satisfies Editor;

function isField(element: HTMLElement): element is Field {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}

function fieldOf(element: HTMLElement): Field {
  if (!isField(element)) throw new Error('expected a text field');
  return element;
}

/** Where a caret stands after `start..end` became `length` units. */
function moved(at: number, start: number, end: number, length: number): number {
  if (at <= start && start !== end) return at;
  return at < start ? at : Math.max(at, end) + length - (end - start);
}
