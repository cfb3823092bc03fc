import type { Span } from '../../../../model/verdict';
import { type Cue, WEIGHTS } from '../../vocabulary/stance/stance-vocabulary';
import { isTurn, type Lexicon } from './lexicon';
import { type Word, wordsOf } from './words';

/** A phrase that says something of whatever it speaks of. */
export interface Sign extends Span {
  readonly cue: Cue;
  /** What it counts after “not”, “so”, “if” and the like; 0 where they void it. */
  readonly weight: number;
  /** Indexes into the passage's sentences and clauses. */
  readonly sentence: number;
  readonly clause: number;
  /** Of “love” and “hate”: whether their object may be what was named before: it is, it may be, it is another. */
  readonly object?: 'pronoun' | 'open' | 'other' | 'handle';
}

export interface Clause extends Span {
  readonly sentence: number;
  /** “but” opens it: it weighs more than what came before. */
  readonly turned: boolean;
}

/** “than” or “unlike”: the worse of two follows. */
export interface Comparison extends Span {
  readonly kind: 'than' | 'unlike';
  readonly sentence: number;
}

/** A text as stance sees it. */
export interface Passage {
  readonly signs: readonly Sign[];
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Span[];
  readonly comparisons: readonly Comparison[];
}

/** How many words a negator reaches, alone and to a “than”, an intensifier, and the teller of an imperative. */
const REACH = { negator: 4, comparison: 6, intensifier: 2, diminisher: 2, teller: 2, person: 3 } as const;
const OPENERS = new Set(['rt', 'so', 'ok', 'okay', 'hey', 'hi', 'and', 'but', 'wait', 'well', 'oh']);
const EVALUATIONS: ReadonlySet<Cue> = new Set(['praise', 'fondness', 'warm', 'complaint', 'dislike', 'sour']);

/** Finds every phrase that counts, with what stands before it taken in. Offsets are into the folded text. */
export function readPassage(folded: string, original: string, lexicon: Lexicon): Passage {
  const words = wordsOf(folded, original);
  const signs: Sign[] = [];
  const clauses: Clause[] = [];
  const comparisons: Comparison[] = [];
  const sentences: Span[] = [];
  let here = fresh(0);
  let clause = { start: 0, turned: false };

  const endClause = (end: number, turned = false) => {
    if (end > clause.start) clauses.push({ ...clause, end, sentence: sentences.length });
    clause = { start: end, turned };
    here.negator = -1;
    here.opening = true;
  };
  const endSentence = (end: number, mark: string) => {
    if (here.words === 1 && here.negator >= 0) turnBack(signs, sentences.length - 1);
    endClause(end);
    const asked = here.asking && /[?؟？]/.test(mark);
    for (let at = here.firstSign; at < signs.length; at += 1) {
      const sign = signs[at];
      if (sign) signs[at] = { ...sign, weight: sign.weight * share(sign.cue, asked, here) };
    }
    if (end > here.start) sentences.push({ start: here.start, end });
    here = { ...fresh(end), firstSign: signs.length };
  };

  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    if (word.kind === 'break') {
      if (endsSentence(word, folded)) endSentence(word.end, word.key);
      else endClause(word.end);
      at += 1;
      continue;
    }
    const match =
      word.kind === 'link' || word.kind === 'handle' || word.tag === 'inside'
        ? null
        : lexicon.match(words, at);
    const opening = here.opening;
    if (word.kind === 'word' && !OPENERS.has(word.key)) here.opening = false;
    if (word.kind !== 'mark') here.words += 1;
    // An emoji behind the full stop still belongs to what it follows.
    const sentence = here.words === 0 ? Math.max(0, sentences.length - 1) : sentences.length;
    if (match === null) {
      at += 1;
      continue;
    }
    const { is } = match;
    const span = { start: word.start, end: words[at + match.length - 1]?.end ?? word.end };
    if (!isTurn(is)) {
      const cut =
        word.tag !== null && words[at + match.length]?.tag === 'inside' && (is === 'call' || is === 'nudge');
      const unmarked = is === 'label' && !isLabel(word, span.end, folded);
      const weight = cut || unmarked ? 0 : weightOf(is, at, here, opening);
      const object =
        is === 'fondness' || is === 'dislike' ? objectOf(words, at + match.length, lexicon) : undefined;
      signs.push({
        ...span,
        cue: is,
        weight,
        sentence,
        clause: clauses.length,
        ...(object && { object }),
      });
    } else if (is === 'contrast') endClause(word.start, true);
    else if (is === 'than' && within(here.negator, at, REACH.comparison)) {
      const start = words[here.negator]?.start ?? word.start;
      while ((signs.at(-1)?.start ?? -1) > start) signs.pop();
      signs.push({
        start,
        end: span.end,
        cue: 'praise',
        weight: WEIGHTS.praise,
        sentence,
        clause: clauses.length,
        object: 'other',
      });
    } else if (is === 'than' || is === 'unlike')
      comparisons.push({ ...span, kind: is, sentence: sentences.length });
    else if (is === 'negator') {
      here.asking ||= opening;
      here.negator = within(here.negator, at, REACH.negator) ? -1 : at;
    } else if (is === 'intensifier' || is === 'diminisher' || is === 'teller' || is === 'person')
      here[is] = at + match.length - 1;
    else if (is === 'irony') {
      here.irony = true;
      signs.push({ ...span, cue: 'sour', weight: WEIGHTS.sour, sentence, clause: clauses.length });
    } else if (is === 'asking') here.asking ||= opening;
    else if (is === 'unreal' || is === 'said' || is === 'news') here[is] = true;
    at += match.length;
  }
  endSentence(folded.length, '');
  return { signs, clauses, sentences, comparisons };
}

