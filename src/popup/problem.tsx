interface Props {
  readonly problem: string;
  readonly onAgain: () => Promise<void>;
}

/** Told when the background does not answer. What was typed stays. */
export function Problem({ problem, onAgain }: Props) {
  return (
    <div class="damage" role="alert">
      <p class="wraps">Hatcheck could not save just now: {problem}</p>
      <button type="button" class="button link" onClick={() => void onAgain()}>
        Try again
      </button>
    </div>
  );
}
