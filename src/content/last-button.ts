import { isVisible } from './path';

const CONTROL = 'button, [role="button"], input[type="submit"]';

/**
 * Sites that translate every name and hash every class still keep an order: what sends stands after the text, last of
 * all that has words on it. Pictures alone (emoji, camera) are never it, nor is what an earlier step left behind.
 * @param wide whether it must take at least half of the box's width
 */
export function lastWorded(root: ParentNode, text: Element | null, wide = false): HTMLElement | null {
  return wordedIn(root, wide).findLast((control) => !text || stands(control, text, 'after')) ?? null;
}

/** The same for boxes that keep it in their header: the first with words on it, above the text. */
export function firstWorded(root: ParentNode, text: Element): HTMLElement | null {
  return wordedIn(root, false).find((control) => stands(control, text, 'before')) ?? null;
}

/** The nearest ancestor of a text, short of the page itself, that has something worded after it: the last of that. */
export function nearestWorded(text: Element): HTMLElement | null {
  for (let at = text.parentElement; at && !at.matches('main, [role="main"], body'); at = at.parentElement) {
    const control = lastWorded(at, text);
    if (control) return control;
  }
  return null;
}

/** The same where lists with buttons of their own follow: the last of the first row of buttons below the text. */
export function rowBelow(root: ParentNode, text: Element): HTMLElement | null {
  const below = wordedIn(root, false).filter((control) => stands(control, text, 'after'));
  return below.findLast(({ parentElement }) => parentElement === below[0]?.parentElement) ?? null;
}

/** The text of a box that is on the screen. */
export function visibleIn(root: ParentNode, selector: string): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>(selector)].find(isVisible) ?? null;
}

function wordedIn(root: ParentNode, wide: boolean): HTMLElement[] {
  const box = root instanceof Element ? root.getBoundingClientRect() : null;
  return [...root.querySelectorAll<HTMLElement>(CONTROL)].filter((control) => {
    const words = control instanceof HTMLInputElement ? control.value : control.textContent;
    if (!/\p{L}/u.test(words) || control.closest('[aria-hidden="true"], [inert]') || !isVisible(control))
      return false;
    const { left, width } = control.getBoundingClientRect();
    const middle = left + width / 2;
    // Steps slide aside: what is left of the one before stands outside of the box.
    return !box || (middle >= box.left && middle <= box.right && (!wide || width >= box.width / 2));
  });
}

function stands(control: Element, text: Element, side: 'before' | 'after'): boolean {
  const position = text.compareDocumentPosition(control);
  return side === 'after'
    ? (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    : (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && !control.contains(text);
}
