import { isEnabled } from './path';
import type { Place } from './place';

/** How a send was begun, and so how it goes on. */
export type Way =
  | { readonly by: 'click'; readonly control: HTMLElement | null }
  | { readonly by: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
  | { readonly by: 'keys'; readonly event: KeyboardEvent };

/** What one could see of a site after a send: the draft gone, some sign of life, or nothing. */
export type Reaction = 'gone' | 'sign' | 'none';

/** How long a site may take to show any sign of life. */
const REACTS_WITHIN = 1500;

/** How long a site may keep its control out of use, while it saves a draft for one; and when that is worth a word. */
const BUSY_FOR = 10_000;
const SLOW = 800;

/**
 * Settles when a box's control can be pressed, when it has been out of use for too long, or when the person wrote on.
 * @param control as it is now: sites draw theirs anew
 * @param changed whether the draft is another by now
 * @param slow told where it takes a while, and then when that is over
 * @returns whether it can be pressed
 */
export function usable(
  control: () => HTMLElement | null,
  changed: () => boolean,
  slow: (still: boolean) => void,
): Promise<boolean> {
  const first = control();
  const free = () => {
    const now = control();
    return now === null || isEnabled(now);
  };
  if (!first || free()) return Promise.resolve(true);
  return new Promise((resolve) => {
    let said = false;
    const done = () => {
      changes.disconnect();
      removeEventListener('input', look, true);
      clearTimeout(saying);
      clearTimeout(waiting);
      if (said) slow(false);
      resolve(free());
    };
    const look = () => {
      if (free() || changed()) done();
    };
    const changes = new MutationObserver(look);
    addEventListener('input', look, true);
    changes.observe(first.getRootNode(), {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'aria-disabled', 'class'],
    });
    const saying = setTimeout(() => {
      said = true;
      slow(true);
    }, SLOW);
    const waiting = setTimeout(done, BUSY_FOR);
  });
}

/**
 * Sends what stands in the box through the site's own control.
 * @param place the box as it stands now
 * @param gone whether the draft is no longer in it
 */
export function release(place: Place, way: Way, gone: () => boolean): Promise<Reaction> {
  const reaction = watch(place, gone);
  const { control } = place;
  if (way.by === 'submit' && way.form.isConnected) {
    const { submitter } = way;
    way.form.requestSubmit(submitter?.isConnected ? submitter : null);
  } else if (way.by === 'click' && way.control?.isConnected) way.control.click();
  else if (way.by !== 'keys' || (place.guard === 'exact' && control && isEnabled(control))) control?.click();
  else press(place.texts[0], way.event);
  return reaction;
}

/** The same keys once more, where no control is known to mean the same. */
export function press(
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

function watch(place: Place, gone: () => boolean): Promise<Reaction> {
  return new Promise((resolve) => {
    let reaction: Reaction = 'none';
    const done = () => {
      mutations.disconnect();
      requests.disconnect();
      removeEventListener('pagehide', leaving);
      clearTimeout(waiting);
      resolve(reaction);
    };
    const look = () => {
      if (place.texts.some((text) => !text.isConnected) || gone()) reaction = 'gone';
      if (reaction === 'gone') done();
    };
    const leaving = () => {
      reaction = 'gone';
      done();
    };
    // Focus alone changes classes. New elements and words, and a control that waits, are the site's answer.
    const mutations = new MutationObserver(() => {
      reaction = 'sign';
      look();
    });
    mutations.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['disabled', 'aria-disabled', 'aria-busy'],
    });
    const since = performance.now();
    const requests = new PerformanceObserver((list) => {
      const asked = list
        .getEntries()
        .some(
          (entry) =>
            entry.startTime >= since &&
            /^(fetch|xmlhttprequest|beacon)$/.test((entry as PerformanceResourceTiming).initiatorType),
        );
      if (asked) reaction = 'sign';
    });
    requests.observe({ type: 'resource' });
    addEventListener('pagehide', leaving);
    const waiting = setTimeout(() => {
      look();
      done();
    }, REACTS_WITHIN);
  });
}
