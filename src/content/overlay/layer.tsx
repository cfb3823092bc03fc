import { render } from 'preact';
import tokens from '../../ui/tokens.css?inline';
import type { State } from '../composer';
import { isVisible } from '../path';
import { Badge } from './badge';
import { Notice } from './notice';
import css from './overlay.css?inline';
import { shieldOf } from './shield';
import type { Told } from './told';
import { type Choice, Warning } from './warning';

/** Our own layer over the page: a closed shadow root that the page cannot read. */
export interface Layer {
  /** Whether an event happened in it, or is focus moving to or from it; the page then does not hear of it. */
  takes(event: Event): boolean;
  /** Shows the badge of a box; `anchor` is where it sits. */
  badge(key: Node, badge: BadgeProps): void;
  /** Takes the badge of a box away. */
  forget(key: Node): void;
  /** Asks, one question after the other, and settles with the answer. The page is inert meanwhile. */
  warn(told: Told): Promise<Choice>;
  /** One calm line that stays until it is closed or another takes its place. */
  notice(text: string | null): void;
}

interface BadgeProps {
  readonly anchor: () => HTMLElement | undefined;
  readonly state: State;
  readonly exact: boolean;
  readonly onPress: () => void;
}

/** Marks our host, so that a fresh script finds what a dead one left behind. */
const MARK = 'data-hatcheck';
/** How a page takes an element out of use. */
const HIDING = ['inert', 'aria-hidden', 'hidden', 'style', 'class'] as const;

/** Removes what a script of an earlier Hatcheck left on the page, and says whether there was anything. */
export function clearLeftovers(page: Document): boolean {
  const left = page.querySelectorAll(`:root > [${MARK}]`);
  for (const host of left) host.remove();
  return left.length > 0;
}

export function createLayer(page: Document, signal: AbortSignal): Layer {
  const host = page.createElement('div');
  host.setAttribute(MARK, '');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + css);
  root.adoptedStyleSheets = [sheet];

  // A page that opens a dialog of its own may make everything else inert, us too. It may do so a few times, not for ever.
  let freed = 0;
  const attributes = new MutationObserver(() => {
    if (freed < 20) free();
  });
  attributes.observe(host, { attributes: true, attributeFilter: [...HIDING] });
  function free(): void {
    for (const name of HIDING) {
      if (!host.hasAttribute(name)) continue;
      freed += 1;
      host.removeAttribute(name);
    }
  }

  const badges = new Map<Node, BadgeProps>();
  const anchors = new Map<Node, HTMLElement>();
  const sizes = new ResizeObserver(draw);
  /** Settles when the last question asked so far is answered. */
  let turn: Promise<unknown> = Promise.resolve();
  let question: { readonly told: Told; readonly answer: (choice: Choice) => void } | null = null;
  let notice: string | null = null;

  page.defaultView?.addEventListener('scroll', draw, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', draw, { passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    attributes.disconnect();
    badges.clear();
    draw();
  });

  function draw(): void {
    // Outside the body, so that a page's own dialog that hides the body does not hide us.
    if (!host.isConnected) page.documentElement.append(host);
    for (const [key, { anchor }] of badges) {
      const now = anchor();
      follow(key, now);
      if (!key.isConnected && !now) badges.delete(key);
    }
    render(
      <>
        {[...badges].map(([key, { anchor, ...badge }]) => {
          const place = placeOf(anchor());
          return (
            place && (
              <div key={idOf(key)} style={place}>
                {<Badge {...badge} />}
              </div>
            )
          );
        })}
        {question && <Warning key={question.told.title} told={question.told} onChoice={question.answer} />}
        {notice !== null && (
          <Notice
            text={notice}
            onClose={() => {
              notice = null;
              draw();
            }}
          />
        )}
      </>,
      root,
    );
  }

  /** Hears when the element at a badge changes its size, or leaves the page. */
  function follow(key: Node, anchor: HTMLElement | undefined): void {
    const before = anchors.get(key);
    if (before === anchor) return;
    if (before) sizes.unobserve(before);
    if (anchor) sizes.observe(anchor);
    if (anchor) anchors.set(key, anchor);
    else anchors.delete(key);
  }

  function show(told: Told): Promise<Choice> {
    return new Promise((resolve) => {
      question = {
        told,
        answer(choice) {
          question = null;
          draw();
          resolve(choice);
        },
      };
      freed = 0;
      draw();
      free();
    });
  }

  const shield = shieldOf(root);
  return {
    takes(event) {
      const ours =
        event.composedPath().includes(host) || (event instanceof FocusEvent && event.relatedTarget === host);
      if (ours) shield(event);
      return ours;
    },
    badge(key, badge) {
      badges.set(key, badge);
      draw();
    },
    forget(key) {
      badges.delete(key);
      follow(key, undefined);
      draw();
    },
    warn(told) {
      const answer = turn.then(() => show(told));
      turn = answer;
      return answer;
    },
    notice(text) {
      notice = text;
      draw();
    },
  };
}

/** Across the upper edge of the text, at its end, and within the window. */
function placeOf(anchor: HTMLElement | undefined): string | null {
  if (!anchor?.isConnected || !isVisible(anchor)) return null;
  const { top, left, right } = anchor.getBoundingClientRect();
  if (top > innerHeight || right < 0 || left > innerWidth) return null;
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const x = rtl ? Math.max(4, left) : Math.min(right, innerWidth - 4);
  const y = Math.max(4, top - 14);
  return `position: fixed; top: 0; left: 0; width: 0; transform: translate(${Math.round(x)}px, ${Math.round(y)}px) ${rtl ? '' : 'translateX(-100%)'}`;
}

const ids = new WeakMap<Node, number>();
let lastId = 0;
function idOf(key: Node): number {
  const id = ids.get(key) ?? ++lastId;
  ids.set(key, id);
  return id;
}
