import { findDeep, leadsInto, matchesDeep } from './deep';
import { factOf } from './fact';
import { holders, isElement, isEnabled, isHtml, isVisible } from './path';
import type { Finder, Place } from './place';
import type { ComposerSpec, Site } from './site';

type Root = Element | ShadowRoot;

/** What was read at an earlier step: all but the account, which is asked again. */
type Facts = Pick<Place, 'kind' | 'audience' | 'label' | 'links' | 'media' | 'about'>;
interface Earlier extends Facts {
  readonly words: readonly string[];
  readonly root: Root;
  /** When, as `performance.now` counts. */
  readonly at: number;
}

/** How long a post may stay between its steps, in ms: a dialog that comes later has to do with something else. */
const BETWEEN_STEPS = 600_000;

/** Finds compose boxes by what a site's file says, and knows what only looks as if it sent one. */
export function siteReader(
  site: Site,
  page: Document,
): Finder & { leadsOn(path: readonly Element[]): boolean } {
  /** What was last read in a box whose control comes in a later step. */
  const kept = new Map<ComposerSpec, Earlier>();

  return {
    boxAt(path) {
      for (const spec of site.composers) {
        const text = path.find((element) => matchesDeep(element, spec.text) || leadsInto(element, spec.text));
        const root = text && rootAround(spec, text);
        if (root) return placeOf(spec, root);
      }
      return null;
    },
    sentFrom(path) {
      for (const spec of site.composers) {
        const place = sentBy(spec, path);
        if (place) return place;
      }
      return null;
    },
    leadsOn: (path) =>
      site.composers.some(({ leadsOn }) => leadsOn && path.some((element) => matchesDeep(element, leadsOn))),
  };

  function sentBy(spec: ComposerSpec, path: readonly Element[]): Place | null {
    const { submit } = spec;
    if (submit === null) return null;
    if (typeof submit === 'string') {
      const control = path.find(
        (element): element is HTMLElement => isHtml(element) && matchesDeep(element, submit),
      );
      if (!control) return null;
      const root = spec.root
        ? holding(control, spec, spec.root)
        : wholeOf(spec, rootHolding(control, spec.text));
      if (root) return placeOf(spec, root, control);
      return spec.laterStep ? laterStep(spec, control) : null;
    }
    const [inner] = path;
    const root = inner && spec.root ? holding(inner, spec, spec.root) : null;
    const around = root ?? laterRoot(spec, path);
    const control = around && submit(around);
    if (!control || !path.includes(control)) return null;
    return root ? placeOf(spec, root, control) : laterStep(spec, control);
  }

  function rootAround(spec: ComposerSpec, text: Element): Root | null {
    if (spec.root) {
      const root = holding(text, spec, spec.root);
      return root && (spec.laterStep || spec.keys.length > 0 || controlIn(spec, root)) ? root : null;
    }
    return typeof spec.submit === 'string' ? wholeOf(spec, rootHolding(text, spec.submit)) : null;
  }

  /** The declared root around an element, where it holds a text. */
  function holding(from: Element, spec: ComposerSpec, selector: string): Root | null {
    for (const at of [from, ...holders(from)]) {
      if (isElement(at) && at.matches(selector) && visible(at, spec.text).length > 0) return at;
    }
    return null;
  }

  /**
   * Where only its place tells the control, a later step has no text to tell its dialog either: it is the same one, or
   * one of the same shape that came when the text was gone.
   */
  function laterRoot(spec: ComposerSpec, path: readonly Element[]): Element | undefined {
    const before = kept.get(spec);
    if (!before) return undefined;
    const same = path.find((element) => element === before.root);
    const { root } = spec;
    const late = performance.now() - before.at > BETWEEN_STEPS;
    if (same || late || root === undefined || visible(before.root, spec.text).some(isShown)) return same;
    return path.find((element) => element.matches(root));
  }

  function laterStep(spec: ComposerSpec, control: HTMLElement): Place | null {
    const before = kept.get(spec);
    if (!before?.words.some((text) => text !== '')) return null;
    const { root, words, label, at: _, ...facts } = before;
    // The same box, though this step may be a dialog of its own: what is known of the draft holds.
    const home = root.isConnected ? root : (control.closest('form, dialog, [role="dialog"]') ?? page.body);
    const now = placeOf(spec, home, control);
    const again = () => (control.isConnected ? laterStep(spec, control) : now.again());
    return { ...now, ...facts, label: () => now.label() ?? label(), texts: [], kept: words, again };
  }

  function placeOf(spec: ComposerSpec, root: Root, pressed?: HTMLElement): Place {
    const fact = <T>(read: () => T, unknown: T) => factOf(site.id, read, unknown);
    const place: Place = {
      key: root,
      guard: 'exact',
      site: site.id,
      keys: spec.keys,
      texts: visible(root, spec.text),
      fields: spec.parts === 'fields',
      kept: null,
      keep(words) {
        // What is read of texts that are gone by now says nothing.
        if (spec.laterStep && place.texts.every(isVisible))
          kept.set(spec, { words, root, at: performance.now(), ...factsOf(place) });
      },
      forget: () => kept.delete(spec),
      control: pressed ?? controlIn(spec, root),
      copyOnly: spec.copyOnly ?? false,
      again: () => anew(spec, root),
      kind: () => fact(() => (typeof spec.kind === 'function' ? spec.kind(root) : spec.kind), 'post'),
      account: () => fact(() => (spec.account ? spec.account(root) : site.account(page, root)), null),
      audience: () => fact(() => (spec.audience ?? site.audience)?.(root) ?? null, null),
      label: () => fact(() => spec.label?.(root) ?? null, null),
      links: () =>
        spec.cards
          ? all(root, spec.cards)
              .map(addressOf)
              .filter((link) => link !== '')
          : [],
      media: () => (spec.media ? all(root, spec.media).map((item) => ({ alt: describe(item) })) : []),
      about: () => fact(() => spec.about?.(root) ?? null, null),
    };
    return place;
  }

  /** Where the whole box was made anew, it is the only one of its kind, or nobody can tell which. */
  function anew(spec: ComposerSpec, root: Root): Place | null {
    if (root.isConnected && visible(root, spec.text).length > 0) return placeOf(spec, root);
    const roots = visible(page, spec.text).map((text) => rootAround(spec, text));
    const [now, ...others] = new Set(roots.filter((one) => one !== null));
    return now && others.length === 0 ? placeOf(spec, now) : null;
  }
}

