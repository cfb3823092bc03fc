import { audienceNamed } from './audience-words';
import { textOfIds } from './editable';
import { type Says, saysOf } from './naming';

/** What a person can press. */
export const CONTROL =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[href="#"], a[href^="javascript:"], a[class]:not([href])';
/** What shows that a press opens something to choose from. */
const OPENS =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [popovertarget], [role="combobox"], summary';
/** How pages name, for themselves, a control that has no name for people. */
const SENDS = /(?:^|[^a-z])(?:send|submit|publish|post|reply|comment)(?![a-z])/i;

/** What a control says that it does; one without any name is asked what its page calls it. */
export function saysControl(control: Element): Says {
  const name = nameOf(control);
  if (name !== '') return saysOf(name);
  const own = [control, ...control.querySelectorAll('svg, img, i, span')].flatMap((element) =>
    ['data-testid', 'data-icon', 'data-action', 'name', 'id', 'class'].map(
      (attribute) => element.getAttribute(attribute) ?? '',
    ),
  );
  return SENDS.test(own.join(' ').replace(/\B(?=[A-Z])/g, '-')) ? 'may send' : 'something else';
}

/** Whether a control is called as those are who will read something. “公開” is that, and means to publish as well. */
export function namesAudience(control: Element): boolean {
  return audienceNamed(nameOf(control).replace(/[^\p{L}\p{M}]+/gu, ' ')) !== null;
}

/** Whether a control opens a choice of them. */
export function choosesAudience(control: Element): boolean {
  return control.matches(OPENS) && namesAudience(control);
}

/** Whether a press submits the control's form. */
export function submits(control: Element): boolean {
  const button = control instanceof HTMLButtonElement || control instanceof HTMLInputElement;
  return button && (control.type === 'submit' || control.type === 'image') && control.form !== null;
}

/** The accessible name, as far as it is given in the usual ways. */
export function nameOf(control: Element): string {
  const name =
    textOfIds(control, 'aria-labelledby').trim() ||
    control.getAttribute('aria-label')?.trim() ||
    (control instanceof HTMLInputElement ? control.value || control.alt : wordsIn(control)) ||
    control.getAttribute('title') ||
    '';
  return name.replace(/[\p{Cf}\s]+/gu, ' ').trim();
}

/** The words in a control, what its host puts into it, and else what its picture shows. */
function wordsIn(control: Element): string {
  const own = control.textContent.trim();
  if (own !== '') return own;
  const slots = [...control.querySelectorAll('slot')].flatMap((slot) =>
    slot.assignedNodes({ flatten: true }),
  );
  const given = slots
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .trim();
  const root = control.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  return (
    given ||
    control.querySelector('img')?.alt ||
    control.querySelector('[aria-label]')?.getAttribute('aria-label') ||
    host?.getAttribute('aria-label') ||
    host?.getAttribute('label') ||
    ''
  );
}
