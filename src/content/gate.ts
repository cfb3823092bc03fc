import { type Composer, mustAsk } from './composer';
import { isVisible, pathOf } from './path';
import type { Finder } from './place';
import { release, type Way } from './release';

/** What the gate needs of the rest. */
export interface GateParts {
  readonly finder: Finder;
  /** The composer of a box, made when it is first met. */
  composerOf(place: NonNullable<ReturnType<Finder['boxAt']>>): Composer;
  /** Whether an event happened in our own badge or warning. */
  ours(event: Event): boolean;
  /** Whether this script still belongs to a running extension; says so on the page when not. */
  alive(): boolean;
  /** Shows what was found, or that nothing could be checked, and acts on the answer. `go` sends what the person saw. */
  ask(composer: Composer, go: () => void): Promise<void>;
  /** Whether the site did not react to a send that went on by itself, and the person's next press will pass. */
  pressAgain(asked: boolean): void;
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
 */
export function armGate(page: Window, parts: GateParts, signal: AbortSignal): void {
  /** Boxes with a pause in progress. */
  const paused = new WeakSet<Node>();
  /** When a box's last pause began, to know the rest of that same press. */
  const pausedAt = new WeakMap<Node, number>();
  let releasing: Node | null = null;
  /** Whether the press in progress was kept from the page. */
  let stopped = false;

  const options = { capture: true, passive: false, signal } as const;
  for (const type of [...PRESSES, ...SENDS, ...FOCUS]) page.addEventListener(type, gate, options);

  function gate(event: Event): void {
    if (parts.ours(event)) {
      shield(event);
      return;
    }
    const attempt = attemptOf(event, parts.finder);
    if (!attempt || !parts.alive()) return;
    const composer = parts.composerOf(attempt.place);
    const { key } = attempt.place;
    if (releasing === key) return;
    if (paused.has(key) || isRestOfPress(event, pausedAt.get(key))) {
      stop(event);
      return;
    }
    if (composer.pass !== null && composer.pass === composer.print()) {
      if (attempt.way && event.isTrusted) {
        composer.pass = null;
        composer.sent('anyway');
        parts.pressAgain(false);
      }
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
      if (begins && !stopped) composer.check();
      if (stopped) stop(event);
      return;
    }
    stop(event);
    pausedAt.set(key, event.timeStamp);
    void pause(composer, attempt.way);
  }

  async function pause(composer: Composer, way: Way): Promise<void> {
    const { key } = composer.place;
    paused.add(key);
    const go = () => {
      paused.delete(key);
      releasing = key;
      const sent = composer.print();
      composer.sent(mustAsk(composer.fresh() ?? null) ? 'anyway' : 'clear');
      const reacted = release(composer.place, way);
      releasing = null;
      void reacted.then((did) => {
        if (did || composer.print() !== sent) return;
        composer.pass = sent;
        parts.pressAgain(true);
      });
    };
    try {
      await parts.ask(composer, go);
    } finally {
      paused.delete(key);
    }
  }
}

interface Attempt {
  readonly place: NonNullable<ReturnType<Finder['boxAt']>>;
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
    const text = [...form.querySelectorAll('textarea, [contenteditable], input')]
      .filter(isVisible)
      .map((box) => finder.boxAt([box]))
      .find(Boolean);
    return text ? { place: text, way: { by: 'submit', form, submitter: null } } : null;
  }
  if (event instanceof KeyboardEvent) return keyAttempt(event, path, finder);
  const place = finder.sentFrom(path);
  if (!place) return null;
  return { place, way: event.type === 'click' ? { by: 'click' } : null };
}

function keyAttempt(event: KeyboardEvent, path: readonly Element[], finder: Finder): Attempt | null {
  // 229: a key that an input method is still composing with.
  if (event.isComposing || event.keyCode === 229) return null;
  const down = event.type === 'keydown';
  if (event.key === 'Enter') {
    const box = finder.boxAt(path);
    const mod = event.ctrlKey || event.metaKey;
    if (box) {
      const sends = mod
        ? box.keys.includes('Mod+Enter')
        : box.keys.includes('Enter') && !event.shiftKey && !event.altKey;
      return sends && down ? { place: box, way: { by: 'keys', event } } : null;
    }
  }
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  // On the button itself the key becomes a click; that click is the send.
  const place = finder.sentFrom(path);
  return place && down ? { place, way: { by: 'click' } } : null;
}

/** The second click of a double click, and the repeats of a held key. */
function isRestOfPress(event: Event, since: number | undefined): boolean {
  if (since === undefined) return false;
  if (event instanceof KeyboardEvent) return event.repeat;
  return event instanceof MouseEvent && event.detail > 1 && event.timeStamp - since < DOUBLE_CLICK;
}

/**
 * Keeps what happens in our own layer from the page: a site closes its dialog, and drops the draft in it, on a press
 * outside or on Escape, and pulls the focus back. What the browser itself does with a key or a press still happens.
 */
function shield(event: Event): void {
  if (event.type !== 'click') event.stopImmediatePropagation();
  // A key still held from the page presses no button of ours.
  if (event instanceof KeyboardEvent && event.repeat && event.key !== 'Tab') event.preventDefault();
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // A touch that is prevented would never become a click, and a pointer press never a focus.
  if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault();
}
