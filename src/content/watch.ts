import type { Composer } from './composer';
import type { Listening } from './listening';
import type { Passes } from './passes';
import { isKey, pathOf } from './path';
import type { Finder, Place } from './place';

/** What watching needs of the rest. */
export interface WatchParts {
  readonly finder: Finder;
  readonly passes: Passes;
  composerOf(place: Place): Composer;
  ours(event: Event): boolean;
}

/**
 * Notices a person at work in a compose box, from events alone: no observer, no timer, no polling until a box is met.
 * Asks at the start of typing, at a pause, a paste, a blur, a press of Ctrl or Cmd, and a pointer that comes to the
 * button; never for each key.
 */
export function watch(page: Listening, parts: WatchParts, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  const inText = (act: (composer: Composer) => void) => (event: Event) => {
    if (parts.ours(event)) return;
    const place = parts.finder.boxAt(pathOf(event));
    if (place) act(parts.composerOf(place));
  };
  const check = inText((composer) => composer.check());
  const touched = inText((composer) => composer.touched());
  /** Whether the key in progress was heard as input: looking for its box once is enough. */
  let heard = false;
  page.addEventListener(
    'input',
    inText((composer) => {
      heard = true;
      parts.passes.revoke(composer.place.key);
      composer.typed();
    }),
    options,
  );
  for (const type of ['focusin', 'focusout']) page.addEventListener(type, check, options);
  page.addEventListener(
    'keydown',
    (event) => {
      heard = false;
      if (isKey(event) && (event.key === 'Control' || event.key === 'Meta')) check(event);
    },
    options,
  );
  // Undo, cut, drop and an editor's own commands change a box without an input event.
  page.addEventListener('keyup', (event) => heard || touched(event), options);
  for (const type of ['pointerup', 'drop']) page.addEventListener(type, touched, options);
  page.addEventListener(
    'pointerover',
    (event) => {
      if (parts.ours(event)) return;
      const path = pathOf(event);
      const place =
        parts.finder.sentFrom(path) ?? (path[0]?.localName === 'iframe' ? parts.finder.boxAt(path) : null);
      if (place) parts.composerOf(place).check();
    },
    options,
  );
}
