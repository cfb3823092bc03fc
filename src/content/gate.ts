import { type Judged, NoAnswer } from '../messages';
import { report } from '../report';
import { type Composer, mustAsk } from './composer';
import type { Listening } from './listening';
import type { Passes } from './passes';
import { isKey, isVisible, pathOf } from './path';
import type { Finder, Place } from './place';
import { release, usable, type Way } from './release';

/** What the gate needs of the rest. */
export interface GateParts {
  readonly finder: Finder;
  readonly passes: Passes;
  /** The composer of a box, made when it is first met. */
  composerOf(place: Place): Composer;
  /** Whether an event happened in our own badge or warning, which then has taken it. */
  ours(event: Event): boolean;
  /** Whether this script still belongs to a running extension; says so on the page when not. */
  alive(): boolean;
  /** Shows what was found, or that nothing could be checked, and acts on the answer. `go` sends what the person saw. */
  ask(composer: Composer, go: (now: Composer) => void): Promise<void>;
  /** Says that the person wrote on while the site kept its button out of use, so that nothing was sent. */
  heldBack(): void;
  /** Says that a draft went out before its verdicts were there; none where none could be had. */
  tooLate(verdicts: readonly Judged[]): void;
  /** Says, or no longer says, that a send waits for the site, which keeps its control out of use. */
  waits(shown: boolean): void;
  /** Says that something went wrong on our side, and a send was not checked. */
  failed(error: unknown): void;
}

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'] as const;
const BEGINS = /down$|start$/;
const SENDS = ['click', 'keydown', 'keypress', 'keyup', 'submit'] as const;
const FOCUS = ['focusin', 'focusout'] as const;
/** A second click this soon belongs to the first: the usual double-click interval of desktops. */
const DOUBLE_CLICK = 700;

/**
 * Stands before every way of sending. A clean, fresh draft goes out by the site's own untouched event; anything else
 * is paused, asked about, and sent once.
 * @returns stands before a frame of the page too
 */
export function armGate(page: Listening, parts: GateParts, signal: AbortSignal): (frame: Listening) => void {
  /** Boxes with a pause in progress. */
  const paused = new WeakSet<Node>();
  /** When a box's last pause began, to know the rest of that same press. */
  const pausedAt = new WeakMap<Node, number>();
  let releasing: Node | null = null;
  /** Whether the press in progress was kept from the page. */
  let stopped = false;

  const options = { capture: true, passive: false, signal } as const;
  const stand = (before: Listening) => {
    for (const type of [...PRESSES, ...SENDS, ...FOCUS]) before.addEventListener(type, gate, options);
  };
  stand(page);
  return stand;

  /** A fault of ours lets the event pass: it never costs a post. */
  function gate(event: Event): void {
    try {
      guard(event);
    } catch (error) {
      report(error, { unit: 'gate' });
      parts.failed(error);
    }
  }

  function guard(event: Event): void {
    if (parts.ours(event)) return;
    const attempt = attemptOf(event, parts.finder);
    if (!attempt || !parts.alive()) return;
    const composer = parts.composerOf(attempt.place);
    const { key } = attempt.place;
    if (releasing === key) return;
    if (composer.empty()) {
      parts.passes.revoke(key);
      return;
    }
    const draft = composer.draft();
    if (!paused.has(key) && parts.passes.covers(key, draft, event)) {
      stopped = false;
      if (attempt.way) composer.sent('anyway');
      return;
    }
    const going = parts.passes.going(key, draft);
    if (paused.has(key) || going || isRestOfPress(event, pausedAt.get(key))) {
      stop(event);
      return;
    }
    const known = composer.fresh();
    if (known !== undefined && !mustAsk(known)) {
      if (attempt.way && known) composer.sent('clear');
      return;
    }
    if (attempt.way === null) {
      // A press that began on the page must end there: React hears no selection change between the two.
      const begins = BEGINS.test(event.type);
      if (begins) stopped = known !== undefined;
      if (begins && !stopped) follow(composer).catch((error) => report(error, { unit: 'gate' }));
      if (stopped) stop(event);
      return;
    }
    stop(event);
    stopped = true;
    pausedAt.set(key, event.timeStamp);
    void pause(composer, attempt.way);
  }

  async function pause(composer: Composer, way: Way): Promise<void> {
    const { key } = composer.place;
    paused.add(key);
    const go = (now: Composer) => {
      paused.delete(key);
      void letGo(now, way);
    };
    try {
      await parts.ask(composer, go);
    } catch (error) {
      report(error, { unit: 'gate' });
      parts.passes.grant(key, composer.draft(), true);
    } finally {
      paused.delete(key);
    }
  }

  /** A page that sends as a press begins is told of afterwards, where the answer was not there yet. */
  async function follow(composer: Composer): Promise<void> {
    const { key } = composer.place;
    const pausedBefore = pausedAt.get(key);
    const verdicts = await composer.judge().catch(none);
    if (!composer.gone() || pausedAt.get(key) !== pausedBefore) return;
    if (verdicts && (verdicts.length === 0 || mustAsk(verdicts))) parts.tooLate(verdicts);
  }

  /** Sends, and looks whether the site took it: if not, the person's own next press will pass. */
  async function letGo(composer: Composer, way: Way): Promise<void> {
    const { key } = composer.place;
    const draft = composer.draft();
    const gone = () => composer.draft() !== draft;
    const now = () => {
      const { place } = composer;
      return place.control?.isConnected ? place : (place.again() ?? place);
    };
    parts.passes.begin(key, draft);
    const free = await usable(() => now().control, gone, parts.waits);
    // Typed on while the site held its button back: what the person did not see does not go out.
    if (gone()) {
      parts.passes.revoke(key);
      parts.heldBack();
      return;
    }
    if (!free) return parts.passes.grant(key, draft, true);
    const place = now();
    parts.passes.begin(place.key, draft);
    composer.sent(mustAsk(composer.fresh() ?? null) ? 'anyway' : 'clear');
    releasing = place.key;
    try {
      const reacts = release(place, way, gone);
      releasing = null;
      parts.passes.end(place.key, await reacts);
    } catch (error) {
      report(error, { unit: 'gate' });
      parts.passes.grant(place.key, draft, true);
    } finally {
      releasing = null;
    }
  }
}

