import {
  type Cue,
  type StanceVocabulary,
  type Turn,
  WEIGHTS,
} from '../../vocabulary/stance/stance-vocabulary';
import { foldText } from '../text';
import { type Word, wordsOf } from './words';

/** What a phrase is, one thing or several (“buy” opens a sentence or not), and how many words it took. */
export interface Match {
  readonly cues: readonly Cue[];
  readonly turns: readonly Turn[];
  readonly length: number;
}

/** A word, `_` for a gap, a stem with its `*`, or the choice of several words. */
type Part = string | ReadonlySet<string>;

interface Phrase {
  /** Of phrases as long, the later counts. */
  readonly place: number;
  readonly cues: Cue[];
  readonly turns: Turn[];
  /** The first word, or its stem. */
  readonly first: string;
  /** What stands behind the first. */
  readonly rest: readonly Part[];
}

/** The phrases of one language or several, by their first word. */
export interface Lexicon {
  /** The longest phrase that begins at a word. */
  match(words: readonly Word[], at: number): Match | null;
}

const GAP = 3;
/** Stems are found by so many of their first letters, or all where they have fewer. */
const HEAD = 4;
/** Plain words are read as they are written; for the rest the reader of words is asked. */
const PLAIN = /^[a-z']+\*?$/;
const DRAWN_OUT = /([a-z])\1\1/;

/** Compiles vocabularies. A phrase may be several things; what a later vocabulary says of it counts alone. */
export function compileLexicon(vocabularies: readonly StanceVocabulary[]): Lexicon {
  const whole = new Map<string, Branch>();
  const stems = new Map<string, Branch>();
  let place = 0;
  for (const vocabulary of vocabularies) {
    const known = new Map<string, Phrase>();
    const { spelled = '', ...phrasesByKind } = vocabulary;
    const spellings = spellingsOf(spelled);
    for (const [is, phrases] of Object.entries(phrasesByKind) as [Cue | Turn, string][]) {
      const lines = foldText(phrases).folded.split(/[,\n]/);
      for (const { first, rest, written } of lines.flatMap((line) => byFirst(line, spellings))) {
        const stem = first.endsWith('*') ? first.slice(0, -1) : null;
        let phrase = known.get(written);
        if (!phrase) {
          place += 1;
          phrase = { place, cues: [], turns: [], first: stem ?? first, rest };
          known.set(written, phrase);
          put(stem === null ? whole : stems, stem?.slice(0, HEAD) ?? first, phrase);
        }
        if (isCue(is)) phrase.cues.push(is);
        else phrase.turns.push(is);
      }
    }
  }

  // Few words begin a phrase, and most come again: where a word leads is kept.
  const known = new Map<string, readonly Lead[]>();
  const leadsOf = ({ key, short }: Word): readonly Lead[] => {
    const before = short === null ? known.get(key) : undefined;
    if (before) return before;
    const leads: Lead[] = [];
    for (const shape of shapesOf(key, short))
      for (const branch of [whole.get(shape), ...headsOf(shape).map((head) => stems.get(head))])
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
  /** Those that can begin with this shape, and of those of one word the last. */
  readonly others: readonly Phrase[];
  readonly single: Phrase | null;
}

function leadOf({ bySecond, others }: Branch, shape: string): Lead {
  const begun = others.filter(({ first }) => shape.startsWith(first));
  return {
    shape,
    bySecond,
    others: begun.filter(({ rest }) => rest.length > 0),
    single: begun.findLast(({ rest }) => rest.length === 0) ?? null,
  };
}

/** What stems that a word begins with are found by, the longest first. */
function headsOf(key: string): string[] {
  return Array.from({ length: Math.min(HEAD, key.length) }, (_, n) =>
    key.slice(0, Math.min(HEAD, key.length) - n),
  );
}

/** “you u ya, your ur”: how else people write a word. */
function spellingsOf(spelled: string): ReadonlyMap<string, readonly string[]> {
  const lines = foldText(spelled)
    .folded.split(/[,\n]/)
    .map((line) => line.trim().split(/\s+/));
  return new Map(lines.map(([word = '', ...others]) => [word, others]));
}

/** A word of a phrase with its other spellings; in company an apostrophe is often left out: “im obsessed”, “cant wait”. */
function spelledOut(part: Part, spellings: ReadonlyMap<string, readonly string[]>, inCompany: boolean): Part {
  const words = typeof part === 'string' ? [part] : [...part];
  const all = new Set(words);
  for (const word of words) {
    for (const other of spellings.get(word) ?? []) all.add(other);
    if (inCompany && word.includes("'") && !word.endsWith('*')) all.add(word.replaceAll("'", ''));
  }
  return all.size === 1 ? part : all;
}

/** “saved/saves my day/life”: what it begins with is found by each of its choices. */
function byFirst(
  line: string,
  spellings: ReadonlyMap<string, readonly string[]>,
): { first: string; rest: readonly Part[]; written: string }[] {
  const parts = partsOf(line);
  const [begun = [], ...rest] = parts.map((part) => spelledOut(part, spellings, parts.length > 1));
  if (typeof begun === 'string') return [{ first: begun, rest, written: line.trim() }];
  return [...begun].map((first) => ({ first, rest, written: `${first} | ${line.trim()}` }));
}

/** Phrases by their second word, since many begin alike, and those whose second is not a word or a choice of some. */
interface Branch {
  readonly bySecond: Map<string, Phrase[]>;
  readonly others: Phrase[];
}

function put(index: Map<string, Branch>, key: string, phrase: Phrase): void {
  const branch: Branch = index.get(key) ?? { bySecond: new Map(), others: [] };
  index.set(key, branch);
  const [second] = phrase.rest;
  if (second === undefined || second === '_' || (typeof second === 'string' && second.endsWith('*'))) {
    branch.others.push(phrase);
    return;
  }
  for (const word of typeof second === 'string' ? [second] : second) {
    const list = branch.bySecond.get(word);
    if (list) list.push(phrase);
    else branch.bySecond.set(word, [phrase]);
  }
}

function longest(
  { shape, bySecond, others, single }: Lead,
  words: readonly Word[],
  at: number,
): Match | null {
  const next = words[at + 1];
  let best = single;
  let most = single ? 1 : 0;
  const among = (phrases: readonly Phrase[]) => {
    for (const phrase of phrases) {
      if (!shape.startsWith(phrase.first)) continue;
      const length = lengthOf(phrase.rest, words, at);
      if (length < most || length === 0 || (length === most && phrase.place < (best?.place ?? 0))) continue;
      best = phrase;
      most = length;
    }
  };
  if (others.length > 0) among(others);
  if (next && bySecond.size > 0) {
    among(bySecond.get(next.key) ?? NONE);
    if (next.short) among(bySecond.get(next.short) ?? NONE);
  }
  return matchOf(best, most);
}

const NONE: readonly Phrase[] = [];

function matchOf(phrase: Phrase | null, length: number): Match | null {
  return phrase && { cues: phrase.cues, turns: phrase.turns, length };
}

function partsOf(line: string): Part[] {
  return line
    .trim()
    .split(/\s+/)
    .flatMap<Part>((part) => {
      if (part === '') return [];
      if (part === '_' || (PLAIN.test(part) && !DRAWN_OUT.test(part)) || /^<\w+>$/.test(part)) return [part];
      if (part.includes('/')) return [new Set(part.split('/'))];
      const stem = part.endsWith('*');
      const keys = wordsOf(stem ? part.slice(0, -1) : part).map(({ key }) => key);
      return keys.map((key, at) => (stem && at === keys.length - 1 ? `${key}*` : key));
    });
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

/** Arabic writes “and”, “so”, “with”, “for” and “the” joined to the word. */
function withoutClitics(key: string): string[] {
  const bare = key.replace(/^[وفبك](?=.{3})/u, '');
  return [key, bare].flatMap((form) => [form, form.replace(/^(?:ال|لل)(?=.{2})/u, '')]).slice(1);
}

function isCue(is: Cue | Turn): is is Cue {
  return Object.hasOwn(WEIGHTS, is);
}
