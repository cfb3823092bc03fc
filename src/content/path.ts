import { hostOf } from './deep';

/** Firefox's way into a closed shadow root, for content scripts only. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
/** Chromium's. */
declare const chrome:
  | { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }
  | undefined;

/** The elements an event goes through, innermost first, those inside closed shadow roots too. */
export function pathOf(event: Event): Element[] {
  const path = event.composedPath().filter(isElement);
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
  return 'clientX' in event
    ? root.elementFromPoint((event as MouseEvent).clientX, (event as MouseEvent).clientY)
    : root.activeElement;
}

function ancestorsWithin(element: Element, root: ShadowRoot): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && root.contains(at); at = at.parentElement) path.push(at);
  return path;
}

/**
 * What holds an element, from the inside out: elements, and the shadow roots between them. An element in a frame below
 * this page is held by the frame too.
 */
export function* holders(element: Element): Iterable<Element | ShadowRoot> {
  for (let at = outOf(element); at; at = outOf(at)) {
    if (isElement(at) || isShadowRoot(at)) yield at;
  }
}

function outOf(node: Node): Node | null | undefined {
  if (isShadowRoot(node)) return node.host;
  if (node.parentNode || node === document) return node.parentNode;
  return hostOf(node);
}

/** Not by their classes: what stands in a frame has others. */
export function isElement(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1;
}
function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node && node.nodeType === 11;
}
export function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event;
}
export function isHtml(element: Element): element is HTMLElement {
  return 'isContentEditable' in element;
}

/** Whether an element has a place on the screen: hidden and 0×0 twins have none. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Whether a control can be used: sites say so in three ways. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"], .disabled');
}
