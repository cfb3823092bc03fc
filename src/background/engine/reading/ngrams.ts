import { utf8 } from '../vocabulary/ngrams/bytes';
import { NGRAMS } from '../vocabulary/ngrams/ngrams';
import { addWeights, LANGUAGES, unpack } from '../vocabulary/ngrams/pack';
import { openWordbook } from './wordbook';

/** What the table's authors took off every weight to keep it small. */
const BASE = 53;
const LONGEST_WORD = 70;
const ASCII = /^[\x00-\x7f]*$/;
const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/uy;

/** How much a text speaks for each language, in the order of {@link LANGUAGES}, and its different n-grams. */
export interface Scores {
  readonly scores: Float64Array;
  readonly ngrams: number;
}

/** Counts four-byte runs at the start of each third byte of a word, as the table does. */
export function scoreNgrams(text: string): Scores {
  const scores = new Float64Array(LANGUAGES.length);
  const lower = text.toLowerCase();
  const isNew = startCounting(lower.length);
  let ngrams = 0;
  for (let start = 0, end = 0; start < lower.length; start = Math.max(end, start + 1)) {
    end = wordEnd(lower, start);
    if (end === start) continue;
    const own = ngramsOf(lower, start, end);
    for (let nth = 0; nth < own.length; nth += 3) {
      if (!isNew(own[nth] ?? 0, own[nth + 1] ?? 0)) continue;
      ngrams += 1;
      const at = own[nth + 2] ?? 0;
      if (at !== 0) addWeights(NGRAMS, at, BASE, scores);
    }
  }
  return { scores, ngrams };
}

/** N-grams in threes: its two halves, and where in the packed string its languages begin, 0 where it has none. */
const ngramsOf = openWordbook((word): readonly number[] => {
  index ??= compileIndex();
  const known = index;
  const bytes = bytesOf(word);
  const ngrams: number[] = [];
  const add = (from: number, place: number) => {
    const first = firstHalf(bytes, from, place);
    const second = secondHalf(bytes, from);
    ngrams.push(first, second, known[slotOf(known, first, second) + 2] ?? 0);
  };
  let from = 0;
  for (; from + 4 < bytes.length; from += 3) add(from, from === 0 ? OPENS : 0);
  add(Math.max(0, bytes.length - 4), from === 0 ? OPENS | CLOSES : CLOSES);
  return ngrams;
});

let seen: Table = new Int32Array(0);
let count = 0;

/** Tells of each n-gram of a text whether it comes for the first time; a text has fewer of them than units. */
function startCounting(length: number): (first: number, second: number) => boolean {
  if (seen.length < tableSize(length) || count === 2 ** 31 - 1) {
    seen = new Int32Array(tableSize(length));
    count = 0;
  }
  count += 1;
  const table = seen;
  const mask = table.length / 3 - 1;
  const now = count;
  return (first, second) => {
    let slot = placeOf(first, second) & mask;
    while (table[3 * slot + 2] === now) {
      if (table[3 * slot] === first && table[3 * slot + 1] === second) return false;
      slot = (slot + 1) & mask;
    }
    table[3 * slot] = first;
    table[3 * slot + 1] = second;
    table[3 * slot + 2] = now;
    return true;
  };
}

/** Where a word at an offset ends; the offset itself where there is none. Plain words are quick, the rest is asked. */
function wordEnd(lower: string, start: number): number {
  let end = start;
  let unit = lower.charCodeAt(end);
  while (unit >= 0x61 && unit <= 0x7a) {
    end += 1;
    unit = lower.charCodeAt(end);
  }
  const isPlain = unit < 0x80 && unit !== 0x27;
  if (isPlain || end === lower.length || (end === start && unit === 0x27)) return end;
  if (end === start && (unit & 0xfc00) === 0xdc00) return start;
  WORD.lastIndex = start;
  return start + (WORD.exec(lower)?.[0].length ?? 0);
}

/** Whether an n-gram opens its word, and whether it closes it. */
const OPENS = 1 << 18;
const CLOSES = 1 << 19;

/**
 * N-grams in threes of numbers: the first two units and the place in the word (never 0), the last two units, and
 * where in the packed string the languages begin.
 */
type Table = Int32Array;

let index: Table | undefined;

function compileIndex(): Table {
  let count = 0;
  unpack(NGRAMS, () => {
    count += 1;
  });
  const table: Table = new Int32Array(tableSize(count));
  unpack(NGRAMS, (ngram, length, at) => {
    const from = ngram[0] === SPACE ? 1 : 0;
    const to = ngram[length - 1] === SPACE ? length - 1 : length;
    const unit = (nth: number) => (from + nth < to ? (ngram[from + nth] ?? 0) : 0);
    const place = (from > 0 ? OPENS : 0) | (to < length ? CLOSES : 0);
    put(table, place | (unit(0) << 9) | unit(1), (unit(2) << 9) | unit(3), at);
  });
  return table;
}

const SPACE = 0x20;

/** Room for so many n-grams, at most two thirds full. */
function tableSize(count: number): number {
  return 3 * 2 ** Math.ceil(Math.log2(1.5 * count + 8));
}

function put(table: Table, first: number, second: number, at: number): void {
  const slot = slotOf(table, first, second);
  table[slot] = first;
  table[slot + 1] = second;
  table[slot + 2] = at;
}

/** Units are less than 512; past the end there are none. */
function firstHalf(bytes: string, at: number, place: number): number {
  return place | (bytes.charCodeAt(at) << 9) | bytes.charCodeAt(at + 1);
}

function secondHalf(bytes: string, at: number): number {
  return (bytes.charCodeAt(at + 2) << 9) | bytes.charCodeAt(at + 3);
}

/** Where an n-gram is, or would be. */
function slotOf(table: Table, first: number, second: number): number {
  const mask = table.length / 3 - 1;
  let slot = placeOf(first, second) & mask;
  while (table[3 * slot] !== 0 && (table[3 * slot] !== first || table[3 * slot + 1] !== second))
    slot = (slot + 1) & mask;
  return 3 * slot;
}

function placeOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) >>> 12;
}

function bytesOf(word: string): string {
  const bytes = ASCII.test(word) ? word : utf8(word.replaceAll('’', "'"));
  return bytes.length > LONGEST_WORD ? bytes.slice(0, LONGEST_WORD) : bytes;
}
