import type { Span } from '../../../../model/verdict';
import { type Cue, WEIGHTS } from '../../vocabulary/stance/stance-vocabulary';
import type { Lexicon } from './lexicon';
import { EVALUATIONS, forget, negatorOfThan, shareOfSentence, surroundings, turn, weightOf } from './weight';
import { type Word, wordsOf } from './words';

/** A phrase that says something of whatever it speaks of. */
export interface Sign extends Span {
  readonly cue: Cue;
  /** What it counts after “not”, “so”, “if” and the like; 0 where they void it. */
  readonly weight: number;
  /** Indexes into the passage's sentences and clauses. */
  readonly sentence: number;
  readonly clause: number;
  /** Of “love” and “hate”: what their object is. Null of all that takes none. */
  readonly object: 'pronoun' | 'open' | 'other' | 'handle' | null;
  /** Praise in a sentence that only its mark makes a question: “Best shoes for work?” */
  readonly doubted: boolean;
}

export interface Clause extends Span {
  /** “but” opens it: it weighs more than what came before. */
  readonly turned: boolean;
}

/** “than” or “unlike”: the worse of two follows. */
export interface Comparison extends Span {
  readonly sentence: number;
}

/** A text as stance sees it. */
export interface Passage {
  readonly signs: readonly Sign[];
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Span[];
  readonly comparisons: readonly Comparison[];
}

/** A question or an imperative may still begin behind these. */
const OPENERS = new Set(['rt', 'so', 'ok', 'okay', 'hey', 'hi', 'and', 'but', 'wait', 'well', 'oh']);

/** Finds every phrase that counts, with what stands around it taken in. Offsets are into the folded text. */
export function readPassage(folded: string, original: string, lexicon: Lexicon): Passage {
  const words = wordsOf(folded, original);
  const signs: { -readonly [field in keyof Sign]: Sign[field] }[] = [];
  const clauses: Clause[] = [];
  const comparisons: Comparison[] = [];
  const sentences: Span[] = [];
  let here = surroundings();
  let sentence = { start: 0, firstSign: 0, words: 0 };
  let clause = { start: 0, turned: false };
  let opening = true;

  const endClause = (end: number, turned: boolean) => {
    clauses.push({ start: clause.start, end, turned: clause.turned });
    clause = { start: end, turned };
    forget(here);
    opening = true;
  };
  const endSentence = (end: number, mark: string) => {
    if (sentence.words === 1 && here.negator > 0) turnBack(signs, sentences.length - 1);
    endClause(end, false);
    const asks = /[?؟？]/.test(mark);
    for (let at = sentence.firstSign; at < signs.length; at += 1) {
      const sign = signs[at];
      if (!sign) continue;
      sign.weight *= shareOfSentence(sign.cue, asks && here.asking, here);
      sign.doubted = asks && EVALUATIONS.has(sign.cue) && sign.weight > 0;
    }
    sentences.push({ start: sentence.start, end });
    sentence = { start: end, firstSign: signs.length, words: 0 };
    here = surroundings();
  };
  const sign = (cue: Cue, start: number, end: number, weight: number, object: Sign['object'] = null) => {
    // An emoji behind the full stop still belongs to what it follows.
    const of = sentence.words === 0 ? Math.max(0, sentences.length - 1) : sentences.length;
    signs.push({ cue, start, end, weight, sentence: of, clause: clauses.length, object, doubted: false });
  };

  const compare = (is: 'than' | 'unlike', at: number, start: number, end: number) => {
    const negator = is === 'than' ? negatorOfThan(here, at) : null;
    if (negator === null) {
      comparisons.push({ start, end, sentence: sentences.length });
      return;
    }
    const from = words[negator]?.start ?? start;
    while ((signs.at(-1)?.start ?? -1) > from) signs.pop();
    sign('praise', from, end, WEIGHTS.praise, 'other');
  };

  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    if (word.kind === 'break') {
      if (endsSentence(word, folded)) endSentence(word.end, word.key);
      else endClause(word.end, false);
      at += 1;
      continue;
    }
    const first = opening;
    if (word.kind === 'word' && !OPENERS.has(word.key)) opening = false;
    if (word.kind !== 'mark') sentence.words += 1;
    const match = isName(word) ? null : lexicon.match(words, at);
    if (match === null) {
      at += 1;
      continue;
    }
    const { length } = match;
    const end = words[at + length - 1]?.end ?? word.end;
    const cue = match.cues.find((each) => isInPlace(each, first, words, at, length, folded));
    if (cue) {
      const object = cue === 'fondness' || cue === 'dislike' ? objectOf(words, at + length, lexicon) : null;
      sign(cue, word.start, end, weightOf(cue, at, here), object);
    }
    for (const is of match.turns) {
      if (is === 'contrast') endClause(word.start, true);
      else if (is === 'than' || is === 'unlike') compare(is, at, word.start, end);
      else if (is === 'irony') sign('sour', word.start, end, WEIGHTS.sour);
      else if (first && (is === 'asking' || is === 'negator')) here.asking = true;
      turn(here, is, at, length);
    }
    at += length;
  }
  endSentence(folded.length, '');
  return { signs, clauses, sentences, comparisons };
}

/** Links and handles say nothing by themselves, nor do words inside a hashtag: “#YouKnowYouLoveThem”. */
function isName(word: Word): boolean {
  return word.kind === 'link' || word.kind === 'handle' || word.tag === 'inside';
}

/** Some cues count in their place only. */
function isInPlace(
  cue: Cue,
  first: boolean,
  words: readonly Word[],
  at: number,
  length: number,
  folded: string,
): boolean {
  const tag = words[at]?.tag ?? null;
  const end = words[at + length - 1]?.end ?? 0;
  const wholeTag = words[at + length]?.tag !== 'inside';
  if (cue === 'call' || cue === 'nudge') return (tag === null || wholeTag) && (cue === 'call' || first);
  // “#spon”, “Ad:”, “[Ad]”, but not “their new ad”.
  if (cue === 'label') return tag === 'start' || /[:|\])]/.test(folded[end] ?? '');
  return true;
}

/** “A great company. NOT!” */
function turnBack(
  signs: { weight: number; readonly sentence: number; readonly cue: Cue }[],
  sentence: number,
): void {
  for (let at = signs.length - 1; at >= 0; at -= 1) {
    const sign = signs[at];
    if (sign?.sentence !== sentence) return;
    if (EVALUATIONS.has(sign.cue)) sign.weight = -sign.weight;
  }
}

/** What stands behind “love”: “love it”, “love the fries”, “love my sister”; “this” alone is “it”, “this weather” not. */
function objectOf(words: readonly Word[], at: number, lexicon: Lexicon): Sign['object'] {
  const next = words[at];
  if (next?.kind === 'handle') return 'handle';
  if (next === undefined || next.kind !== 'word' || next.tag !== null) return 'pronoun';
  const match = lexicon.match(words, at);
  const turns = match?.turns ?? [];
  if (turns.includes('contrast')) return 'pronoun';
  const behind = words[at + (match?.length ?? 1)];
  const alone = behind?.kind !== 'word' || behind.tag !== null;
  if (turns.includes('pronoun')) return alone || !turns.includes('determiner') ? 'pronoun' : 'open';
  return turns.includes('determiner') ? 'open' : 'other';
}

function endsSentence(word: Word, folded: string): boolean {
  if (/[!?؟\n。！？]/.test(word.key)) return true;
  return /[.…]/.test(word.key) && /^\s?$/.test(folded[word.end] ?? '');
}