/** “#spon”, “Ad:”, “[Ad]”, but not “their new ad”. */
function isLabel(word: Word, end: number, folded: string): boolean {
  return word.tag === 'start' || /[:|\])]/.test(folded[end] ?? '');
}

/** “A great company. NOT!” */
function turnBack(signs: Sign[], sentence: number): void {
  for (let at = signs.length - 1; at >= 0; at -= 1) {
    const sign = signs[at];
    if (sign?.sentence !== sentence) return;
    if (EVALUATIONS.has(sign.cue)) signs[at] = { ...sign, weight: -sign.weight };
  }
}

/** What is known of the sentence so far; the numbers are the last word that was one, -1 for none. */
interface State {
  readonly start: number;
  readonly firstSign: number;
  opening: boolean;
  negator: number;
  intensifier: number;
  diminisher: number;
  teller: number;
  person: number;
  asking: boolean;
  unreal: boolean;
  said: boolean;
  news: boolean;
  irony: boolean;
  /** How many words so far, emoji not counted. */
  words: number;
}

function fresh(start: number): State {
  const flags = { opening: true, asking: false, unreal: false, said: false, news: false, irony: false };
  return {
    start,
    firstSign: 0,
    negator: -1,
    intensifier: -1,
    diminisher: -1,
    teller: -1,
    person: -1,
    words: 0,
    ...flags,
  };
}

function within(last: number, at: number, reach: number): boolean {
  return last >= 0 && at - last <= reach;
}

/** What a cue counts where it stands: “not great” is a complaint, “not bad” mild praise, “so good” praise. */
function weightOf(cue: Cue, at: number, here: State, opening: boolean): number {
  const weight = WEIGHTS[cue];
  if (within(here.negator, at, REACH.negator)) {
    if (!EVALUATIONS.has(cue)) return 0;
    return weight > 0 ? -weight : -weight / 2;
  }
  if (EVALUATIONS.has(cue) && within(here.person, at, REACH.person)) return 0;
  if (cue === 'nudge' && !opening) return 0;
  if (cue === 'call' && within(here.teller, at, REACH.teller)) return 0;
  if (weight > 0 && EVALUATIONS.has(cue) && within(here.diminisher, at, REACH.diminisher)) return weight / 2;
  if (EVALUATIONS.has(cue) && within(here.intensifier, at, REACH.intensifier))
    return weight + Math.sign(weight);
  return weight;
}

/** How much of a sign is left by the sentence around it: a question praises nothing, a report little. */
function share(cue: Cue, asked: boolean, { unreal, said, news, irony }: State): number {
  if (WEIGHTS[cue] < 0) return news ? 0.5 : 1;
  if (irony && EVALUATIONS.has(cue)) return 0;
  const vague = cue === 'warm' || cue === 'hint' || cue === 'nudge';
  if ((asked || unreal) && (vague || cue === 'praise' || cue === 'fondness')) return 0;
  if (unreal && cue === 'call') return 0;
  if (news || said || unreal) return vague ? 0 : 0.5;
  return 1;
}

/** What stands behind “love”: “love it”, “love the fries”, “love my sister”. */
function objectOf(words: readonly Word[], at: number, lexicon: Lexicon): Sign['object'] {
  const next = words[at];
  if (next?.kind === 'handle') return 'handle';
  if (next === undefined || next.kind !== 'word' || next.tag !== null) return 'pronoun';
  const is = lexicon.match(words, at)?.is;
  if (is === 'pronoun' || is === 'contrast') return 'pronoun';
  return is === 'determiner' ? 'open' : 'other';
}

function endsSentence(word: Word, folded: string): boolean {
  if (/[!?؟\n。！？]/.test(word.key)) return true;
  return /[.…]/.test(word.key) && /^\s?$/.test(folded[word.end] ?? '');
}