function none(error: unknown): readonly Judged[] {
  if (!(error instanceof NoAnswer)) report(error, { unit: 'check' });
  return [];
}

interface Attempt {
  readonly place: Place;
  /** How it would be sent; null for the part of a press that comes before the send itself. */
  readonly way: Way | null;
}

/** What of an event would send a box, if anything. */
function attemptOf(event: Event, finder: Finder): Attempt | null {
  const path = pathOf(event);
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    const [form] = path;
    if (!(form instanceof HTMLFormElement)) return null;
    if (submitter) {
      const place = finder.sentFrom([submitter, ...path]);
      return place && { place, way: { by: 'submit', form, submitter } };
    }
    const place = boxIn(form, finder);
    return place && { place, way: { by: 'submit', form, submitter: null } };
  }
  if (isKey(event)) return keyAttempt(event, path, finder);
  const place = finder.sentFrom(path);
  if (!place) return null;
  return { place, way: event.type === 'click' ? { by: 'click', control: place.control } : null };
}

function boxIn(form: HTMLFormElement, finder: Finder): Place | null {
  for (const element of [...form.elements, ...form.querySelectorAll('[contenteditable]')]) {
    const place = isVisible(element) ? finder.boxAt([element]) : null;
    if (place) return place;
  }
  return null;
}

function keyAttempt(event: KeyboardEvent, path: readonly Element[], finder: Finder): Attempt | null {
  // 229: a key that an input method is still composing with.
  if (event.isComposing || event.keyCode === 229) return null;
  const down = event.type === 'keydown';
  const mod = event.ctrlKey || event.metaKey;
  if (mod && event.key === 's') {
    const saved = finder.boxAt(path);
    return saved?.keys.includes('Mod+s') ? { place: saved, way: down ? { by: 'keys', event } : null } : null;
  }
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  const box = event.key === 'Enter' ? (finder.boxAt(path) ?? (mod ? besideBox(path, finder) : null)) : null;
  if (box) {
    const sends = mod
      ? box.keys.includes('Mod+Enter')
      : box.keys.includes('Enter') && !event.shiftKey && !event.altKey;
    return sends ? { place: box, way: down ? { by: 'keys', event } : null } : null;
  }
  // On the button itself the key becomes a click; that click is the send.
  const place = finder.sentFrom(path);
  return place && { place, way: down ? { by: 'click', control: place.control } : null };
}

/** The box of the form that another field belongs to: sites take the shortcut there too. */
function besideBox(path: readonly Element[], finder: Finder): Place | null {
  const form =
    path[0]?.matches('input, select, textarea') && path.find((at) => at instanceof HTMLFormElement);
  return form ? boxIn(form, finder) : null;
}

/** The second click of a double click, and the repeats of a held key. */
function isRestOfPress(event: Event, since: number | undefined): boolean {
  if (since === undefined) return false;
  if (isKey(event)) return event.repeat;
  return 'detail' in event && Number(event.detail) > 1 && event.timeStamp - since < DOUBLE_CLICK;
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // A touch that is prevented would never become a click, and a pointer press never a focus.
  if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault();
}
