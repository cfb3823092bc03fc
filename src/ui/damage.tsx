import type { Fault } from '../model/faults';
import { sentence } from '../model/faults';

interface Props {
  readonly faults: readonly Fault[];
  /** Whether an earlier version is in use instead. */
  readonly earlier: boolean;
}

/** Told when the stored profile could not be read. */
export function Damage({ faults, earlier }: Props) {
  if (faults.length === 0) return null;
  return (
    <section class="damage" aria-label="What was stored could not be read">
      <p>
        <strong>Part of what was stored could not be read.</strong>{' '}
        {earlier ? 'Your last good version is in use. ' : 'Hatcheck begins afresh. '}
        The damaged one was kept as it is, so nothing is lost.
      </p>
      <details>
        <summary>What is wrong with it</summary>
        <ul class="wraps">
          {faults.slice(0, 20).map((fault) => (
            <li key={sentence(fault)}>{sentence(fault)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
