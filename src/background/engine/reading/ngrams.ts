import { utf8 } from '../vocabulary/ngrams/bytes';
import { NGRAMS } from '../vocabulary/ngrams/ngrams';
import { addWeights, indexOf, LANGUAGES } from '../vocabulary/ngrams/pack';

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
  index ??= compileIndex();
  const known = index;
  const scores = new Float64Array(LANGUAGES.length);
  const lower = text.toLowerCase();
  const seen = tableFor(lower.length);
  let ngrams = 0;
  const count = (bytes: string, at: number, place: number) => {
    const first = firstHalf(bytes, at, place);
    const second = secondHalf(bytes, at);
    if (!put(seen, first, second, 0)) return;
    ngrams += 1;
    const slot = slotOf(known, first, second);
    if (known[slot] !== 0) addWeights(NGRAMS, known[slot + 2] ?? 0, BASE, scores);
  };
  for (let start = 0, end = 0; start < lower.length; start = Math.max(end, start + 1)) {
    end = wordEnd(lower, start);
    if (end === start) continue;
    const bytes = bytesOf(lower.slice(start, end));
    let at = 0;
    for (; at + 4 < bytes.length; at += 3) count(bytes, at, at === 0 ? OPENS : 0);
    count(bytes, Math.max(0, bytes.length - 4), at === 0 ? OPENS | CLOSES : CLOSES);
  }
  return { scores, ngrams };
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
  const ngrams = indexOf(NGRAMS);
  const table = tableFor(ngrams.size);
  for (const [ngram, at] of ngrams) {
    const bytes = ngram.trim();
    const place = (ngram.startsWith(' ') ? OPENS : 0) | (ngram.endsWith(' ') ? CLOSES : 0);
    put(table, firstHalf(bytes, 0, place), secondHalf(bytes, 0), at);
  }
  return table;
}

/** Room for so many n-grams, at most two thirds full. */
function tableFor(count: number): Table {
  return new Int32Array(3 * 2 ** Math.ceil(Math.log2(1.5 * count + 8)));
}

/** Whether it is new there. */
function put(table: Table, first: number, second: number, at: number): boolean {
  const slot = slotOf(table, first, second);
  if (table[slot] !== 0) return false;
  table[slot] = first;
  table[slot + 1] = second;
  table[slot + 2] = at;
  return true;
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
  let slot = (Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) >>> 12) & mask;
  while (table[3 * slot] !== 0 && (table[3 * slot] !== first || table[3 * slot + 1] !== second))
    slot = (slot + 1) & mask;
  return 3 * slot;
}

function bytesOf(word: string): string {
  const bytes = ASCII.test(word) ? word : utf8(word.replaceAll('’', "'"));
  return bytes.length > LONGEST_WORD ? bytes.slice(0, LONGEST_WORD) : bytes;
}
