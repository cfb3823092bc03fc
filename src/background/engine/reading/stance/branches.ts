import {
  type Cue,
  type StanceVocabulary,
  type Turn,
  WEIGHTS,
} from '../../vocabulary/stance/stance-vocabulary';
import { remember } from '../remember';
import { fold } from '../text';
import { markOf } from '../words';
import { wordsOf } from './words';

/** A word, `_` for a gap, a stem with its `*`, or the choice of several words. */
export type Part = string | ReadonlySet<string>;

export interface Phrase {
  /** Of phrases as long, the later counts. */
  readonly place: number;
  readonly cues: Cue[];
  readonly turns: Turn[];
  /** The first word, or its stem. */
  readonly first: string;
  /** What stands behind the first. */
  readonly rest: readonly Part[];
  /** Marks of what may stand one word and two words behind the first: without one in common, the phrase does not. */
  readonly second: number;
  readonly third: number;
}

/** Stems are found by so many of their first letters, or all where they have fewer. */
export const HEAD = 4;
/** Plain words are read as they are written; for the rest the reader of words is asked. */
const PLAIN = /^[a-z'\u0620-\u064a]+\*?$/;
const SPACE = /\s/;
const DRAWN_OUT = /([a-z\u0620-\u064a])\1\1/;

/** The phrases that some words begin: a whole word, or the stem of one. */
export interface Branches {
  /** Those that begin with this very word. */
  ofWord(word: string): Branch | null;
  /** Those that begin with a stem whose first {@link HEAD} letters these are, or which is all of them. */
  ofStem(head: string): Branch | null;
}

/** A line of a vocabulary that is looked into when a text has a word that it may begin with. */
interface Line {
  readonly text: string;
  readonly is: Cue | Turn;
  readonly spellings: Spellings;
}

type Lines = ReadonlyMap<string, readonly Line[]>;

/** The phrases of vocabularies; of those that are several things, what a later vocabulary says counts alone. */
export function sortPhrases(vocabularies: readonly StanceVocabulary[]): Branches {
  const sorted = vocabularies.map(linesOf);
  return {
    ofWord: lookedInto(
      sorted.map(({ words }) => words),
      (first, word) => first === word,
    ),
    ofStem: lookedInto(
      sorted.map(({ stems }) => stems),
      (first, head) => first.endsWith('*') && keyOf(first) === head,
    ),
  };
}

/**
 * A vocabulary's lines, sorted once, whatever it is read with. They are thousands, and a text begins a few dozen of
 * them: lines are sorted by what they begin with, and read when that is first asked for.
 */
const linesOf = remember(
  ({
    spelled = '',
    ...phrasesByKind
  }: StanceVocabulary): { readonly words: Lines; readonly stems: Lines } => {
    const words = new Map<string, Line[]>();
    const stems = new Map<string, Line[]>();
    const spellings = spellingsOf(spelled);
    for (const [is, phrases] of Object.entries(phrasesByKind) as [Cue | Turn, string][]) {
      for (const text of fold(phrases).split(/[,\n]/)) {
        const line = { text, is, spellings };
        for (const first of firstsOf(text, spellings)) {
          const index = first.endsWith('*') ? stems : words;
          const key = keyOf(first);
          const lines = index.get(key);
          if (!lines) index.set(key, [line]);
          else if (lines.at(-1) !== line) lines.push(line);
        }
      }
    }
    return { words, stems };
  },
);

/** What a phrase is sorted by. */
function keyOf(first: string): string {
  return first.endsWith('*') ? first.slice(0, -1).slice(0, HEAD) : first;
}

function lookedInto(
  vocabularies: readonly Lines[],
  begins: (first: string, key: string) => boolean,
): (key: string) => Branch | null {
  const known = new Map<string, Branch>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const own = vocabularies.flatMap((lines) => {
      const begun = lines.get(key);
      return begun ? [begun] : [];
    });
    if (own.length === 0) return null;
    const branch = branchOf(own, (first) => begins(first, key));
    known.set(key, branch);
    return branch;
  };
}

