import type { Kind } from '../model/draft';
import { factOf } from './fact';
import { holders, isEnabled, isVisible } from './path';
import type { Finder, Place } from './place';
import { kindNamed, NO_SEND, SEND } from './send-words';
import type { SendKeys, Site } from './site';

const CONTROL = 'button, [role="button"], input[type="submit"], input[type="button"]';
const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], input[type="text"][enterkeyhint="send"]';
/** Where nothing is ever posted: searches, log-ins, code, and fields one cannot write in. */
const NOT_A_BOX =
  '[type="search"], [role="searchbox"], [role="search"] *, [readonly], :disabled, [aria-readonly="true"], .monaco-editor *, .cm-editor *, .CodeMirror *, .ace_editor *';
/** A box of up to three lines, in CSS pixels. */
const SMALL = 80;
/** How far out from a text its control is looked for. */
const REACH = 12;

/**
 * Finds a compose box on any page: an editable element and, by role and name, the control that sends it.
 * @param site whose page it is, where that is known: its account is known then too
 */
export function generalReader(site: Site | null, page: Document): Finder {
  return {
    boxAt(path) {
      const text = path.findLast((element) => isBox(element));
      return text instanceof HTMLElement ? placeOf(text) : null;
    },
    sentFrom(path) {
      const control = path.find((element) => element.matches(CONTROL));
      return control instanceof HTMLElement && sends(control) ? sentBy(control) : null;
    },
  };

  function sentBy(control: HTMLElement): Place | null {
    for (const at of near(control)) {
      const text = [...at.querySelectorAll<HTMLElement>(EDITABLE)].find(
        (element) => isBox(element) && isVisible(element),
      );
      const place = text && placeOf(text);
      if (place) return place.control === control ? place : null;
    }
    return null;
  }

  /** A text without a control, and without a sign that Enter sends, is no compose box. */
  function placeOf(text: HTMLElement): Place | null {
    const control = controlOf(text);
    const enter = sendsByEnter(text);
    if (!control && !enter) return null;
    const keys: SendKeys[] = enter ? ['Enter', 'Mod+Enter'] : ['Mod+Enter'];
    return {
      key: text,
      guard: 'general',
      site: site?.id ?? 'other',
      keys,
      texts: [text],
      fields: false,
      kept: null,
      keep() {},
      copyOnly: false,
      control,
      again: () => (text.isConnected ? placeOf(text) : control && sentBy(control)),
      kind: (): Kind => kindNamed(`${control ? nameOf(control) : ''} ${hintOf(text)}`),
      account: () => site && factOf(site.id, () => site.account(page, page), null),
      audience: () => null,
      label: () => null,
      about: () => null,
      links: () => [],
      media: () => [],
    };
  }
}

function isBox(element: Element): boolean {
  return (
    element.matches(EDITABLE) &&
    !element.matches(NOT_A_BOX) &&
    !element.closest('form')?.querySelector('[type="password"]')
  );
}

function controlOf(text: HTMLElement): HTMLElement | null {
  for (const at of near(text)) {
    const controls = [...at.querySelectorAll<HTMLElement>(CONTROL)].filter(
      (control) => isVisible(control) && !control.closest('[contenteditable="true"]'),
    );
    const named = controls.filter((control) => SEND.test(nameOf(control)));
    const after = named.find(
      (control) => text.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const found = after ?? named[0] ?? (at instanceof HTMLFormElement ? controls.find(submits) : undefined);
    if (found) return found;
    if (at instanceof Element && at.matches('form, dialog, [role="dialog"]')) return null;
  }
  return null;
}

/** What holds an element, as far out as a text and its control may be apart. */
function* near(element: Element): Iterable<Element | ShadowRoot> {
  let steps = 0;
  for (const at of holders(element)) {
    if (steps++ === REACH) return;
    yield at;
  }
}

function sends(control: HTMLElement): boolean {
  return SEND.test(nameOf(control)) || submits(control);
}

/** A form's own submit button, unless its name says that it does something else. */
function submits(control: HTMLElement): boolean {
  const isSubmit =
    (control instanceof HTMLButtonElement || control instanceof HTMLInputElement) &&
    control.type === 'submit' &&
    control.form !== null;
  return isSubmit && isEnabled(control) && !NO_SEND.test(nameOf(control));
}

/** The accessible name, as far as a name is short and given in the usual ways. */
function nameOf(control: HTMLElement): string {
  const labelled = control
    .getAttribute('aria-labelledby')
    ?.split(/\s+/)
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
  const value = control instanceof HTMLInputElement ? control.value : control.textContent;
  return (labelled || control.getAttribute('aria-label') || value || control.title || '')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim();
}

function hintOf(text: HTMLElement): string {
  return ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder']
    .map((name) => text.getAttribute(name) ?? '')
    .join(' ');
}

/** Plain Enter sends where the page says so, and in most small boxes for a comment, reply or message. */
function sendsByEnter(text: HTMLElement): boolean {
  if (text.enterKeyHint === 'send' || text.getAttribute('aria-multiline') === 'false') return true;
  if (text.getBoundingClientRect().height > SMALL) return false;
  return kindNamed(hintOf(text)) !== 'post';
}