/** A box's facts as they are now. */
function factsOf(place: Place): Facts {
  const [kind, audience, label] = [place.kind(), place.audience(), place.label()];
  const [links, media, about] = [place.links(), place.media(), place.about()];
  return {
    kind: () => kind,
    audience: () => audience,
    label: () => label,
    links: () => links,
    media: () => media,
    about: () => about,
  };
}

function controlIn({ submit }: ComposerSpec, root: Root): HTMLElement | null {
  if (typeof submit !== 'string') return submit?.(root) ?? null;
  const controls = visible(root, submit);
  return controls.find(isEnabled) ?? controls[0] ?? null;
}

/** The parts of a thread stand in one dialog or form with their only button, which may be close to just one of them. */
function wholeOf({ submit }: ComposerSpec, root: Root | null): Root | null {
  if (typeof submit !== 'string' || !root) return root;
  const whole = root instanceof Element ? root.closest('form, dialog, [role="dialog"]') : null;
  return whole && visible(whole, submit).length === visible(root, submit).length ? whole : root;
}

/** The nearest ancestor that also holds something visible of the other kind. */
function rootHolding(from: Element, other: string): Root | null {
  for (const at of holders(from)) {
    if (visible(at, other).length > 0) return at;
  }
  return null;
}

/** Steps that are over stay behind, out of use. */
function isShown(text: Element): boolean {
  return !text.closest('[aria-hidden="true"], [inert]');
}

function all(root: ParentNode, selector: string): Element[] {
  return findDeep(root, selector);
}

/** Where a card leads, or what stands in the field for an address. */
function addressOf(card: Element): string {
  return 'value' in card ? String(card.value).trim() : (card.getAttribute('href') ?? '');
}

function describe(item: Element): string {
  return item.getAttribute('alt') ?? item.getAttribute('aria-label') ?? '';
}

function visible(root: ParentNode, selector: string): HTMLElement[] {
  return findDeep(root, selector).filter(isVisible);
}
