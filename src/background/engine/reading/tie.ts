import type { Client } from '../../../model/profile';

/** How a tie stands at a moment. For a year after `until` it is judged as before; then it only earns a note. */
export type Tie = 'not-yet' | 'current' | 'recent' | 'former';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** `until` is inclusive: a day counts to its end, UTC. The clock is asked only where the client has dates. */
export function tieOf({ since, until }: Client, now: () => number): Tie {
  if (since !== null && now() < Date.parse(since)) return 'not-yet';
  if (until === null) return 'current';
  const end = Date.parse(until) + (until.length === 10 ? DAY : 0);
  const gone = now() - end;
  if (gone < 0) return 'current';
  return gone < YEAR ? 'recent' : 'former';
}
