import { report } from '../report';
import { holders, isVisible } from './path';
import type { Finder, Place } from './place';
import type { ComposerSpec, Site } from './site';

/** Finds compose boxes by what a site's file says. */
export function siteReader(site: Site, page: Document): Finder {
  return {
    boxAt(path) {
      for (const spec of site.composers) {
        const text = path.find((element) => element.matches(spec.text));
        const root = text && rootHolding(text, spec.submit);
        if (root) return placeOf(spec, root);
      }
      return null;
    },
    sentFrom(path) {
      for (const spec of site.composers) {
        const control = path.find((element) => element.matches(spec.submit));
        const root = control && rootHolding(control, spec.text);
        if (root) return placeOf(spec, root);
      }
      return null;
    },
  };

  function placeOf(spec: ComposerSpec, root: Element | ShadowRoot): Place {
    return {
      key: root,
      guard: 'exact',
      site: site.id,
      keys: spec.keys,
      texts: visible(root, spec.text),
      control: visible(root, spec.submit)[0] ?? null,
      kind: () => or(() => (typeof spec.kind === 'function' ? spec.kind(root) : spec.kind), 'post'),
      account: () => or(() => site.account(page, root), null),
      audience: () => or(() => site.audience?.(root) ?? null, null),
      links: () => (spec.cards ? all(root, spec.cards).map((card) => card.getAttribute('href') ?? '') : []),
      media: () => (spec.media ? all(root, spec.media).map((item) => ({ alt: describe(item) })) : []),
      about: () => or(() => spec.about?.(root) ?? null, null),
    };
  }

  /** A site file may be wrong about today's page. Then the fact is not known, and the draft is judged without it. */
  function or<T>(fact: () => T, unknown: T): T {
    try {
      return fact();
    } catch (error) {
      report(error, { unit: site.id });
      return unknown;
    }
  }
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
