/**
 * Selectors that go into open shadow roots: `host >>> inner`, each side a selector of its own. Where one does, no
 * comma may stand within two pairs of brackets.
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
        hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(side) ?? [])]),
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
      const root: Node = at.getRootNode();
      at = root instanceof ShadowRoot ? root.host : undefined;
    }
    return true;
  });
}
