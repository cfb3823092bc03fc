import { isEnabled } from './path';
import type { Place } from './place';

/** How a send was begun, and so how it goes on. */
export type Way =
  | { readonly by: 'click' }
  | { readonly by: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
  | { readonly by: 'keys'; readonly event: KeyboardEvent };

/** How long a site may take to show any sign of life. */
const REACTS_WITHIN = 1500;

/**
 * Sends what stands in the box through the site's own control.
 * @returns whether the site then did anything that one could see: changed the box, or asked its server.
 */
export function release(place: Place, way: Way): Promise<boolean> {
  const reaction = watch(place);
  if (way.by === 'submit') way.form.requestSubmit(way.submitter);
  else if (way.by === 'click' || (place.guard === 'exact' && place.control && isEnabled(place.control)))
    place.control?.click();
  else press(place.texts[0], way.event);
  return reaction;
}

/** The same keys once more, where no control is known to mean the same. */
function press(
  text: HTMLElement | undefined,
  { key, code, keyCode, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
): void {
  const init = {
    key,
    code,
    keyCode,
    which: keyCode,
    ctrlKey,
    metaKey,
    shiftKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const taken = !text?.dispatchEvent(new KeyboardEvent('keydown', init));
  if (!taken && !ctrlKey && !metaKey)
    document.execCommand(text?.isContentEditable ? 'insertParagraph' : 'insertLineBreak');
}

function watch(place: Place): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (reacted: boolean) => {
      observer.disconnect();
      requests.disconnect();
      removeEventListener('pagehide', leaving);
      clearTimeout(waiting);
      resolve(reacted);
    };
    const leaving = () => done(true);
    const observer = new MutationObserver(() => done(true));
    observer.observe(place.key, { childList: true, subtree: true, attributes: true, characterData: true });
    const fields = place.texts.map((text) => ('value' in text ? text.value : null));
    const since = performance.now();
    const requests = new PerformanceObserver((list) => {
      const asked = list
        .getEntries()
        .some(
          (entry) =>
            entry.startTime >= since &&
            /^(fetch|xmlhttprequest|beacon)$/.test((entry as PerformanceResourceTiming).initiatorType),
        );
      if (asked) done(true);
    });
    requests.observe({ type: 'resource' });
    addEventListener('pagehide', leaving);
    const waiting = setTimeout(() => {
      const gone = place.texts.some(
        (text, at) => !text.isConnected || ('value' in text && text.value !== fields[at]),
      );
      done(gone);
    }, REACTS_WITHIN);
  });
}
