import { COMMON, GIVEN, NAMES, UNCOMMON } from './english';
import { FUNCTION_WORDS, WORDS } from './languages';

/** What a folded word is known as: bits of `English`, and the languages whose everyday word it is. */
export interface Known {
  readonly common: boolean;
  readonly uncommon: boolean;
  /** A first name, surname or place that is on everyone's lips. */
  readonly name: boolean;
  /** An English first name. */
  readonly given: boolean;
  /** Bits of {@link LANGUAGES}. */
  readonly languages: readonly [low: number, high: number];
}

const COMMON_BIT = 1;
const UNCOMMON_BIT = 2;
const NAME_BIT = 4;
const GIVEN_BIT = 8;
const ENGLISH_BITS = COMMON_BIT | UNCOMMON_BIT | NAME_BIT | GIVEN_BIT;
const FIRST_LANGUAGE = 4;

/** ISO 639-1, in the order of their bits. English is not among them. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);

interface Lexicon {
  readonly keys: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly mask: number;
}

let built: Lexicon | undefined;

/** Built when first asked for: about 70,000 words, by hash (a false hit is one in 50,000). */
function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const size = 1 << 18;
  const made: Lexicon = {
    keys: new Int32Array(size),
    low: new Int32Array(size),
    high: new Int32Array(size),
    mask: size - 1,
  };
  addPacked(made, COMMON, COMMON_BIT, 0);
  addPacked(made, UNCOMMON, UNCOMMON_BIT, 0);
  addPacked(made, NAMES, NAME_BIT, 0);
  addPacked(made, GIVEN, GIVEN_BIT, 0);
  LANGUAGES.forEach((code, at) => {
    const bit = at + FIRST_LANGUAGE;
    const [low, high] = bit < 32 ? [1 << bit, 0] : [0, 1 << (bit - 32)];
    addPacked(made, WORDS[code] ?? '', low, high);
    for (const word of (FUNCTION_WORDS[code] ?? '').split(' ')) add(made, hashWord(word), low, high);
  });
  return made;
}

/** Reads a packed list without making a string of any word. */
function addPacked(into: Lexicon, packed: string, low: number, high: number): void {
  const hashes = new Int32Array(64);
  hashes[0] = SEED;
  let length = 0;
  for (let at = 0; at <= packed.length; at += 1) {
    const code = at < packed.length ? packed.charCodeAt(at) : 48;
    if (code >= 48 && code <= 57) {
      if (at > 0) add(into, (hashes[length] ?? 0) || 1, low, high);
      length = code - 48;
    } else if (length < 63) {
      hashes[length + 1] = step(hashes[length] ?? 0, code);
      length += 1;
    }
  }
}

function add(into: Lexicon, hash: number, low: number, high: number): void {
  const at = slotOf(into, hash);
  into.keys[at] = hash;
  into.low[at] = (into.low[at] ?? 0) | low;
  into.high[at] = (into.high[at] ?? 0) | high;
}

function slotOf({ keys, mask }: Lexicon, hash: number): number {
  let at = (hash ^ (hash >>> 15)) & mask;
  while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
  return at;
}

const SEED = 0x811c9dc5 | 0;

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function hashWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
  return hash || 1;
}

const NOTHING: Known = { common: false, uncommon: false, name: false, given: false, languages: [0, 0] };

/** What a folded word is known as; regular English forms count as their base. Not “-ly”: young companies end so. */
export function lookUp(word: string): Known {
  const book = lexicon();
  const at = slotOf(book, hashWord(word));
  const low = book.low[at] ?? 0;
  const high = book.high[at] ?? 0;
  const inflected = (low & (COMMON_BIT | UNCOMMON_BIT)) === 0 && isRegularForm(book, word);
  if (low === 0 && high === 0 && !inflected) return NOTHING;
  return {
    common: (low & COMMON_BIT) !== 0,
    uncommon: (low & UNCOMMON_BIT) !== 0 || inflected,
    name: (low & NAME_BIT) !== 0,
    given: (low & GIVEN_BIT) !== 0,
    languages: [low & ~ENGLISH_BITS, high],
  };
}

const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];

function isRegularForm(book: Lexicon, word: string): boolean {
  if (!/(?:s|ed|ing)$/.test(word)) return false;
  return ENDINGS.some(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 3) return false;
    const at = slotOf(book, hashWord(word.slice(0, -ending.length) + instead));
    return ((book.low[at] ?? 0) & (COMMON_BIT | UNCOMMON_BIT)) !== 0;
  });
}

/** Whether an everyday word of any language, or a well-known name. */
export function isKnown(word: string): boolean {
  const known = lookUp(word);
  return known !== NOTHING;
}

/** What a word counts for when the languages of a text are counted: bits, the lowest for the commonest English words. */
export interface Votes {
  readonly low: number;
  readonly high: number;
}

export function votesOf(word: string): Votes {
  const book = lexicon();
  const at = slotOf(book, hashWord(word));
  return { low: (book.low[at] ?? 0) & ~(ENGLISH_BITS ^ COMMON_BIT), high: book.high[at] ?? 0 };
}

/** How many of some words each language has, and the most that any has. */
export interface LanguageCounts {
  /** @param language ISO 639-1. */
  of(language: string): number;
  readonly most: number;
}

export function countLanguages(words: readonly Votes[]): LanguageCounts {
  const counts: number[] = [];
  let most = 0;
  const count = (bit: number) => {
    const now = (counts[bit] ?? 0) + 1;
    counts[bit] = now;
    if (now > most) most = now;
  };
  for (const { low, high } of words) {
    for (let bits = low; bits !== 0; bits &= bits - 1) count(31 - Math.clz32(bits & -bits));
    for (let bits = high; bits !== 0; bits &= bits - 1) count(63 - Math.clz32(bits & -bits));
  }
  return { of: (language) => counts[BITS.get(language) ?? -1] ?? 0, most };
}

const BITS = new Map([['en', 0], ...LANGUAGES.map((code, at) => [code, at + FIRST_LANGUAGE] as const)]);

/** The languages of the bits. */
export function languagesIn([low, high]: readonly [number, number]): string[] {
  return LANGUAGES.filter((_, at) => {
    const bit = at + FIRST_LANGUAGE;
    return ((bit < 32 ? low >>> bit : high >>> (bit - 32)) & 1) === 1;
  });
}
