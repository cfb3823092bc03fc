import { Undo2 } from 'lucide';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';

/** What was just done, and the way back. A new object is a new toast. */
export interface Done {
  readonly words: string;
  readonly undo: () => void;
}

interface Props {
  readonly done: Done | null;
  readonly home: RefObject<HTMLElement | null>;
  readonly onGone: () => void;
}

const STAYS = 10_000;

/**
 * Says what was done and offers to undo it, for ten seconds; longer while the pointer is on it. Takes the focus, so that
 * Enter undoes, and hands it `home` when it goes. `onGone` must stay the same function, or the time begins anew.
 */
export function Toast({ done, home, onGone }: Props) {
  const [held, setHeld] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = useCallback(() => {
    if (document.activeElement === button.current) home.current?.focus({ preventScroll: true });
    onGone();
  }, [home, onGone]);
  useLayoutEffect(() => {
    if (done) button.current?.focus({ preventScroll: true });
    else setHeld(false);
  }, [done]);
  useEffect(() => {
    if (!done || held) return;
    const timer = setTimeout(leave, STAYS);
    return () => clearTimeout(timer);
  }, [done, held, leave]);
  return (
    <div role="status">
      {done && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only holds the time while somebody is here
        <div class="toast" onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)}>
          <span class="wraps" dir="auto">
            {done.words}
          </span>
          <button
            type="button"
            class="button"
            ref={button}
            onClick={() => {
              done.undo();
              leave();
            }}
          >
            <Icon icon={Undo2} />
            Undo
          </button>
        </div>
      )}
    </div>
  );
}
