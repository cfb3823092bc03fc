import type { Kind } from '../model/draft';
import { CONTROL, choosesAudience, nameOf, namesAudience, saysControl, submits } from './control';
import { hintOf, isBox, isForPosting } from './editable';
import { factOf } from './fact';
import { asksToWrite, kindNamed } from './naming';
import { holders, isVisible } from './path';
import type { Finder, Place } from './place';
import type { SendKeys, Site } from './site';
import { EDITABLE } from './writable';

type Root = Element | ShadowRoot;
/** What sends a box: every such control around it, the likeliest first. */
interface Senders {
  readonly root: Root;
  readonly controls: readonly HTMLElement[];
}

/** What a box and its control both stand in, and beyond which another box begins. */
const WHOLE = 'form, dialog, [role="dialog"]';
/** One of many in a list or feed. */
const ENTRY = 'article, [role="article"], li, [role="listitem"]';
const BOUNDS = `${WHOLE}, ${ENTRY}, main, [role="main"], body`;
/** A box of up to three lines, in CSS pixels. */
const SMALL = 80;
/** How far out from a text its control is looked for: elements, and CSS pixels between the two. */
const REACH = 24;
const FAR = 400;
/** How much higher than the nearest around a text and its control the whole of a box is, in CSS pixels: a few rows. */
const ROWS = 160;
/** Where so many things can be pressed, or stand at all, it is the page and no longer the box. */
const MOST_CONTROLS = 80;
const MOST_ELEMENTS = 600;

/**
 * Finds a compose box on any page: an editable element and, by role and name in many languages, the controls that
 * send it. Where the box is plainly for posting and nothing is found that sends it, it is told as not guarded.
 * @param site whose page it is, where that is known: its account is known then too
 */
export function generalReader(site: Site | null, page: Document): Finder {
  return {
    boxAt(path) {
      const text = path.findLast((element) => isBox(element));
      return text ? placeOf(text) : null;
    },
    sentFrom(path) {
      const control = path.find(
        (element): element is HTMLElement =>
          element instanceof HTMLElement && element.matches(CONTROL) && maySend(element),
      );
      return control ? sentBy(control) : null;
    },
  };

  /** The last part of a thread may still be empty: its control sends the parts before it too. */
  function sentBy(control: HTMLElement): Place | null {
    let empty: Place | null = null;
    for (const at of near(control)) {
      const texts = boxesIn(at);
      for (const text of texts) {
        const place = placeOf(text, control);
        if (place?.control !== control) continue;
        if (place.texts.some(isWritten)) return place;
        empty ??= place;
      }
      if (texts.length > 0 && (!empty || (at instanceof Element && at.matches(BOUNDS)))) return empty;
    }
    return empty;
  }

  /**
   * A text without a way to send it is a box only where people plainly write to others, which they do all over a site
   * that is known, and have written.
   */
  function placeOf(text: HTMLElement, pressed?: HTMLElement): Place | null {
    const senders = sendersOf(text);
    const [first = null] = senders?.controls ?? [];
    const control = pressed && senders?.controls.includes(pressed) ? pressed : first;
    const enter = sendsByEnter(text);
    const plain = site !== null || asksToWrite(hintOf(text));
    if (!control && !enter && !(plain && isWritten(text))) return null;
    const texts = senders ? partsOf(senders, text) : [text];
    const keys: SendKeys[] = enter ? ['Enter', 'Mod+Enter'] : ['Mod+Enter'];
    return {
      key: texts[0] ?? text,
      guard: control || enter ? 'general' : 'none',
      site: site?.id ?? 'other',
      keys,
      texts,
      fields: false,
      kept: null,
      keep() {},
      forget() {},
      copyOnly: false,
      control,
      again: () => (text.isConnected ? placeOf(text, pressed) : control && sentBy(control)),
      kind: (): Kind => kindNamed(`${control ? nameOf(control) : ''}\n${hintOf(text)}`),
      account: () => site && factOf(site.id, () => site.account(page, page), null),
      audience: () => null,
      label: () => null,
      about: () => null,
      links: () => [],
      media: () => [],
    };
  }
}

/** The texts that the same controls send: the parts of a thread. */
function partsOf(senders: Senders, text: HTMLElement): readonly HTMLElement[] {
  const texts = boxesIn(senders.root);
  const outer = texts.filter(
    (one) => one === text || !texts.some((other) => other !== one && other.contains(one)),
  );
  const parts = outer.filter((one) => one === text || sendersOf(one)?.root === senders.root);
  return parts.includes(text) ? parts : [text];
}

function sendersOf(text: HTMLElement): Senders | null {
  const posting = isForPosting(text);
  for (const at of near(text)) {
    const controls = within(at, CONTROL);
    if (controls.length > MOST_CONTROLS) return null;
    if (controls.some((control) => sends(control, text, at, posting))) {
      const whole = [at, ...around(at)].find((one) => one instanceof Element && one.matches(WHOLE));
      const root = whole && reaches(at, whole) ? whole : at;
      const all = (root === at ? controls : within(root, CONTROL)).filter((control) =>
        sends(control, text, root, posting),
      );
      const beside = root === at ? besides(at, text, posting) : [];
      return { root: at, controls: likeliestFirst(withoutAudience([...all, ...beside]), text) };
    }
    if (at instanceof Element && at.matches(BOUNDS)) return null;
  }
  return null;
}

/**
 * A second way to send may stand beside the first, a row further out, where no form or dialog says what belongs
 * together. What answers other posts stands out there too.
 */
