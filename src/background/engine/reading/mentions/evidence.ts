import type { Client } from '../../../../model/profile';
import { isKnown } from '../../vocabulary/frequency/lexicon';
import { readContext } from './context';
import {
  ACTS,
  AFTER,
  ARTICLES,
  ARTICLES_OF_GERMAN,
  AT,
  AT_IDIOMS,
  BEFORE,
  ERRANDS,
  FUNCTION_WORDS,
  NEWS,
  OBJECTS,
  OPENERS,
  SHORTHAND,
  SUBJECTS,
  TRADE,
  TRADE_ELSEWHERE,
  WHERE,
} from './cues';
import { isPhrase } from './everyday';
import type { Candidate } from './find';
import type { Page } from './page';
import { isCased, scriptOf } from './scripts';
import type { Term } from './terms';
import { readWords, type Sentence } from './words';

/** Judges everyday words, one draft at a time. */
export interface Evidence {
  /** Whether this everyday word means the client here. `clear`: the client is named beyond doubt elsewhere in the draft. */
  isMeant(candidate: Candidate, client: Client, clear: boolean): boolean;
  /** The same for a hashtag, which shows neither case nor grammar. */
  isMeantByTag(term: Term, client: Client, clear: boolean): boolean;
}

/** What the evidence must come to. */
const ENOUGH = 2;
export function weighEvidence(page: Page): Evidence {
  const { text, tokens } = page;
  const { folded, original } = text;
  const { word, gapAfter, beside, tokenAt, writtenAt, isCapitalised, sentenceOf } = readWords(page);
  const { hasContext, isContextWord, hasTrade, isTradeWord } = readContext(page);

  function isMeant(candidate: Candidate, client: Client, clear: boolean): boolean {
    const { term, start, end } = candidate;
    const { everyday } = term;
    if (everyday === null) return true;
    const cased = isCased(scriptOf(folded.charCodeAt(start)));
    if (cased && everyday.languages !== null && !everyday.languages.some(page.speaks)) return true;
    if (everyday.glued && candidate.gaps === 0) return true;
    // A sign inside that nobody types by chance: “Mill & Barn”, “Snip-It”.
    if (
      isPhrase(everyday) &&
      signsOf(term.declared) !== '' &&
      signsOf(folded.slice(start, end)) === signsOf(term.declared)
    )
      return true;
    if (everyday.kind === 'given')
      return isGivenNameAlone(candidate) || (clear && writtenAt(tokenAt(start)) !== 'lower');
    const settled = (clear ? 2 : 0) + byContext(candidate, client);
    if (!cased) {
      return (
        settled +
          (isQuoted(start, end) ? 2 : 0) +
          (TRADE_ELSEWHERE.test(folded.slice(Math.max(0, start - 40), end + 40)) ? 2 : 0) >=
        ENOUGH
      );
    }
    if (term.stem || ((candidate.tail === 's' || candidate.tail === 'es') && everyday.kind !== 'code'))
      return false;
    const typed = text.spanOf(start, end);
    return (
      settled + byCase(candidate, original.slice(typed.start, typed.end), client) + byGrammar(candidate) >=
      ENOUGH
    );
  }

  /** What the client's own words say, or else those of its trade: 3 right beside the name, 2 elsewhere. */
  function byContext({ start, end, term }: Candidate, client: Client): number {
    const after = beside(tokenAt(end - 1), 1);
    const before = beside(tokenAt(start), -1);
    if (hasContext(client, term.by))
      return isContextWord(after, client) || isContextWord(before, client) ? 3 : 2;
    if (isTradeWord(after, 'beside', client, term.key)) return 3;
    return isTradeWord(before, 'before', client, term.key) || hasTrade(client, term.key) ? 2 : 0;
  }

  /** “Odell has shoes”, but neither “Odell Brown” nor “My uncle odell”. */
  function isGivenNameAlone({ start, end }: Candidate): boolean {
    const from = tokenAt(start);
    const to = tokenAt(end - 1);
    const sentence = sentenceOf(from);
    if (writtenAt(from) === 'lower') return !sentence.startsCapital && sentence.inside === 0;
    return !isPartOfName(from, to, sentence);
  }

  /** What the capitals say, from -4 (plainly the word) to 2 (plainly a name). */
  function byCase({ term, start, end, gaps }: Candidate, typed: string, client: Client): number {
    const { everyday, declared } = term;
    const from = tokenAt(start);
    const to = tokenAt(end - 1);
    const sentence = sentenceOf(from);
    const written = writtenAt(from);
    const others = sentence.last - sentence.first - (to - from);
    const shouts = sentence.capitals > 1 && sentence.lower === 0;
    if (everyday?.kind === 'abbreviation') return typed === declared ? 0 : -4;
    if (everyday?.kind === 'code') {
      if (isMeasure(typed, from, to)) return -4;
      if (lettersOf(typed) === lettersOf(declared))
        return shouts && /^\p{L}+$/u.test(typed) && others > 2 ? 1 : 2;
      return sentence.inside > 0 || sentence.startsCapital ? -2 : smallCode(term.key);
    }
    if (/^\p{Ll}+\p{Lu}|^\p{Lu}.*\p{Ll}\p{Lu}/u.test(declared) && typed === declared) return 2;
    if (/^[^\p{L}]*\p{Ll}/u.test(declared)) return 0;
    if (shouts) return everyday?.kind === 'pair' ? 1 : 0;
    if (everyday && isPhrase(everyday))
      return phraseByCase(from, to, sentence, gaps, everyday.kind === 'pair' ? 2 : 0);
    if (written === 'lower') {
      const shown = sentence.startsCapital || sentence.inside > 0;
      if (shown && isPlaceOfTrade(from, to)) return -0.5;
      const after = beside(to, 1);
      const headed = isContextWord(after, client) || isTradeWord(after, 'beside', client, term.key);
      // Keyboards put the first capital of a sentence by themselves.
      if (shown) return headed && sentence.inside === 0 ? -1 : -4;
      if (isNounHere(from) && !headed) return -3;
      const placed = isPlaceOfTrade(from, to) || isTradeWord(beside(from, -1), 'before', client, term.key);
      return isVerbHere(from, to) && !placed ? -2 : 0;
    }
    // Capitals are a name's where they are short; a longer word may only be stressed.
    if (written === 'capitals' && typed === declared && sentence.lower > 1) return typed.length < 4 ? 2 : 1;
    if (written === 'capitals' && typed.length > 1 && typed !== declared) return sentence.lower > 1 ? 0 : -1;
    if (from === sentence.first) return 0;
    if (isTitle(sentence)) return 0;
    // German writes every noun so.
    if (everyday?.languages?.includes('de') && page.speaks('de'))
      return ARTICLES_OF_GERMAN.has(beside(from, -1)) ? -1 : 0;
    let score = FUNCTION_WORDS.has(term.key) || everyday?.kind === 'name' ? 1 : 2;
    if (isPartOfName(from, to, sentence)) score -= 2;
    else if (sentence.content === 0 && sentence.lower < 3 && !isPreposition(beside(from, -1))) score -= 2;
    if (touchesHyphen(start, end)) score -= 2;
    return score;
  }

  /** @param unshown what it counts where the sentence has no capitals at all. */
  function phraseByCase(from: number, to: number, sentence: Sentence, gaps: number, unshown: number): number {
    if (gaps === 0) return 2;
    let lower = 0;
    let upper = 0;
    for (let token = from; token <= to; token += 1) {
      const written = writtenAt(token);
      if (written === 'lower' && word(token).length > 3) lower += 1;
      if (written === 'capital' || written === 'capitals') upper += token === sentence.first ? 0 : 1;
    }
    if (lower > 0) {
      if (isPlaceOfTrade(from, to)) return 1;
      if (sentence.startsCapital || sentence.inside > 0) return -3;
      return isNounHere(from) && !AT.has(beside(from - 1, -1)) ? 0 : unshown;
    }
    const others = sentence.inside - upper;
    if (others > 0 && others >= sentence.lower) return 0;
    return upper === 0 ? 0 : isPartOfName(from, to, sentence) ? 1 : 2;
  }

  /** What the words beside it say, up to 2. */
  function byGrammar({ start, end, term }: Candidate): number {
    const from = tokenAt(start);
    const to = tokenAt(end - 1);
    const named = writtenAt(from) !== 'lower';
    const before = beside(from, -1);
    const after = beside(to, 1);
    let score = 0;
    if (isPlaceOfTrade(from, to)) score += 2.5;
    else if (AT.has(before)) score += 1;
    else if (named && BEFORE.has(before)) score += 0.5;
    if (TRADE.has(after)) score += named ? 2 : 1;
    else if (named && ACTS.has(after)) score += term.everyday?.kind === 'name' ? 1 : 2;
    else if (TRADE.has(before) && named) score += 0.5;
    const owns = named && /^'s(?![\p{L}\p{N}])/u.test(folded.slice(end, end + 3));
    if (owns)
      score += NEWS.has(word(to + 2)) || TRADE.has(word(to + 2)) ? 2 : term.everyday?.kind === 'name' ? 0 : 1;
    // “a Ford”, “my Ford”: nobody speaks of a person so.
    if (named && term.everyday?.kind === 'name' && ARTICLES.has(before)) score += 1;
    // “behind a bmw”: an acronym that is no word.
    if (term.everyday?.kind === 'code' && term.key.length > 2 && ARTICLES.has(before)) score += 1;
    if (term.symbol !== '' && folded[end - 1] === term.symbol) score += 1;
    if (folded[start - 1] === '$') score -= 1;
    // “City of Berkeley”, “Ten of them”: the beginning of something longer.
    if (after === 'of' && term.everyday?.kind !== 'code') score -= 1;
    return score;
  }

  /** “at target today”, “ran to target”: bare, after “at” or on the way to, and nothing it could be the beginning of. */
  function isPlaceOfTrade(from: number, to: number): boolean {
    const before = beside(from, -1);
    const at =
      before === 'at' ||
      (before === 'to' && ERRANDS.has(beside(from - 1, -1))) ||
      (from < to && WHERE.has(before)) ||
      (before === '' && /@ $/.test(gapAfter(from - 1)));
    if (!at || AT_IDIOMS.has(word(from))) return false;
    const after = beside(to, 1);
    return after === ''
      ? !/^[-'][\p{L}]/u.test(folded.slice(tokens.ends[to], (tokens.ends[to] ?? 0) + 2))
      : AFTER.has(after) && !(before === 'to' && ARTICLES.has(after));
  }

  /** “a bolt”, “our coach”: an article before a small letter. */
  function isNounHere(from: number): boolean {
    return ARTICLES.has(beside(from, -1));
  }

  function isPreposition(before: string): boolean {
    return AT.has(before) || (BEFORE.has(before) && !ARTICLES.has(before));
  }

  /** “wish you”, “we target”: a verb among its subject and object. */
  function isVerbHere(from: number, to: number): boolean {
    return SUBJECTS.has(beside(from, -1)) || OBJECTS.has(beside(to, 1));
  }

  /** “Harrison Ford”, “Orange County”: a capital beside it in the same sentence, with but a space between. */
  function isPartOfName(from: number, to: number, sentence: Sentence): boolean {
    const before = from - 1 > sentence.first || (from - 1 === sentence.first && !opensAny(word(from - 1)));
    if (before && isCapitalised(from - 1) && gapAfter(from - 1) === ' ') return true;
    return to < sentence.last && isCapitalised(to + 1) && gapAfter(to) === ' ' && !TRADE.has(word(to + 1));
  }

  /** “Avoid Target”: the first word of a sentence has its capital from there, unless it may begin a name itself. */
  function opensAny(first: string): boolean {
    return (
      OPENERS.has(first) ||
      BEFORE.has(first) ||
      AT.has(first) ||
      ARTICLES.has(first) ||
      SUBJECTS.has(first) ||
      OBJECTS.has(first)
    );
  }

  /** “3M followers”, “$3M”, “5 hp”: an amount. */
  function isMeasure(typed: string, from: number, to: number): boolean {
    const start = tokens.starts[from] ?? 0;
    if (/[$€£¥+~<>=]/.test(folded[start - 1] ?? '')) return true;
    if (/^\d/.test(word(from - 1)) && gapAfter(from - 1).trim() === '') return true;
    if (!/^\d/.test(typed)) return false;
    if (/^\d+$/.test(typed)) return true;
    return (
      /^\d+[kmbgtx]$/i.test(typed) &&
      (/^(?:over|about|nearly|almost|under|than|to|hit|reached|got|of|with|only|for)$/.test(
        beside(from, -1),
      ) ||
        /(?:[^s]s|people|usd|more|in|by|of|and|per|long|wide|tall|high|away)$/.test(beside(to, 1)))
    );
  }

  function touchesHyphen(start: number, end: number): boolean {
    return (
      (folded[start - 1] === '-' && scriptOf(folded.charCodeAt(start - 2)) !== 0) ||
      (folded[end] === '-' && scriptOf(folded.charCodeAt(end + 1)) !== 0)
    );
  }

  function isQuoted(start: number, end: number): boolean {
    return /["“”„«»「『《‹״]/u.test(folded[start - 1] ?? '') && /["“”«»」』》›״]/u.test(folded[end] ?? '');
  }

  return {
    isMeant,
    isMeantByTag: (term, client, clear) => clear || hasContext(client, term.by),
  };
}

/** An acronym in small letters where all are: clear enough where it is no word of any language. */
function smallCode(key: string): number {
  if (key.length < 3 || SHORTHAND.has(key)) return 0;
  return isKnown(key) ? 1 : 2;
}

/** The signs of a name that are neither letters nor spaces. */
function signsOf(name: string): string {
  return name.replace(/[\p{L}\p{N}\p{M}\s.'’!+]/gu, '').replace(/[‐‑–]/g, '-');
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}

function isTitle({ lower, inside }: Sentence): boolean {
  return inside >= 3 && inside > lower;
}
