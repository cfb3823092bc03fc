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
function originOf(page: Document | null): { readonly x: number; readonly y: number } {
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
