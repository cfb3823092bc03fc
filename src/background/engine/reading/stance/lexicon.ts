import type { Cue, StanceVocabulary, Turn } from '../../vocabulary/stance/stance-vocabulary';
import { ANY, type Branch, HEAD, type Part, type Phrase, sortPhrases } from './branches';
import type { Word } from './words';

/** What a phrase is, one thing or several (“buy” opens a sentence or not), and how many words it took. */
export interface Match {
  readonly cues: readonly Cue[];
  readonly turns: readonly Turn[];
  readonly length: number;
}

/** The phrases of one language or several, by their first word. */
export interface Lexicon {
  /** The longest phrase that begins at a word. */
  match(words: readonly Word[], at: number): Match | null;
}

const GAP = 3;

/** Compiles vocabularies. */
export function compileLexicon(vocabularies: readonly StanceVocabulary[]): Lexicon {
  const { ofWord, ofStem } = sortPhrases(vocabularies);

  // Few words begin a phrase, and most come again: where a word leads is kept.
  const known = new Map<string, readonly Lead[]>();
  const leadsOf = ({ key, short }: Word): readonly Lead[] => {
    const before = short === null ? known.get(key) : undefined;
    if (before) return before;
    const leads: Lead[] = [];
    for (const shape of shapesOf(key, short))
      for (const branch of [ofWord(shape), ...headsOf(shape).map(ofStem)])
        if (branch) leads.push(leadOf(branch, shape));
    if (known.size >= MOST_KNOWN) known.clear();
    if (short === null) known.set(key, leads);
    return leads;
  };

  return {
    match(words, at) {
      const word = words[at];
      if (word === undefined) return null;
      for (const lead of leadsOf(word)) {
        const found = longest(lead, words, at);
        if (found) return found;
      }
      return null;
    },
  };
}

const MOST_KNOWN = 20_000;

/** Phrases that a word may begin, in the shape that leads to them. */
interface Lead {
  readonly shape: string;
  readonly bySecond: Branch['bySecond'];
  readonly seconds: number;
  /** Those that can begin with this shape, and of those of one word the last. */
  readonly others: readonly Phrase[];
  readonly single: Taken | null;
}

/** A phrase that stands at a word, and how many words it takes. */
interface Taken extends Match {
  readonly place: number;
}

function leadOf({ bySecond, seconds, others }: Branch, shape: string): Lead {
  const begun = others.filter(({ first }) => shape.startsWith(first));
  const single = begun.findLast(({ rest }) => rest.length === 0);
  return {
    shape,
    bySecond,
    seconds,
    others: begun.filter(({ rest }) => rest.length > 0),
    single: single ? takenOf(single, 1) : null,
  };
}

/** What stems that a word begins with are found by, the longest first. */
function headsOf(key: string): string[] {
  return Array.from({ length: Math.min(HEAD, key.length) }, (_, n) =>
    key.slice(0, Math.min(HEAD, key.length) - n),
  );
}

function longest(lead: Lead, words: readonly Word[], at: number): Match | null {
  const { bySecond, others } = lead;
  let best = lead.single;
  if (others.length > 0) best = longer(best, others, lead, words, at);
  const next = words[at + 1];
  if (next === undefined || (lead.seconds & next.mark) === 0) return best;
  const second = bySecond.get(next.key);
  if (second) best = longer(best, second, lead, words, at);
  const short = next.short === null ? undefined : bySecond.get(next.short);
  return short ? longer(best, short, lead, words, at) : best;
}

/** The longest of some phrases where it is longer than the best so far, or as long and later in the vocabularies. */
function longer(
  before: Taken | null,
  phrases: readonly Phrase[],
  { shape }: Lead,
  words: readonly Word[],
  at: number,
): Taken | null {
  const second = words[at + 1]?.mark ?? ANY;
  const third = words[at + 2]?.mark ?? ANY;
  let best = before;
  for (const phrase of phrases) {
    if ((phrase.second & second) === 0 || (phrase.third & third) === 0) continue;
    if (!shape.startsWith(phrase.first)) continue;
    const length = lengthOf(phrase.rest, words, at);
    if (length === 0) continue;
    if (best && (length < best.length || (length === best.length && phrase.place < best.place))) continue;
    best = takenOf(phrase, length);
  }
  return best;
}

function takenOf({ place, cues, turns }: Phrase, length: number): Taken {
  return { place, cues, turns, length };
}

/** How many words from `at` the phrase takes, 0 where it does not stand there. */
function lengthOf(rest: readonly Part[], words: readonly Word[], at: number): number {
  let next = at + 1;
  let gap = 0;
  for (const part of rest) {
    if (part === '_') {
      gap = GAP;
      continue;
    }
    while (
      gap > 0 &&
      !fits(part, words[next]) &&
      words[next] !== undefined &&
      words[next]?.kind !== 'break'
    ) {
      gap -= 1;
      next += 1;
    }
    if (!fits(part, words[next])) return 0;
    gap = 0;
    next += 1;
  }
  return next - at;
}

function fits(part: Part, word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (typeof part !== 'string') return part.has(word.key) || (word.short !== null && part.has(word.short));
  if (part.endsWith('*')) return word.key.startsWith(part.slice(0, -1));
  return part === word.key || part === word.short;
}

/** The forms in which a word is looked up: as it is, with drawn-out letters shortened, without what is joined before it. */
function shapesOf(key: string, short: string | null): readonly string[] {
  const shapes = short === null ? [key] : [key, short];
  if (key[1] === "'" || key[2] === "'") {
    const elided = /^(?:[cdjlmnst]|qu)'(.{3,})$/u.exec(key)?.[1];
    if (elided) shapes.push(elided);
  }
  if (key >= '\u{600}' && key <= '\u{6ff}') shapes.push(...withoutClitics(key));
  return shapes;
}

/** Arabic writes “and”, “so”, “with”, “for” and “the” joined to the word, “and” before “not” too. */
function withoutClitics(key: string): string[] {
  const bare = key.replace(/^[وفبك](?=.{3})|^[وف](?=(?:ما|لم|لن|مو)$)/u, '');
  return [key, bare].flatMap((form) => [form, form.replace(/^(?:ال|لل)(?=.{2})/u, '')]).slice(1);
}
