interface Props {
  readonly problem: string;
  readonly onAgain: () => Promise<void>;
}

/** Told when the background could not do what was asked. What was typed stays. */
export function Problem({ problem, onAgain }: Props) {
  return (
    <div class="damage" role="alert">
      <p class="wraps">That did not work just now: {problem}</p>
      <button type="button" class="button link" onClick={() => void onAgain()}>
        Try again
      </button>
    </div>
  );
}
