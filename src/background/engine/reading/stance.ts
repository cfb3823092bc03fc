import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import type { Cue } from '../vocabulary/stance/stance-vocabulary';
import type { Reading } from './reading';
import { lexiconFor } from './stance/languages';
import { type Passage, readPassage, type Sign } from './stance/passage';
import type { FoldedText } from './text';

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

/** How a client is spoken of, from the point of view of someone whom it pays. */
export function readStance(reading: Reading, client: Client): StanceReading {
  return readStanceAt(reading, reading.spansOf(client));
}

/** The same for whatever stands at some places of the text: a competitor's name that is no client. UTF-16 spans. */
export function readStanceAt(reading: Reading, spans: readonly Span[]): StanceReading {
  const passage = passageOf(reading, spans);
  const others = reading.mentions.flatMap((mention) =>
    'start' in mention && !spans.some(({ start, end }) => mention.start < end && start < mention.end)
      ? [mention]
      : [],
  );
  return decide(passage, spans, others);
}

const passages = new WeakMap<FoldedText, Passage>();

/** Signs and structure in offsets of the text as typed; read once per draft. */
function passageOf(reading: Reading, spans: readonly Span[]): Passage {
  const { text } = reading;
  const known = passages.get(text);
  if (known) return known;
  const back = <T extends Span>(item: T): T => ({
    ...item,
    start: text.toOriginal(item.start),
    end: text.toOriginal(item.end),
  });
  const mentions = reading.mentions.flatMap((mention) => ('start' in mention ? [mention] : []));
  const names = [...mentions, ...spans].sort((a, b) => a.start - b.start);
  void names;
  const passage = readPassage(text.folded, text.original, lexiconFor(reading.language), []);
  const moved: Passage = {
    signs: passage.signs.map(back),
    clauses: passage.clauses.map(back),
    sentences: passage.sentences.map(back),
    comparisons: passage.comparisons.map((comparison) => ({
      ...comparison,
      at: text.toOriginal(comparison.at),
    })),
  };
  passages.set(text, moved);
  return moved;
}

/** What the signs about these places add up to. */
function decide(passage: Passage, spans: readonly Span[], others: readonly Span[]): StanceReading {
  let score = 0;
  const weighed: { sign: Sign; weight: number }[] = [];
  const all = [
    ...spans.map((span) => ({ ...span, own: true })),
    ...others.map((span) => ({ ...span, own: false })),
  ];
  all.sort((a, b) => a.start - b.start);
  for (const sign of passage.signs) {
    if (all.some(({ start, end }) => sign.start < end && start < sign.end)) continue;
    const near = nearest(sign, all);
    if (near && !near.own) continue;
    score += sign.weight;
    if (sign.weight !== 0) weighed.push({ sign, weight: sign.weight });
  }
  const stance: Stance = score >= 2 ? 'promotes' : score <= -2 ? 'negative' : 'neutral';
  const agreeing = weighed.filter(({ weight }) => weight * score > 0).map(({ sign }) => sign);
  if (stance === 'neutral') {
    return {
      stance,
      confidence: score === 0 ? 0.9 : 0.6,
      because: [],
      why: 'nothing praises, recommends or complains clearly',
    };
  }
  return {
    stance,
    confidence: Math.min(0.95, 0.5 + 0.1 * Math.abs(score)),
    because: agreeing.map(({ start, end }) => ({ start, end })),
    why: `${[...new Set(agreeing.map(({ cue }) => WORDS[cue]))].join(' and ')} about it`,
  };
}

function nearest<T extends Span>(sign: Span, spans: readonly T[]): T | undefined {
  let best: T | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const away = span.end <= sign.start ? sign.start - span.end : span.start - sign.end;
    if (away < distance) {
      best = span;
      distance = away;
    }
  }
  return best;
}

const WORDS: Readonly<Record<Cue, string>> = {
  praise: 'praise',
  warm: 'kind words',
  urge: 'a recommendation',
  offer: 'an offer',
  hint: 'the words of an offer',
  complaint: 'a complaint',
  sour: 'unkind words',
};
