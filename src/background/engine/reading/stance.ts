import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import type { Cue } from '../vocabulary/stance/stance-vocabulary';
import { fact, factEach } from './fact';
import type { Reading } from './reading';
import { isAside } from './stance/aside';
import { type Scene, sceneOf, sharesOf } from './stance/attachment';
import { lexiconFor } from './stance/languages';
import { type Passage, readPassage, type Sign } from './stance/passage';
import { EVALUATIONS } from './stance/weight';
import { foldText } from './text';

export type Stance = 'promotes' | 'neutral' | 'negative';

/** How a client is spoken of, and the phrases that decided it. */
export interface StanceReading {
  readonly stance: Stance;
  /** 0 to 1; from 0.7 on it rests on a clear word beside the name, or on several. */
  readonly confidence: number;
  /** The phrases, in the order of the text, UTF-16. */
  readonly because: readonly Span[];
  /** Why it was read so, in words. */
  readonly why: string;
}

/** What makes a plug, and with a minus sign a complaint: one clear word, or vague ones in company. */
const ENOUGH = 2;
/** The surroundings of an offer alone make none, nor do bare imperatives. */
const MOST: ReadonlyMap<Cue, number> = new Map([
  ['hint', 1.5],
  ['nudge', 1],
]);
/** What praise beside a complaint counts. */
const DOUBTED = 2 / 3;
/** What a name in the middle of a hashtag gets of what is said: it may be part of anything. */
const GLUED = 1 / 3;

/** How a client is spoken of, from the point of view of someone whom it pays. */
export function readStance(reading: Reading, client: Client): StanceReading {
  const spans = reading.spansOf(client);
  const said = isGlued(reading, client, spans)
    ? readPart(reading, spans, GLUED)
    : readStanceAt(reading, spans);
  const { original } = reading.text;
  if (said.stance !== 'promotes' || spans.length === 0 || !spans.every((span) => isAside(original, span)))
    return said;
  return { stance: 'neutral', confidence: 0.6, because: [], why: 'It is named in passing.' };
}

/**
 * The same for whatever is named at some places of the text, as a competitor that is no client. UTF-16 spans; without
 * any, as where there is only an attached link, the whole text speaks of it.
 */
export const readStanceAt = factEach((reading: Reading, spans: readonly Span[]) =>
  readPart(reading, spans, 1),
);

function readPart(reading: Reading, spans: readonly Span[], part: number): StanceReading {
  const weighed = sharesOf(sceneFor(reading, spans), spans).map(({ sign, share }) => ({
    sign,
    weight: sign.weight * share * part,
  }));
  const passedOn = /^\s*rt\s+$/i.test(reading.draft.text.slice(0, spans[0]?.start)) ? 1 : 0;
  return decide(weighed, passedOn);
}

/** The draft with all that it names; what is asked about may be none of that, as a competitor. */
function sceneFor(reading: Reading, spans: readonly Span[]): Scene {
  const mentioned = namesIn(reading);
  if (spans.every(({ start, end }) => mentioned.ends.get(start) === end)) return mentioned.scene;
  const own = new Set(spans.map(({ start }) => start));
  const others = mentioned.names.filter(({ start }) => !own.has(start));
  return sceneOf(
    passageOf(reading),
    [...spans, ...others].sort((a, b) => a.start - b.start),
  );
}

const namesIn = fact((reading: Reading) => {
  const names = reading.mentions.flatMap((mention) => ('start' in mention ? [mention] : []));
  return {
    names,
    ends: new Map(names.map(({ start, end }) => [start, end])),
    scene: sceneOf(passageOf(reading), names),
  };
});

/** Whether the client is named nowhere but in the middle of longer hashtags. */
function isGlued({ text, draft }: Reading, client: Client, spans: readonly Span[]): boolean {
  if (spans.length === 0 || !spans.every(({ start }) => draft.text[start] === '#')) return false;
  const bare = (term: string) => foldText(term).folded.replace(/[^\p{L}\p{N}]/gu, '');
  const { name, aliases, products, slogans, hashtags, handles } = client;
  const terms = [
    name,
    ...aliases,
    ...products,
    ...slogans,
    ...hashtags,
    ...handles.map(({ handle }) => handle),
  ];
  const names = terms.map(bare).filter((term) => term !== '');
  return spans.every(({ start, end }) => {
    const tag = bare(text.original.slice(start, end));
    return !names.some((term) => tag.startsWith(term) || tag.endsWith(term));
  });
}

