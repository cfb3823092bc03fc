/**
 * Selectors that go into open shadow roots and into frames of the same origin: `host >>> inner`, each side a selector of
 * its own. Where one does, no comma may stand within two pairs of brackets.
 */
const INTO = '>>>';
const alternatives = (selector: string) => selector.split(/,\s*(?![^([]*[)\]])/);
const sides = (selector: string) => selector.split(INTO).map((side) => side.trim());

/** Every element below `root` that such a selector means; a host may be `root` itself. */
export function findDeep(root: ParentNode, selector: string): HTMLElement[] {
  if (!selector.includes(INTO)) return [...root.querySelectorAll<HTMLElement>(selector)];
  return alternatives(selector).flatMap((one) => {
    const [first = '', ...inner] = sides(one);
    const below = [...root.querySelectorAll<HTMLElement>(first)];
    const itself = root instanceof HTMLElement && inner.length > 0 && root.matches(first) ? [root] : [];
    return inner.reduce<HTMLElement[]>(
      (hosts, side) =>
        hosts.flatMap((host) => [...(insideOf(host)?.querySelectorAll<HTMLElement>(side) ?? [])]),
      [...itself, ...below],
    );
  });
}

/** Whether such a selector means this element. */
export function matchesDeep(element: Element, selector: string): boolean {
  if (!selector.includes(INTO)) return element.matches(selector);
  return alternatives(selector).some((one) => {
    let at: Element | undefined = element;
    for (const side of sides(one).toReversed()) {
      if (!at?.matches(side)) return false;
      at = hostOf(at.getRootNode());
    }
    return true;
  });
}

/** Whether such a selector goes into this element, a host or a frame. */
export function leadsInto(element: Element, selector: string): boolean {
  return alternatives(selector).some((one) => {
    const [first = '', ...inner] = sides(one);
    return inner.length > 0 && element.matches(first);
  });
}

function insideOf(host: HTMLElement): ParentNode | null {
  if (host.shadowRoot) return host.shadowRoot;
  return 'contentDocument' in host ? (host as HTMLIFrameElement).contentDocument : null;
}

/** What a tree stands in: the host of a shadow root, the frame of a document. Nodes of a frame have classes of its own. */
export function hostOf(root: Node): Element | undefined {
  if ('host' in root) return (root as ShadowRoot).host;
  return (root as Partial<Document>).defaultView?.frameElement ?? undefined;
}
