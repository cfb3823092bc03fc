import type { Span } from '../../../model/verdict';
import type { Reading } from './reading';

/** Words that tell readers of the tie, or seem to. */
export interface Disclosure extends Span {
  /** The words as typed. */
  readonly label: string;
  /** Whether they are enough, for this person's markets, this language and this place. */
  readonly counts: boolean;
  readonly why: string;
}

const LABEL = /(?<![\p{L}\p{N}_])(#ad|ad:|\[ad\]|advertisement|#sponsored|sponsored by)(?![\p{L}\p{N}_])/giu;

export function readDisclosures({ draft }: Reading): Disclosure[] {
  return [...draft.text.matchAll(LABEL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: match[0],
    counts: match.index === 0,
    why: match.index === 0 ? 'a plain label, first' : 'a plain label, but not first',
  }));
}
