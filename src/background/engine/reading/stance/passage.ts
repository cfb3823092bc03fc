import type { Span } from '../../../../model/verdict';
import { type Cue, WEIGHTS } from '../../vocabulary/stance/stance-vocabulary';
import { isTurn, type Lexicon } from './lexicon';
import { type Word, wordsOf } from './words';

/** A phrase that says something of whatever it speaks of; offsets are into the folded text. */
export interface Sign extends Span {
  readonly cue: Cue;
  /** What it counts after “not”, “so”, “if” and the like; 0 where they void it. */
  readonly weight: number;
  readonly sentence: number;
  readonly clause: number;
  /** The phrase names what it speaks of itself or needs no subject: “link in bio”, “amazing!”. */
  readonly free: boolean;
}

export interface Clause extends Span {
  readonly sentence: number;
  /** “but” opens it: it weighs more than what came before. */
  readonly turned: boolean;
}

export interface Comparison {
  readonly kind: 'than' | 'unlike';
  readonly at: number;
  readonly sentence: number;
}

export interface Sentence extends Span {
  readonly asking: boolean;
  /** Told as news, or as somebody else's words. */
  readonly reported: boolean;
}

/** A text as stance sees it. */
export interface Passage {
  readonly signs: readonly Sign[];
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Sentence[];
  readonly comparisons: readonly Comparison[];
}

/** How many words a negator or an intensifier reaches. */
const REACH = 4;

/**
 * Finds every phrase that counts, with what stands before it taken in.
 * @param masked names: no word in them counts (“Best Buy”). In folded offsets, in order.
 */
export function readPassage(
  folded: string,
  original: string,
  lexicon: Lexicon,
  masked: readonly Span[],
): Passage {
  const words = wordsOf(folded, original);
  const signs: Sign[] = [];
  const clauses: Clause[] = [];
  const comparisons: Comparison[] = [];
  const sentences: Sentence[] = [];

  let sentenceStart = 0;
  let clauseStart = 0;
  let turned = false;
  let asking = false;
  let unreal = false;
  let news = 0;
  let said = false;
  let negated = -1;
  let stressed = -1;
  let firstSign = 0;
  let mask = 0;

  const endClause = (end: number) => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end, sentence: sentences.length, turned });
    clauseStart = end;
    turned = false;
  };
  const endSentence = (end: number, mark: string) => {
    endClause(end);
    const question = mark.includes('?') || mark.includes('؟') || mark.includes('？');
    const void_ = (question && asking) || unreal;
    if (void_ || question) {
      for (let at = firstSign; at < signs.length; at += 1) {
        const sign = signs[at];
        if (sign && (sign.cue === 'praise' || sign.cue === 'warm' || (void_ && unreal)))
          signs[at] = { ...sign, weight: 0 };
      }
    }
    if (end > sentenceStart)
      sentences.push({ start: sentenceStart, end, asking: question, reported: news > 0 || said });
    sentenceStart = end;
    asking = false;
    unreal = false;
    news = 0;
    said = false;
    negated = -1;
    stressed = -1;
    firstSign = signs.length;
  };

  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    while (mask < masked.length && (masked[mask]?.end ?? 0) <= word.start) mask += 1;
    if ((masked[mask]?.start ?? Number.POSITIVE_INFINITY) < word.end) {
      at += 1;
      continue;
    }
    if (word.kind === 'break') {
      const ending = endsSentence(word, folded);
      if (ending) endSentence(word.end, word.key);
      else if (word.key !== '"') {
        endClause(word.end);
        negated = -1;
      }
      at += 1;
      continue;
    }
    const match = word.kind === 'link' || word.kind === 'handle' ? null : lexicon.match(words, at);
    if (match === null) {
      at += 1;
      continue;
    }
    const last = words[at + match.length - 1] ?? word;
    const { is } = match;
    if (isTurn(is)) {
      if (is === 'negator') negated = negated >= at - REACH && negated >= 0 ? -1 : at;
      if (is === 'intensifier') stressed = at;
      if (is === 'contrast') {
        endClause(word.start);
        turned = true;
        negated = -1;
      }
      if (is === 'than' || is === 'unlike')
        comparisons.push({ kind: is, at: word.start, sentence: sentences.length });
      if (is === 'asking' && word.start === firstWordOf(sentenceStart, folded)) asking = true;
      if (is === 'unreal') unreal = true;
      if (is === 'said') said = true;
      if (is === 'news') news += 1;
    } else {
      const base = WEIGHTS[is];
      const stress = stressed >= 0 && at - stressed <= 2 ? (base > 0 ? 1 : -1) : 0;
      const isNegated = negated >= 0 && at - negated <= REACH && clauseStart <= (words[negated]?.start ?? 0);
      const weight = isNegated
        ? turn(is, base)
        : is === 'praise' || is === 'warm' || is === 'sour' || is === 'complaint'
          ? base + stress
          : base;
      signs.push({
        cue: is,
        weight,
        start: word.start,
        end: last.end,
        sentence: sentences.length,
        clause: clauses.length,
        free: is === 'urge' || is === 'offer',
      });
    }
    at += match.length;
  }
  endSentence(folded.length, '');
  return { signs, clauses, sentences, comparisons };
}

/** “not great” is a complaint, “not bad” mild praise, “don't check out” nothing. */
function turn(cue: Cue, base: number): number {
  if (cue === 'praise') return -2;
  if (cue === 'warm') return -1;
  if (cue === 'complaint' || cue === 'sour') return -base / 2;
  return cue === 'urge' ? -2 : 0;
}

function endsSentence(word: Word, folded: string): boolean {
  if (/[!?؟\n。！？]/.test(word.key)) return true;
  return /[.…]/.test(word.key) && /^\s?$/.test(folded[word.end] ?? '');
}

function firstWordOf(start: number, folded: string): number {
  let at = start;
  while (at < folded.length && /[\s"'“‘¿¡(]/.test(folded[at] ?? '')) at += 1;
  return at;
}
