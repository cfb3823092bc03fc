import { isVisible } from '../path';

/** How far the badge stays from the window's edges, in px, and how far it reaches over the text's upper edge. */
const MARGIN = 4;
const ABOVE = 14;

/** The style of what holds a badge: across the upper edge of the text, at its end, and all of it within the window. */
export function badgePlace(anchor: HTMLElement | undefined): string | null {
  if (!anchor?.isConnected || !isVisible(anchor)) return null;
  const { top, left, right } = anchor.getBoundingClientRect();
  if (top > innerHeight || right < 0 || left > innerWidth) return null;
  const { clientWidth } = anchor.ownerDocument.documentElement;
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const x = rtl
    ? `max(${MARGIN}px, ${Math.round(left)}px - 100%)`
    : `min(${Math.round(right)}px, ${clientWidth - MARGIN}px - 100%)`;
  const y = Math.max(MARGIN, Math.round(top) - ABOVE);
  return `position: fixed; top: 0; left: 0; width: max-content; transform: translate(${x}, ${y}px)`;
}
