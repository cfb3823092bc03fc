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
  const { table, places } = index;
  const scores = new Float64Array(LANGUAGES.length);
  const lower = text.toLowerCase();
  const seen = tableFor(lower.length);
  let ngrams = 0;
  const count = (bytes: string, at: number, place: number) => {
    const first = firstHalf(bytes, at, place);
    const second = secondHalf(bytes, at);
    const slot = slotOf(seen, first, second);
    if (seen.firsts[slot] !== 0) return;
    seen.firsts[slot] = first;
    seen.seconds[slot] = second;
    ngrams += 1;
    const known = slotOf(table, first, second);
    if (table.firsts[known] !== 0) addWeights(NGRAMS, places[known] ?? 0, BASE, scores);
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

/** N-grams as pairs of numbers: the first two units and the place in the word (never 0), and the last two units. */
interface Table {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
}

let index: { readonly table: Table; readonly places: Int32Array } | undefined;

function compileIndex(): { readonly table: Table; readonly places: Int32Array } {
  const ngrams = indexOf(NGRAMS);
  const table = tableFor(ngrams.size);
  const places = new Int32Array(table.firsts.length);
  for (const [ngram, place] of ngrams) {
    const bytes = ngram.trim();
    const first = firstHalf(
      bytes,
      0,
      (ngram.startsWith(' ') ? OPENS : 0) | (ngram.endsWith(' ') ? CLOSES : 0),
    );
    const second = secondHalf(bytes, 0);
    const slot = slotOf(table, first, second);
    table.firsts[slot] = first;
    table.seconds[slot] = second;
    places[slot] = place;
  }
  return { table, places };
}

/** Room for so many n-grams, at most half full. */
function tableFor(count: number): Table {
  const size = 2 ** Math.ceil(Math.log2(2 * count + 16));
  return { firsts: new Int32Array(size), seconds: new Int32Array(size) };
}

/** Units are less than 512; past the end there are none. */
function firstHalf(bytes: string, at: number, place: number): number {
  return place | (bytes.charCodeAt(at) << 9) | bytes.charCodeAt(at + 1);
}

function secondHalf(bytes: string, at: number): number {
  return (bytes.charCodeAt(at + 2) << 9) | bytes.charCodeAt(at + 3);
}

/** Where a pair is, or would be. */
function slotOf({ firsts, seconds }: Table, first: number, second: number): number {
  const mask = firsts.length - 1;
  let slot = (Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) >>> 12) & mask;
  while (firsts[slot] !== 0 && (firsts[slot] !== first || seconds[slot] !== second)) slot = (slot + 1) & mask;
  return slot;
}

function bytesOf(word: string): string {
  const bytes = ASCII.test(word) ? word : utf8(word.replaceAll('’', "'"));
  return bytes.length > LONGEST_WORD ? bytes.slice(0, LONGEST_WORD) : bytes;
}
