import { holders, isEnabled, isVisible } from './path';
import type { Finder, Place } from './place';
import { type ComposerSpec, factOf, type Site } from './site';

/** Finds compose boxes by what a site's file says. */
export function siteReader(site: Site, page: Document): Finder {
  return {
    boxAt(path) {
      for (const spec of site.composers) {
        const text = path.find((element) => element.matches(spec.text));
        const root = text && rootOf(spec, rootHolding(text, spec.submit));
        if (root) return placeOf(spec, root);
      }
      return null;
    },
    sentFrom(path) {
      for (const spec of site.composers) {
        const control = path.find(
          (element): element is HTMLElement => element instanceof HTMLElement && element.matches(spec.submit),
        );
        const root = control && rootOf(spec, rootHolding(control, spec.text));
        if (root) return placeOf(spec, root, control);
      }
      return null;
    },
  };

  function placeOf(spec: ComposerSpec, root: Element | ShadowRoot, pressed?: HTMLElement): Place {
    const controls = visible(root, spec.submit);
    return {
      key: root,
      guard: 'exact',
      site: site.id,
      keys: spec.keys,
      texts: visible(root, spec.text),
      control: pressed ?? controls.find(isEnabled) ?? controls[0] ?? null,
      again: () => anew(spec, root),
      kind: () => factOf(site, () => (typeof spec.kind === 'function' ? spec.kind(root) : spec.kind), 'post'),
      account: () => factOf(site, () => site.account(page, root), null),
      audience: () => factOf(site, () => site.audience?.(root) ?? null, null),
      links: () => (spec.cards ? all(root, spec.cards).map((card) => card.getAttribute('href') ?? '') : []),
      media: () => (spec.media ? all(root, spec.media).map((item) => ({ alt: describe(item) })) : []),
      about: () => factOf(site, () => spec.about?.(root) ?? null, null),
    };
  }

  /** Where the whole box was made anew, it is the only one of its kind, or nobody can tell which. */
  function anew(spec: ComposerSpec, root: Element | ShadowRoot): Place | null {
    if (root.isConnected && visible(root, spec.text).length > 0) return placeOf(spec, root);
    const [text, ...others] = visible(page, spec.text);
    const now = text && others.length === 0 ? rootOf(spec, rootHolding(text, spec.submit)) : null;
    return now && placeOf(spec, now);
  }
}

/** The parts of a thread stand in one dialog or form with their only button, which may be close to just one of them. */
function rootOf({ submit }: ComposerSpec, root: Element | ShadowRoot | null): Element | ShadowRoot | null {
  const whole = root instanceof Element ? root.closest('form, dialog, [role="dialog"]') : null;
  return root && whole && visible(whole, submit).length === visible(root, submit).length ? whole : root;
}

/** The nearest ancestor that also holds something visible of the other kind. */
function rootHolding(from: Element, other: string): Element | ShadowRoot | null {
  for (const at of holders(from)) {
    if (visible(at, other).length > 0) return at;
  }
  return null;
}

function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

function describe(item: Element): string {
  return item.getAttribute('alt') ?? item.getAttribute('aria-label') ?? '';
}

function visible(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}
