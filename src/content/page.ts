import type { PageState } from '../messages';
import { report } from '../report';
import { watchActs } from './acts';
import { ask } from './ask';
import { type Composer, createComposer, mustAsk, type State } from './composer';
import { hostOf } from './deep';
import { PartlyShown } from './editor';
import { armGate } from './gate';
import { generalReader } from './general-reader';
import { createLayer, type Layer } from './overlay/layer';
import { marksOf } from './overlay/marks';
import { createPasses } from './passes';
import { holders, isElement, isHtml } from './path';
import type { Finder, Place } from './place';
import { siteOf } from './site';
import { siteReader } from './site-reader';
import type { Stage } from './stage';
import { watch } from './watch';

/** One page's guard: everything it started ends with its signal. */
export interface Page {
  state(): PageState;
  /** The profile changed. */
  outdate(): void;
  /** The page is no longer guarded, and nothing of ours stays on it. */
  close(): void;
  /** Somebody is at work where this path goes. */
  met(path: readonly Element[]): void;
  /** The pointer or the focus is there already: what could be done by one press is asked about. */
  near(path: readonly Element[]): void;
}

const AGAIN =
  'This site has not reacted yet. If your post is not out, press Post again: it goes out as it is.';
const HELD_BACK =
  'This site kept its button out of use while you wrote on, so nothing was sent. Press Post again when your post is ready.';
const PARTLY_SHOWN =
  'This box does not show all of its text, so Hatcheck could not read it and what you sent was not checked.';
const LATE = 'This went out before Hatcheck could check it.';
const WAITS = 'This site is busy with something of its own. Your post goes out as soon as it is done.';
const FAILED = 'Hatcheck stumbled over this page, so this was not checked.';

