/**
 * What a test may ask of a page, in its address:
 *
 * - `account=none` shows no account anywhere; `account=<handle>` shows that one (else `mali`, on Bluesky
 *   `mali.bsky.social`). `window.become(handle | null)` changes it while the page stands (X, Bluesky).
 * - `reject=untrusted`: the page ignores clicks, keys and submits that are not the person's own.
 * - `slow=<ms>`: the box is emptied that long after sending. Until then each further attempt counts as a send,
 *   so a double click that is let through shows as two.
 * - `on=pointerdown`: the button sends on pointer-down, not on click.
 * - `two=1`: a second compose box stands beside the first.
 * - `modal=1` (or `/compose/post`, `/intent/compose`): the composer's dialog is open from the start (X).
 * - `closed=1`: the dialog is closed until its opener is pressed (Bluesky).
 * - `reply=1`: the composer answers a post by `@joferris`.
 * - `by=<handle>`: whose the shown posts and profiles are, `joferris` else.
 * - `media=1`: a picture is attached, and a link where the site shows links as cards.
 * - `remount=1`: what is written in is made anew at each change.
 * - `inert=1`: an open dialog makes everything outside it inert and hidden from assistive technology.
 * - `audience=<words>`: what the visibility control says (Mastodon, Phanpy).
 * - `renamed=1`: every name that is the site's own (test ids, classes, ids, roles it need not have) is another one, as
 *   after a redesign. A page writes such names as `named('tweetButton')`; what its editor library names stays.
 *
 * Every page keeps `window.sent` (see ../sent) and `window.dismissed`, how often a dialog was closed by Escape or
 * a press outside it, its draft lost.
 */
const asked = new URLSearchParams(location.search);

export const switches = {
  account: asked.get('account') === 'none' ? null : (asked.get('account') ?? undefined),
  rejectsUntrusted: asked.get('reject') === 'untrusted',
  slow: Number(asked.get('slow') ?? 0),
  onPointerDown: asked.get('on') === 'pointerdown',
  two: asked.has('two'),
  modal: asked.has('modal') || /\/(compose\/post|intent\/(post|tweet|compose))$/.test(location.pathname),
  closed: asked.has('closed'),
  reply: asked.has('reply'),
  media: asked.has('media'),
  remount: asked.has('remount'),
  inert: asked.has('inert'),
  audience: asked.get('audience') ?? 'Public',
  by: asked.get('by') ?? 'joferris',
};

/** A name, or several classes, of the site's own. */
export function named(name: string): string {
  if (!asked.has('renamed')) return name;
  return name.replace(/\S+/g, (one) => `q${one}q`);
}

declare global {
  interface Window {
    dismissed: number;
    become(handle: string | null): void;
  }
}
window.dismissed = 0;
