import { holders } from './path';

/** Where ranges stand in our window, also those in a frame within it. */
export function rectsOf(ranges: readonly Range[]): readonly DOMRect[] {
  return ranges.flatMap((range) => {
    const { x, y } = originOf(range.startContainer.ownerDocument);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
  });
}

/** Where a document's window begins in ours. */
export function originOf(page: Document | null): { readonly x: number; readonly y: number } {
  const frame = page === document ? null : page?.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const outer = originOf(frame.ownerDocument);
  const { x, y } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: outer.x + x + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: outer.y + y + frame.clientTop + Number.parseFloat(paddingTop),
  };
}

/** The part of our window that an element can show its words in: within itself and all that scrolls or cuts off around it. */
export function clipOf(element: Element): DOMRect {
  let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
  for (const at of [element, ...holders(element)]) {
    if (!('getBoundingClientRect' in at)) continue;
    const { body, documentElement } = at.ownerDocument;
    const inner = insideOf(at);
    const cuts = at === element || inner || getComputedStyle(at).overflow !== 'visible';
    // A page's own overflow is its window's.
    if (!cuts || at === body || at === documentElement) continue;
    const { x, y } = originOf(inner?.document ?? at.ownerDocument);
    const rect = inner ? new DOMRect(0, 0, inner.innerWidth, inner.innerHeight) : at.getBoundingClientRect();
    left = Math.max(left, rect.left + x);
    top = Math.max(top, rect.top + y);
    right = Math.min(right, rect.right + x);
    bottom = Math.min(bottom, rect.bottom + y);
  }
  return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
}

/** The window in a frame. */
function insideOf(element: Element): Window | null {
  return 'contentDocument' in element ? ((element as HTMLIFrameElement).contentWindow ?? null) : null;
}