export function openPage(window: Window, stage: Stage): Page {
  const ending = new AbortController();
  const { signal } = ending;
  const { document } = window;
  const composers = new Map<Node, Composer>();
  const endings = new WeakMap<Composer, AbortController>();
  const finder = finderOf(document);
  let layer: Layer | undefined;
  let nearActs: (path: readonly Element[]) => void;
  let acts = 0;
  const answered = () => {
    acts += 1;
  };

  const onLayer = () => {
    layer ??= createLayer(stage, document, signal);
    return layer;
  };

  function composerOf(place: Place): Composer {
    reachInto(place);
    const met = composers.get(place.key);
    if (met) {
      met.update(place);
      return met;
    }
    for (const [key, { place: old }] of composers) {
      if (key.isConnected && !old.texts.some((text) => place.texts.includes(text))) continue;
      // Gone, or the same box seen from further off before its button was there.
      forget(key);
    }
    const show = (state: State) => {
      const { guard } = composer.place;
      onLayer().badge(place.key, {
        anchor: () => anchorOf(composer.place),
        control: () => composer.place.control,
        state,
        guard,
        onPress,
        onGone: () => forget(place.key),
        // Asked at every scroll: a box that has nothing marked is not even read.
        marks: () =>
          state.name === 'judged' && mustAsk(state.parts)
            ? marksOf(composer.place, composer.fresh() ?? [])
            : [],
      });
    };
    const onPress = () => {
      ask(composer, { layer: onLayer(), now }, null).catch((error) => {
        report(error, { unit: 'page' });
        failed(error);
      });
    };
    // The page's own signal must not hold a box that is gone, as it would in Firefox through `AbortSignal.any`.
    const gone = new AbortController();
    signal.addEventListener('abort', () => gone.abort(), { signal: gone.signal });
    const composer = createComposer(place, show, gone.signal);
    composers.set(place.key, composer);
    endings.set(composer, gone);
    return composer;
  }

  function forget(key: Node): void {
    const composer = composers.get(key);
    composers.delete(key);
    layer?.forget(key);
    if (composer) endings.get(composer)?.abort();
  }

  function now(composer: Composer): Composer {
    const place = composer.place.again();
    return place ? composerOf(place) : composer;
  }

  function failed(error: unknown): void {
    stage.notice(error instanceof PartlyShown ? PARTLY_SHOWN : FAILED);
  }

  const ours = stage.takes;
  const passes = createPasses((shown) => stage.notice(shown ? AGAIN : null));
  let armed = new AbortController();
  let reached = new WeakSet<Window>();
  let standBefore: (frame: Window) => void;
  arm();
  // document.open() takes every listener of a frame’s window away, in both browsers, and leaves a new root element.
  const roots = new MutationObserver(arm);
  roots.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    armed.abort();
    roots.disconnect();
  });

  /** A text in a frame is typed and sent there: its window is listened to as this one is. */
  function reachInto({ texts }: Place): void {
    for (const { ownerDocument } of texts) {
      const view = ownerDocument.defaultView;
      if (!view || view === window || reached.has(view)) continue;
      reached.add(view);
      standBefore(view);
      watch(view, { finder, passes, composerOf, ours }, armed.signal);
      const moved = { capture: true, passive: true, signal: armed.signal } as const;
      for (const type of ['scroll', 'resize']) view.addEventListener(type, () => layer?.redraw(), moved);
      roots.observe(ownerDocument, { childList: true });
    }
  }

  function arm(): void {
    armed.abort();
    armed = new AbortController();
    reached = new WeakSet();
    standBefore = armGate(
      stage.listening,
      {
        finder,
        passes,
        composerOf,
        ours,
        alive: stage.alive,
        ask: (composer, go) => ask(composer, { layer: onLayer(), now }, go),
        heldBack: () => stage.notice(HELD_BACK),
        tooLate(verdicts) {
          const [finding] = verdicts.flatMap(({ verdict }) => verdict.findings);
          stage.notice([LATE, finding?.message].filter(Boolean).join(' '));
        },
        waits: (shown) => stage.notice(shown ? WAITS : null),
        failed,
      },
      armed.signal,
    );
    watch(stage.listening, { finder, passes, composerOf, ours }, armed.signal);
    nearActs = watchActs(
      stage.listening,
      { site: () => siteOf(document), layer: onLayer, ours, answered },
      armed.signal,
    );
  }

  return {
    state() {
      const site = siteOf(document);
      const standing = [...composers.values()].filter(({ place }) => place.key.isConnected);
      return {
        site: site?.id ?? 'other',
        guard: site ? 'exact' : 'general',
        asOf: site?.asOf ?? null,
        version: site?.version?.(document) ?? null,
        boxes: standing.map((composer) => composer.seen()),
        acts,
      };
    },
    close: () => ending.abort(),
    met(path) {
      const place = finder.boxAt(path);
      if (place) composerOf(place).check();
    },
    near(path) {
      nearActs(path);
      // What is typed in a frame is heard once its box is met.
      const place = path[0]?.localName === 'iframe' ? finder.boxAt(path) : null;
      if (place) composerOf(place).check();
    },
    outdate() {
      for (const [key, composer] of composers) {
        composer.outdate();
        if (key.isConnected) composer.check();
      }
    },
  };
}

/** Where the badge sits: at the text, or at the frame that it stands in. */
function anchorOf({ texts }: Place): HTMLElement | undefined {
  const text = texts.find((one) => one.isConnected);
  const frame = text && text.ownerDocument !== document ? hostOf(text.ownerDocument) : undefined;
  return frame && isHtml(frame) ? frame : text;
}

/** The site's own file first; where it finds nothing, the general reader. */
function finderOf(document: Document): Finder {
  let known: Finder | undefined;
  const find = () => {
    if (known) return known;
    const site = siteOf(document);
    const general = generalReader(site, document);
    const exact = site && siteReader(site, document);
    const finder: Finder = {
      boxAt: (path) => exact?.boxAt(path) ?? general.boxAt(path),
      sentFrom: (path) =>
        exact?.sentFrom(path) ?? (exact?.leadsOn(path) ? null : ofItsBox(general.sentFrom(path), exact)),
    };
    // Before the page is whole there may be nothing yet to recognise its site by.
    if (site || document.readyState === 'complete') known = finder;
    return finder;
  };
  return { boxAt: (path) => find().boxAt(path), sentFrom: (path) => find().sentFrom(path) };
}

/** A site's file may still know a text whose control it has lost: then what it says of that box holds. */
function ofItsBox(place: Place | null, exact: Finder | null): Place | null {
  const [text] = place?.texts ?? [];
  const box = text && exact?.boxAt([text, ...holders(text)].filter(isElement));
  return box && place ? { ...box, control: place.control } : place;
}
