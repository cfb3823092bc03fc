import { render } from 'preact';
import type { Guard } from '../../messages';
import type { State } from '../composer';
import { holders, isVisible } from '../path';
import type { Stage } from '../stage';
import { Badge } from './badge';
import { badgePlace } from './badge-place';
import { type Mark, Marks } from './marks';
import css from './overlay.css?inline';
import type { Told } from './told';
import { type Choice, Warning } from './warning';

/** Our own layer over the page: badges and the warning, in a closed root that the page cannot read. */
export interface Layer {
  /** Shows the badge of a box. */
  badge(key: Node, badge: BadgeProps): void;
  /** Takes the badge of a box away. */
  forget(key: Node): void;
  /** Asks, one question after the other, and settles with the answer. The page is inert meanwhile. */
  warn(told: Told): Promise<Choice>;
  /** Something stands elsewhere now that the page around it did not hear of: a frame was scrolled. */
  redraw(): void;
  /** One calm line that stays until it is closed or another takes its place. */
  notice(text: string | null): void;
}

interface BadgeProps {
  /** Where it sits. */
  readonly anchor: () => HTMLElement | undefined;
  /** What it must not stand over. */
  readonly control: () => HTMLElement | null;
  readonly state: State;
  readonly guard: Guard;
  readonly onPress: () => void;
  /** The box is no longer on the page. */
  readonly onGone: () => void;
  /** The words of it that are marked, asked afresh each time. */
  readonly marks: () => readonly Mark[];
}

export function createLayer(stage: Stage, page: Document, signal: AbortSignal): Layer {
  const host = stage.host();
  host.dress(css);
  const sheet = page.createElement('div');
  host.root.prepend(sheet);

  const badges = new Map<Node, BadgeProps>();
  const anchors = new Map<Node, HTMLElement>();
  const sizes = new ResizeObserver(draw);
  /** Settles when the last question asked so far is answered. */
  let turn: Promise<unknown> = Promise.resolve();
  let moved = 0;
  let question: { readonly told: Told; readonly answer: (choice: Choice) => void } | null = null;

  page.defaultView?.addEventListener('scroll', draw, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', draw, { passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    badges.clear();
    draw();
  });

  function draw(): void {
    for (const [key, { anchor, onGone }] of badges) {
      const now = anchor();
      follow(key, now);
      if (key.isConnected || now) continue;
      badges.delete(key);
      onGone();
    }
    const home = homeOf(anchors.values(), question !== null);
    // A dialog whose host moves is closed by that: it is made anew at the new place.
    if (host.stand(home)) moved += 1;
    render(
      <>
        {[...badges].map(([key, { marks }]) => (
          <Marks key={`marks ${idOf(key)}`} marks={marks()} stage={host.root} />
        ))}
        {[...badges].map(([key, { anchor, control, ...badge }]) => {
          const place = badgePlace(anchor(), control());
          return (
            place && (
              <div key={idOf(key)} style={place}>
                {<Badge {...badge} />}
              </div>
            )
          );
        })}
        {question && (
          <Warning key={`${moved} ${question.told.title}`} told={question.told} onChoice={question.answer} />
        )}
      </>,
      sheet,
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
      draw();
      host.free();
    });
  }

  return {
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
    redraw: draw,
    notice: stage.notice,
  };
}

/**
 * The page's open dialog or popover that one of these stands in: nothing outside it can be pressed, or seen. A question
 * is a dialog of its own, above every other; were it within one, it would go when that closes. But it closes every
 * popover that it does not stand in itself, save those that only their page closes, and a draft may go with that.
 */
function homeOf(anchors: Iterable<HTMLElement>, asks: boolean): Element | null {
  const home = asks ? ':popover-open:not([popover="manual" i])' : ':modal, :popover-open';
  for (const anchor of anchors) {
    if (!isVisible(anchor)) continue;
    for (const at of holders(anchor)) if (at instanceof Element && at.matches(home)) return at;
  }
  return null;
}

const ids = new WeakMap<Node, number>();
let lastId = 0;
function idOf(key: Node): number {
  const id = ids.get(key) ?? ++lastId;
  ids.set(key, id);
  return id;
}
