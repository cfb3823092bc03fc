import { isVisible } from '../path';

/** How far the badge stays from the window's edges, in px, and how far it reaches out over the text's. */
const MARGIN = 4;
const OUT = 14;
/** About as large as a badge is, in px: it is placed before it is drawn. */
const WIDTH = 48;
const HEIGHT = 24;

/**
 * The style of what holds a badge: across the upper edge of the text, at its end, and all of it within the window;
 * where the control that sends stands there, across the lower edge, or at the text's beginning.
 */
export function badgePlace(
  anchor: HTMLElement | undefined,
  control: HTMLElement | null = null,
): string | null {
  if (!anchor?.isConnected || !isVisible(anchor)) return null;
  const { top, bottom, left, right } = anchor.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) return null;
  const { clientWidth } = anchor.ownerDocument.documentElement;
  const after = {
    from: Math.min(right, clientWidth - MARGIN - WIDTH),
    x: `min(${Math.round(right)}px, ${clientWidth - MARGIN}px - 100%)`,
  };
  const before = {
    from: Math.max(MARGIN, left - WIDTH),
    x: `max(${MARGIN}px, ${Math.round(left)}px - 100%)`,
  };
  const sides = getComputedStyle(anchor).direction === 'rtl' ? [before, after] : [after, before];
  const heights = [Math.max(MARGIN, Math.round(top) - OUT), Math.round(bottom) + OUT - HEIGHT];
  const spots = sides.flatMap(({ from, x }) => heights.map((y) => ({ from, x, y })));
  const free = spots.find(({ from, y }) => !covers(from, y, control)) ?? spots[0];
  return `position: fixed; top: 0; left: 0; width: max-content; transform: translate(${free?.x}, ${free?.y}px)`;
}

/** Whether a badge there would stand over a control. */
function covers(x: number, y: number, control: HTMLElement | null): boolean {
  if (!control?.isConnected) return false;
  const { top, bottom, left, right } = control.getBoundingClientRect();
  return x < right && x + WIDTH > left && y < bottom && y + HEIGHT > top;
}
