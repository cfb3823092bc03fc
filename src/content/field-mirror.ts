import type { Span } from '../model/verdict';
import { originOf, rectsOf } from './rects';

/** What decides where the words of a text field stand. */
const STYLES = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
  'zoom',
];

/**
 * Where a span of a text field stands in the window. Its text is no part of the document, so it is set once more, in the
 * same style, where the page cannot see it, and measured there.
 * @param stage a place of our own
 */
export function rectsInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  { start, end }: Span,
  stage: ParentNode,
): readonly DOMRect[] {
  const inside = insideOf(field);
  const { mirror, words } = mirrorOf(field, inside.width);
  stage.append(mirror);
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  const rects = rectsOf([range]);
  range.selectNodeContents(words);
  const line = range.getBoundingClientRect();
  const from = mirror.getBoundingClientRect();
  const area = field.getBoundingClientRect();
  // An input sets its one line in the middle.
  const sunk = isLine(field) ? inside.middle - (line.top + line.height / 2 - from.top) : 0;
  mirror.remove();
  const origin = originOf(field.ownerDocument);
  const x = origin.x + area.left + inside.left - field.scrollLeft - from.left;
  const y = origin.y + area.top + inside.top - field.scrollTop - from.top + sunk;
  return rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
}

function mirrorOf(field: HTMLTextAreaElement | HTMLInputElement, width: number) {
  const mirror = document.createElement('div');
  const { style } = mirror;
  style.setProperty('all', 'initial');
  const looks = getComputedStyle(field);
  for (const name of STYLES) style.setProperty(name, looks.getPropertyValue(name));
  if (isLine(field)) style.whiteSpace = 'pre';
  style.position = 'fixed';
  style.inset = '0 auto auto 0';
  style.visibility = 'hidden';
  style.boxSizing = 'border-box';
  style.width = `${width}px`;
  const words = document.createTextNode(field.value);
  mirror.append(words);
  return { mirror, words };
}

/** What is within the border: beside the scroll bar in a textarea. In Firefox the client box of an input is within its padding. */
function insideOf(field: HTMLElement) {
  if (!isLine(field))
    return { left: field.clientLeft, top: field.clientTop, width: field.clientWidth, middle: 0 };
  const looks = getComputedStyle(field);
  const px = (name: string) => Number.parseFloat(looks.getPropertyValue(name));
  const [left, top] = [px('border-left-width'), px('border-top-width')];
  const width = field.offsetWidth - left - px('border-right-width');
  const height = field.offsetHeight - top - px('border-bottom-width');
  return { left, top, width, middle: (height + px('padding-top') - px('padding-bottom')) / 2 };
}

function isLine(field: Element): boolean {
  return field.tagName === 'INPUT';
}