function besides(inner: Root, text: HTMLElement, posting: boolean): readonly HTMLElement[] {
  const box = elementOf(inner);
  let widest: HTMLElement | null = null;
  for (const at of around(inner)) {
    if (!(at instanceof HTMLElement) || at.matches(ENTRY) || at.offsetHeight > box.offsetHeight + ROWS) break;
    if (boxesIn(at).length > boxesIn(inner).length) break;
    widest = at;
  }
  if (!widest) return [];
  const nearer = new Set(within(inner, CONTROL));
  return within(widest, CONTROL).filter(
    (control) =>
      !nearer.has(control) &&
      /^sends/.test(saysControl(control)) &&
      !['reply', 'comment'].includes(kindNamed(nameOf(control))) &&
      sends(control, text, inner, posting),
  );
}

/** “公開” is what sends, or who will read it where something else sends. */
function withoutAudience(controls: readonly HTMLElement[]): readonly HTMLElement[] {
  const others = controls.filter((control) => !namesAudience(control));
  return others.some((control) => saysControl(control) === 'sends') ? others : controls;
}

/** Whether a control sends this text, where both stand in `root`. */
function sends(control: HTMLElement, text: HTMLElement, root: Root, posting: boolean): boolean {
  if (text.contains(control) || control.closest('[contenteditable="true"]')) return false;
  const says = saysControl(control);
  if (says === 'does not send' || (says === 'something else' && !submits(control))) return false;
  if (choosesAudience(control)) return false;
  // A word that may mean much, or none that we know, sends only what is plainly for posting, and from below it.
  if (says !== 'sends' && !(posting && (follows(control, text) || isWhole(root)))) return false;
  if (belongsElsewhere(control, text) || !isVisible(control)) return false;
  return isWhole(root) || distance(control, text) <= FAR;
}

function maySend(control: Element): boolean {
  const says = saysControl(control);
  return says === 'something else' ? submits(control) : says !== 'does not send';
}

/** Whether a control stands in an entry of a list or feed that the text is no part of. */
function belongsElsewhere(control: Element, text: Element): boolean {
  const entry = control.closest(ENTRY);
  return entry !== null && !entry.contains(text) && text.getRootNode() === control.getRootNode();
}

function likeliestFirst(controls: readonly HTMLElement[], text: HTMLElement): readonly HTMLElement[] {
  const sure = (control: HTMLElement) => Number(saysControl(control) === 'sends');
  const after = (control: HTMLElement) => Number(follows(control, text));
  return controls.toSorted((a, b) => sure(b) - sure(a) || after(b) - after(a));
}

function isWhole(root: Root): boolean {
  return root instanceof Element && root.matches(WHOLE);
}

/** Whether a control comes after the text; in another shadow root, whether it stands lower. */
function follows(control: Element, text: Element): boolean {
  const position = text.compareDocumentPosition(control);
  return position & Node.DOCUMENT_POSITION_DISCONNECTED
    ? control.getBoundingClientRect().top >= text.getBoundingClientRect().top
    : (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The gap between two elements on the screen, in CSS pixels. */
function distance(one: Element, other: Element): number {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const across = Math.max(a.left - b.right, b.left - a.right, 0);
  return Math.hypot(across, Math.max(a.top - b.bottom, b.top - a.bottom, 0));
}

/** What holds an element, as far out as a text and its control may be apart. */
function* near(element: Element): Iterable<Root> {
  let steps = 0;
  for (const at of holders(element)) {
    if (steps++ === REACH) return;
    yield at;
  }
}

function elementOf(root: Root): HTMLElement {
  return (root instanceof ShadowRoot ? root.host : root) as HTMLElement;
}

function boxesIn(root: Root): readonly HTMLElement[] {
  return within(root, EDITABLE).filter((one) => isBox(one) && isVisible(one));
}

function around(root: Root): Iterable<Root> {
  return root instanceof ShadowRoot ? [root.host, ...holders(root.host)] : holders(root);
}

/** Whether `outer` is near enough to `inner` to be the whole of the same box. */
function reaches(inner: Root, outer: Root): boolean {
  if (inner === outer) return true;
  for (const at of around(inner)) {
    if (at === outer) return true;
    if (at instanceof Element && at.matches(ENTRY)) return false;
  }
  return false;
}

/** Every element that matches, in open shadow roots too, where the place is small enough to look into them. */
function within(root: Root, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  const all = root.querySelectorAll('*');
  if (all.length > MOST_ELEMENTS) return found;
  for (const { shadowRoot } of all) if (shadowRoot) found.push(...within(shadowRoot, selector));
  return found;
}

/** Plain Enter sends where the page says so, and in most boxes of a line or two for a comment, reply or message. */
function sendsByEnter(text: HTMLElement): boolean {
  if (text.enterKeyHint === 'send') return true;
  const lines = text.getAttribute('aria-multiline');
  if (lines === 'false' || text instanceof HTMLInputElement) return asksToWrite(hintOf(text));
  if (lines === 'true' || Number(text.getAttribute('rows')) > 1) return false;
  return text.getBoundingClientRect().height <= SMALL && kindNamed(`\n${hintOf(text)}`) !== 'post';
}

function isWritten(text: HTMLElement): boolean {
  const words =
    text instanceof HTMLTextAreaElement || text instanceof HTMLInputElement ? text.value : text.textContent;
  return words.trim() !== '';
}
