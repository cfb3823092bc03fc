import type { Span } from '../model/verdict';
import { rectsOf } from './rects';

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
  const { mirror, words } = mirrorOf(field);
  stage.append(mirror);
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  const rects = rectsOf([range]);
  const from = mirror.getBoundingClientRect();
  const offBy = (words.parentElement ?? mirror).getBoundingClientRect();
  const area = field.getBoundingClientRect();
  const lift = isLine(field) ? middle(field) - (offBy.top + offBy.height / 2 - from.top) : 0;
  mirror.remove();
  const x = area.left + field.clientLeft - field.scrollLeft - from.left;
  const y = area.top + field.clientTop - field.scrollTop - from.top + lift;
  return rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
}

function mirrorOf(field: HTMLTextAreaElement | HTMLInputElement) {
  const mirror = document.createElement('div');
  const { style } = mirror;
  style.setProperty('all', 'initial');
  const looks = getComputedStyle(field);
  for (const name of STYLES) style.setProperty(name, looks.getPropertyValue(name));
  const line = isLine(field);
  if (line) style.whiteSpace = 'pre';
  style.position = 'fixed';
  style.inset = '0 auto auto 0';
  style.visibility = 'hidden';
  style.boxSizing = 'border-box';
  style.width = `${field.clientWidth}px`;
  style.overflow = 'hidden';
  const inner = document.createElement('span');
  const words = document.createTextNode(field.value);
  inner.append(words);
  mirror.append(inner);
  return { mirror, words };
}

function isLine(field: Element): boolean {
  return field.tagName === 'INPUT';
}

/** An input sets its one line in the middle of its content. */
function middle(field: Element): number {
  const { paddingTop, paddingBottom } = getComputedStyle(field);
  return (field.clientHeight + Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)) / 2;
}