/** Signs and structure in offsets of the text as typed. */
const passageOf = fact(({ text, language }: Reading): Passage => {
  const passage = readPassage(text.folded, text.original, lexiconFor(language));
  if (text.same) return passage;
  const typed = <T extends Span>(item: T): T => ({
    ...item,
    start: text.toOriginal(item.start),
    end: text.toOriginal(item.end),
  });
  return {
    signs: passage.signs.map(typed),
    clauses: passage.clauses.map(typed),
    sentences: passage.sentences.map(typed),
    comparisons: passage.comparisons.map(typed),
  };
});

function decide(weighed: readonly Weighed[], passedOn: number): StanceReading {
  const score = scoreOf(weighed, passedOn);
  if (Math.abs(score) < ENOUGH) {
    const why = 'Nothing clearly praises, recommends or complains.';
    return { stance: 'neutral', confidence: Math.abs(score) < 1 ? 0.9 : 0.6, because: [], why };
  }
  const agreeing = weighed.filter(({ weight }) => weight * score > 0);
  const clear = agreeing.filter(({ weight }) => Math.abs(weight) >= 1);
  const signs = (clear.length > 0 ? clear : agreeing).map(({ sign }) => sign);
  return {
    stance: score > 0 ? 'promotes' : 'negative',
    confidence: Math.min(0.95, 0.5 + Math.abs(score) / 10),
    because: signs.map(({ start, end }) => ({ start, end })),
    why: sentenceOf(signs, score),
  };
}

interface Weighed {
  readonly sign: Sign;
  readonly weight: number;
}

function scoreOf(weighed: readonly Weighed[], passedOn: number): number {
  // “Everyone should boycott them”: beside a complaint a call is part of it.
  const complaining = new Set(
    weighed.flatMap(({ sign, weight }) => (weight <= -ENOUGH ? [sign.sentence] : [])),
  );
  const sums = new Map<Cue, number>();
  for (const { sign, weight } of weighed) {
    // “You broke my speaker. Cheers.”: a kind word makes no complaint good.
    if (complaining.size > 0 && sign.cue === 'warm' && weight > 0) continue;
    const counts = weight < 0 || EVALUATIONS.has(sign.cue) || !complaining.has(sign.sentence);
    // “Great, you lost my bag. Awesome service.”: praise beside a complaint is often not meant.
    const meant = complaining.size > 0 && sign.cue === 'praise' && weight > 0 ? weight * DOUBTED : weight;
    if (counts) sums.set(sign.cue, (sums.get(sign.cue) ?? 0) + meant);
  }
  const surroundings = [...MOST].reduce(
    (total, [cue, most]) => total + Math.min(most, sums.get(cue) ?? 0),
    passedOn,
  );
  const said = [...sums].reduce((total, [cue, sum]) => (MOST.has(cue) ? total : total + sum), 0);
  return said < 0 ? said : said + surroundings;
}

function sentenceOf(signs: readonly Sign[], score: number): string {
  const kinds = [...new Set(signs.map(({ cue }) => (score < 0 ? 'unkind words' : WORDS[cue])))];
  return `There ${kinds.length > 1 || score < 0 ? 'are' : 'is'} ${kinds.join(' and ')} about it.`;
}

const WORDS: Readonly<Record<Cue, string>> = {
  praise: 'praise',
  fondness: 'fondness',
  relish: 'relish',
  warm: 'kind words',
  urge: 'a recommendation',
  call: 'a call to act',
  nudge: 'a call to act',
  offer: 'an offer',
  hint: 'the words of an offer',
  label: 'a mark of advertising',
  complaint: 'no complaint',
  dislike: 'no complaint',
  sour: 'no complaint',
};
