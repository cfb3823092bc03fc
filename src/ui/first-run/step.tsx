import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { HatMark } from '../hat-mark';

interface Props {
  readonly number: 1 | 2 | 3;
  readonly title: string;
  readonly next?: string;
  /** Whether what is asked here was answered. */
  readonly ready: boolean;
  readonly onBack?: () => void;
  readonly onNext: () => void;
  readonly children: ComponentChildren;
}

/** One question of the first run. Enter goes on. */
export function Step({ number, title, next = 'Next', ready, onBack, onNext, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const first = form.current?.querySelector<HTMLElement>(`[data-step="${number}"] :is(input, textarea)`);
    first?.focus();
  }, [number]);
  return (
    <form
      class="first-run"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onNext();
      }}
    >
      <header>
        <HatMark colour="#2f5d50" size={40} />
        <p class="quiet">Step {number} of 3</p>
      </header>
      <h1>{title}</h1>
      <div class="step" data-step={number} key={number}>
        {children}
      </div>
      <footer>
        {onBack && (
          <button type="button" class="button plain" onClick={onBack}>
            Back
          </button>
        )}
        <button type="submit" class="button main" disabled={!ready}>
          {next}
        </button>
      </footer>
    </form>
  );
}
