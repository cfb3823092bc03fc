import { report } from '../report';

/** What hears the events of a window before the page does. */
export interface Listening {
  addEventListener(
    type: string,
    hear: (event: Event) => void,
    options: { readonly capture: true; readonly passive: boolean; readonly signal: AbortSignal },
  ): void;
}

/**
 * Listens on a window from the page's very start, for whoever comes later: who registers first hears first.
 * `document.open()` takes every listener of a window away, in both browsers; these come back.
 * @param first hears each event before all others
 */
export function listenOn(
  window: Window,
  types: readonly string[],
  first: (event: Event) => void,
  signal: AbortSignal,
): Listening {
  const hearing = new Map<string, Set<(event: Event) => void>>(types.map((type) => [type, new Set()]));
  const options = { capture: true, passive: false, signal } as const;
  const register = () => {
    for (const type of hearing.keys()) window.addEventListener(type, hear, options);
  };
  register();
  // Of the page, this sees nothing but that its root is another one.
  const roots = new MutationObserver(register);
  roots.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => roots.disconnect());

  function hear(event: Event): void {
    for (const each of [first, ...(hearing.get(event.type) ?? [])]) {
      // Stopped by one of us: to the others it is as if it had not been, as among listeners of the window itself.
      if (event.cancelBubble) return;
      try {
        each(event);
      } catch (error) {
        report(error, { unit: 'listening' });
      }
    }
  }

  return {
    addEventListener(type, each, { signal: until }) {
      const all = hearing.get(type);
      if (!all) throw new Error(`expected “${type}” among what is listened to`);
      all.add(each);
      until.addEventListener('abort', () => all.delete(each));
    },
  };
}
