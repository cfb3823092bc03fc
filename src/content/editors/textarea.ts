import type { Editor } from '../editor';
import { insertByTyping } from '../input';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** The browser's own text fields. */
export default {
  kind: 'textarea',
  rank: 0,
  owns: isField,
  read: (element) => fieldOf(element).value,
  async replace(element, { start, end, text }) {
    const field = fieldOf(element);
    const caret = [field.selectionStart ?? 0, field.selectionEnd ?? 0].map((at) =>
      moved(at, start, end, text.length),
    );
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    if (!insertByTyping(text)) {
      field.setRangeText(text, start, end, 'preserve');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    field.setSelectionRange(caret[0] ?? 0, caret[1] ?? 0);
  },
  // A field's text is no part of the document, so no range can stand in it.
  rangeOf: () => null,
} satisfies Editor;

function isField(element: HTMLElement): element is Field {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
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
