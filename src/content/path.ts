/** Firefox's way into a closed shadow root, for content scripts only. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
/** Chromium's. */
declare const chrome:
  | { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }
  | undefined;

/** The elements an event goes through, innermost first, those inside closed shadow roots too. */
export function pathOf(event: Event): Element[] {
  const path = event.composedPath().filter((target) => target instanceof Element);
  for (let inner = path[0]; inner; ) {
    const root = closedRootOf(inner);
    const deeper = root && innerTarget(root, event);
    if (!deeper) break;
    path.unshift(...ancestorsWithin(deeper, root));
    inner = deeper;
  }
  return path;
}

function closedRootOf(element: Element): ShadowRoot | null {
  // Only elements with a name of their own, and a few that never hold a box, can have a root.
  if (element.shadowRoot || !element.localName.includes('-')) return null;
  if ('openOrClosedShadowRoot' in element) return (element as Openable).openOrClosedShadowRoot ?? null;
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

function innerTarget(root: ShadowRoot, event: Event): Element | null {
  return event instanceof MouseEvent
    ? root.elementFromPoint(event.clientX, event.clientY)
    : root.activeElement;
}

function ancestorsWithin(element: Element, root: ShadowRoot): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && root.contains(at); at = at.parentElement) path.push(at);
  return path;
}

/** What holds an element, from the inside out: elements, and the shadow roots between them. */
export function* holders(element: Element): Iterable<Element | ShadowRoot> {
  for (
    let at: Node | null = element.parentNode;
    at;
    at = at instanceof ShadowRoot ? at.host : at.parentNode
  ) {
    if (at instanceof Element || at instanceof ShadowRoot) yield at;
  }
}

/** Whether an element has a place on the screen: hidden and 0×0 twins have none. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Whether a control can be used: sites say so in two ways. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]');
}