/** @param vocabularies the lines of each that may begin so; a phrase may be several things in one of them. */
function branchOf(vocabularies: readonly (readonly Line[])[], begins: (first: string) => boolean): Branch {
  const branch: Branch = { bySecond: new Map(), seconds: 0, others: [] };
  let place = 0;
  for (const lines of vocabularies) {
    const known = new Map<string, Phrase>();
    for (const { text, is, spellings } of lines) {
      for (const { first, rest, written } of byFirst(text, spellings)) {
        if (!begins(first)) continue;
        let phrase = known.get(written);
        if (!phrase) {
          phrase = phraseOf(place, first, rest);
          place += 1;
          known.set(written, phrase);
          put(branch, phrase);
        }
        if (isCue(is)) phrase.cues.push(is);
        else phrase.turns.push(is);
      }
    }
  }
  return branch;
}

function phraseOf(place: number, first: string, rest: readonly Part[]): Phrase {
  const [second, third] = rest;
  return {
    place,
    cues: [],
    turns: [],
    first: first.endsWith('*') ? first.slice(0, -1) : first,
    rest,
    second: marksOf(second),
    third: second === '_' ? ANY : marksOf(third),
  };
}

/** What a line may begin with, told by its first word alone where that is a plain one. */
function firstsOf(line: string, spellings: Spellings): Iterable<string> {
  const trimmed = line.trim();
  const space = trimmed.search(SPACE);
  const word = space < 0 ? trimmed : trimmed.slice(0, space);
  if (word === '') return [];
  const isPlain = PLAIN.test(word) && !DRAWN_OUT.test(word);
  if (!isPlain && !word.includes('/')) return byFirst(line, spellings).map(({ first }) => first);
  const begun = spelledOut(isPlain ? word : new Set(word.split('/')), spellings, word !== trimmed);
  return typeof begun === 'string' ? [begun] : begun;
}

type Spellings = ReadonlyMap<string, readonly string[]>;

/** “you u ya, your ur”: how else people write a word. */
function spellingsOf(spelled: string): Spellings {
  const lines = fold(spelled)
    .split(/[,\n]/)
    .map((line) => line.trim().split(/\s+/));
  return new Map(lines.map(([word = '', ...others]) => [word, others]));
}

/** A word of a phrase with its other spellings; in company an apostrophe is often left out: “im obsessed”, “cant wait”. */
function spelledOut(part: Part, spellings: Spellings, inCompany: boolean): Part {
  if (typeof part === 'string' && !spellings.has(part) && !(inCompany && part.includes("'"))) return part;
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
  spellings: Spellings,
): { first: string; rest: readonly Part[]; written: string }[] {
  const parts = partsOf(line);
  const [begun = [], ...rest] = parts.map((part) => spelledOut(part, spellings, parts.length > 1));
  if (typeof begun === 'string') return [{ first: begun, rest, written: line.trim() }];
  return [...begun].map((first) => ({ first, rest, written: `${first} | ${line.trim()}` }));
}

/** Phrases by their second word, since many begin alike, and those whose second is not a word or a choice of some. */
export interface Branch {
  readonly bySecond: Map<string, Phrase[]>;
  /** The marks of all that `bySecond` knows. */
  seconds: number;
  readonly others: Phrase[];
}

function put(branch: Branch, phrase: Phrase): void {
  const [second] = phrase.rest;
  if (second === undefined || second === '_' || (typeof second === 'string' && second.endsWith('*'))) {
    branch.others.push(phrase);
    return;
  }
  branch.seconds |= phrase.second;
  for (const word of typeof second === 'string' ? [second] : second) {
    const list = branch.bySecond.get(word);
    if (list) list.push(phrase);
    else branch.bySecond.set(word, [phrase]);
  }
}

/** All marks: of what is not known to be one word. */
export const ANY = -1;

/** The marks of what may stand at a part. */
function marksOf(part: Part | undefined): number {
  if (part === undefined || part === '_') return ANY;
  if (typeof part === 'string') return part.endsWith('*') ? ANY : markOf(part);
  let marks = 0;
  for (const word of part) {
    if (word.endsWith('*')) return ANY;
    marks |= markOf(word);
  }
  return marks;
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

function isCue(is: Cue | Turn): is is Cue {
  return Object.hasOwn(WEIGHTS, is);
}
