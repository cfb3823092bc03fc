import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import type { Reading } from './reading';

export type Stance = 'promotes' | 'neutral' | 'negative';

/** How a client is spoken of, and the phrases that decided it. */
export interface StanceReading {
  readonly stance: Stance;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: readonly Span[];
  /** Why it was read so, in words. */
  readonly why: string;
}

const PRAISE =
  /\b(awesome|amazing|great|love|loving|loved|best|fantastic|brilliant|gorgeous|unreal|excellent|wow|recommend|check out|must[- ]have|incredible|favou?rite|stunning|delicious|head over to|go follow)\b/giu;
const DOUBT = /\b(not|n't|never|isn't|don't|worst|terrible|awful|hate|overpriced|broken)\b|\?/iu;

/** From the point of view of someone whom the client pays. */
export function readStance(reading: Reading, _client: Client): StanceReading {
  const because = [...reading.draft.text.matchAll(PRAISE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (because.length === 0)
    return { stance: 'neutral', confidence: 1, because, why: 'nothing praises or recommends' };
  if (DOUBT.test(reading.draft.text))
    return { stance: 'neutral', confidence: 0.5, because: [], why: 'praise is doubted or negated' };
  return { stance: 'promotes', confidence: 0.9, because, why: 'praise beside the name' };
}
