/**
 * Remembers focus, caret and scroll of a box, for a dialog takes the focus away.
 * @returns puts them back.
 */
export function keepPlace(texts: readonly HTMLElement[]): () => void {
  const page = document;
  const [first] = texts;
  const focused = deepFocus(page);
  const held = texts.find((text) => text.contains(focused)) ?? first;
  const selection = page.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const scrolled = scrollersOf(held).map((element) => ({
    element,
    top: element.scrollTop,
    left: element.scrollLeft,
  }));

  return () => {
    for (const { element, top, left } of scrolled) element.scrollTo({ top, left, behavior: 'instant' });
    const back = focused instanceof HTMLElement && focused !== page.body ? focused : held;
    // The browser has given the focus back already, and the person may be typing by now.
    if (back === undefined || deepFocus(page) === back) return;
    back.focus({ preventScroll: true });
    const inText = range && held?.contains(range.startContainer) && held.contains(range.endContainer);
    if (!inText || back !== held) return;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    page.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}

/** The focused element, inside open shadow roots too. */
function deepFocus(page: Document): Element | null {
  let at = page.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

function scrollersOf(from: HTMLElement | undefined): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = from ?? null; at; at = at.parentElement) {
    if (at.scrollTop !== 0 || at.scrollLeft !== 0) all.push(at);
  }
  return all;
}
