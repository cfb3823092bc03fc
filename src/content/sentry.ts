import { connected, type PageState } from '../messages';
import { report } from '../report';
import { againOf } from './early';
import { listenOn } from './listening';
import { fetchGuard } from './on-need';
import { clearLeftovers, createHost, type Host } from './overlay/host';
import { noticeIn } from './overlay/notice';
import type { openPage, Page } from './page';
import { holders, isElement, pathOf } from './path';
import { type Site, siteOf } from './site';
import type { Stage } from './stage';
import { mayBeBox, mayBePressed, textsIn } from './writable';

/** All that the guard of a page listens to; what may call it comes first. */
const CALLS = ['pointerover', 'pointerdown', 'focusin', 'input', 'keydown', 'click', 'submit'] as const;
const OTHERS = [
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'keypress',
  'keyup',
  'focusout',
  'drop',
] as const;
/** How long, in ms, not to ask again for a guard that could not come. */
const REST = 10_000;
/** How long, in ms, a press waits for it. A sleeping background takes a moment, as for a check. */
const PATIENCE = 3000;

/** Tells an orphan that it is not alone. Made by the page it does nothing: nobody heeds it who still has a browser. */
const NEW = 'hatcheck-new';
const ENDED =
  'Hatcheck no longer guards this page. If it was not removed, reload the page to be guarded again.';
const ABSENT = 'Hatcheck could not start on this page, so what you post here is not checked.';
const HELD = `${ABSENT} Nothing was sent: press again, and it goes out as it is.`;

/**
 * Stands at a page from its start and does nothing but listen. The guard, with all that it needs to read, ask and show,
 * comes when somebody is about to write, or to press something beside a text.
 */
export function openSentry(window: Window): Page {
  const { document } = window;
  const ending = new AbortController();
  const { signal } = ending;
  let guard: Page | undefined;
  let coming = false;
  /** Whether a press waited for it in vain, and the person knows: until it is there, the next ones go out. */
  let passing = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  /** A press that came before the guard, to be done again. */
  let held: (() => void) | undefined;
  /** Where somebody writes already. */
  let met: readonly Element[] = [];
  /** Where the pointer or the focus is meanwhile. */
  let near: readonly Element[] = [];
  let said = false;
  let site: Site | null | undefined;
  let host: Host | undefined;
  let line: ReturnType<typeof noticeIn> | undefined;

  const stage: Stage = {
    listening: listenOn(window, [...CALLS, ...OTHERS, NEW], first, signal),
    host() {
      host ??= createHost(document, signal);
      return host;
    },
    takes: (event) => host?.takes(event) ?? false,
    notice,
    alive,
  };
  signal.addEventListener('abort', () => clearTimeout(patience));
  // After an update the page has the script of the earlier Hatcheck still: dead in Firefox, an orphan in Chromium.
  clearLeftovers(document);
  window.dispatchEvent(new Event(NEW));
  stage.listening.addEventListener(NEW, () => connected() || close(), {
    capture: true,
    passive: true,
    signal,
  });
  window.addEventListener('blur', () => setTimeout(intoFrame), { signal });

  function first(event: Event): void {
    if (guard || stage.takes(event)) return;
    if (!coming && calls(event)) call();
    if (!coming) return;
    const path = pathOf(event);
    if (event.type === 'pointerover' || event.type === 'focusin') near = path;
    if (event.type !== 'pointerover' && mayBeBox(path)) met = path;
    hold(event);
  }

  function calls(event: Event): boolean {
    if (performance.now() - failedAt < REST || !CALLS.some((type) => type === event.type)) return false;
    const path = pathOf(event);
    if (mayBeBox(path) || path.some(holdsText)) return true;
    if ((mayBePressed(path) || event.type === 'submit') && textsIn(document).length > 0) return true;
    // What has the focus may be acted on by key.
    const focused = event.type === 'focusin';
    return (known()?.actions ?? []).some(({ control, within, key }) =>
      path.some((element) => element.matches(control) || (focused && key && element.matches(within))),
    );
  }

  /** The focus may have gone into a frame, which no event tells; there, a text is typed that belongs to this page. */
  function intoFrame(): void {
    const { activeElement: frame } = document;
    if (signal.aborted || !frame || !holdsText(frame)) return;
    const path = [frame, ...holders(frame)].filter(isElement);
    if (guard) guard.near(path);
    else if (coming || performance.now() - failedAt >= REST) {
      near = path;
      if (!coming) call();
    }
  }

  /** Before the page is whole there may be nothing yet to recognise its site by. */
  function known(): Site | null {
    if (site !== undefined) return site;
    const found = siteOf(document);
    if (found || document.readyState === 'complete') site = found;
    return found;
  }

  /** Nothing of the page is held on to. */
  function forget(): void {
    held = undefined;
    met = [];
    near = [];
  }

  function call(): void {
    coming = true;
    wait();
    fetchGuard()
      .then(begin)
      .catch((error: unknown) => {
        failedAt = performance.now();
        report(error, { unit: 'guard' });
        absent();
      })
      .finally(() => {
        clearTimeout(patience);
        coming = false;
        passing = false;
        forget();
      });
  }

  function begin(open: typeof openPage): void {
    if (signal.aborted) return;
    if (said) notice(null);
    guard = open(window, stage);
    guard.met(met);
    guard.near(near);
    held?.();
  }

  function wait(): void {
    clearTimeout(patience);
    patience = setTimeout(absent, PATIENCE);
  }

  function absent(): void {
    if (alive() && (held || !said)) notice(held ? HELD : ABSENT);
    said = true;
    passing ||= held !== undefined;
    held = undefined;
  }

  /** What may send waits for the guard; it and what else belongs to the same press is kept from the page meanwhile. */
  function hold(event: Event): void {
    const again = event.isTrusted && !passing ? againOf(event, known()) : null;
    if (!again) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (held) return;
    held = again;
    wait();
  }

  function notice(text: string | null): void {
    if (text === null && !line) return;
    stage.host().stand();
    line ??= noticeIn(stage.host().root);
    line(text);
  }

  function close(): void {
    ending.abort();
    guard?.close();
    clearLeftovers(document);
  }

  /** After an update this script is an orphan: it steps aside for good, and says so where no new one came. */
  function alive(): boolean {
    if (connected()) return true;
    if (signal.aborted) return false;
    close();
    const last = createHost(document, new AbortController().signal);
    last.stand();
    noticeIn(last.root)(ENDED);
    return false;
  }

  return {
    state: () => guard?.state() ?? asleep(),
    outdate: () => guard?.outdate(),
    met: (path) => guard?.met(path),
    near: (path) => guard?.near(path),
    close,
  };

  function asleep(): PageState {
    const found = known();
    return {
      site: found?.id ?? 'other',
      guard: found ? 'exact' : 'general',
      asOf: found?.asOf ?? null,
      version: found?.version?.(document) ?? null,
      boxes: [],
      acts: 0,
    };
  }
}

/** A frame of the page's own may hold a text that belongs to a box of the page; one of others is theirs. */
function holdsText(element: Element): boolean {
  const inside = element instanceof HTMLIFrameElement ? element.contentDocument : null;
  return inside !== null && textsIn(inside).length > 0;
}
