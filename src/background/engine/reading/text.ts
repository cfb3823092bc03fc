import type { Span } from '../../../model/verdict';
import { foldCharacter, isMark, latinLookalike } from './characters';

/** A text in the form that is compared, with the way back to the text as typed. Offsets are UTF-16. */
export interface FoldedText {
  readonly original: string;
  readonly folded: string;
  /** Whether offsets into both are the same. */
  readonly same: boolean;
  /** Where a unit of `folded` begins in `original`; at the end of `folded`, the end of `original`. Never decreases. */
  readonly toOriginal: (offset: number) => number;
  /** The span as typed of a span of `folded`, with the marks of its last letter, without invisible ones after it. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** Case, accents, styled letters, ligatures and digits folded; what nobody sees is gone; look-alike letters are Latin again. */
export function foldText(original: string): FoldedText {
  if (PLAIN.test(original)) return inPlace(original, original.toLowerCase());
  const folded = TOGETHER.test(original) ? null : foldApart(original);
  if (folded?.inPlace) return inPlace(original, folded.text);
  const { units, starts, ends, length } = foldUnits(original);
  return {
    original,
    folded: stringOf(units, length),
    same: false,
    toOriginal: (offset) => (offset < length ? (starts[offset] ?? 0) : original.length),
    spanOf: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? 0 }),
  };
}

function inPlace(original: string, folded: string): FoldedText {
  const toOriginal = (offset: number) => (isInPair(original, offset) ? offset - 1 : offset);
  return {
    original,
    folded,
    same: true,
    toOriginal,
    spanOf: (start, end) => ({
      start: toOriginal(start),
      end: isInPair(original, end) ? end + 1 : end,
    }),
  };
}

/** Whether an offset lies between the two halves of one letter. */
function isInPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}

/** A term in the form that is compared. */
export function fold(term: string): string {
  if (PLAIN.test(term)) return term.toLowerCase();
  return TOGETHER.test(term) ? foldText(term).folded : foldApart(term).text;
}

/** What is folded with what stands around it: signs of a page's source, Greek and Cyrillic, Korean letters, kana. */
const TOGETHER = /&(?:amp|lt|gt);|[\u0370-\u052f\u1100-\u1112\u3041-\u30ff\uff66-\uff9d]/;
/** Plain signs need no more than lower case; a “&” may begin more. */
const PLAIN = /^[\t\n\r -%'-~]*$/;
const OTHERS = /[^\x00-\x7f]/gu;

/** All else goes letter by letter; `inPlace` where no letter became longer or shorter. */
function foldApart(text: string): { readonly text: string; readonly inPlace: boolean } {
  let inPlace = true;
  const folded = text.replace(OTHERS, (char) => {
    const letter = foldCharacter(char.codePointAt(0) ?? 0);
    if (letter.length !== char.length) inPlace = false;
    return letter;
  });
  // Whatever a letter folds to is lower case already.
  return { text: folded.toLowerCase(), inPlace };
}

/** Whether a term is written in letters that pass for Latin ones; then also how it would look in Latin. */
export function lookalikeOf(folded: string): string | null {
  if (!/[\u0370-\u052f]/.test(folded)) return null;
  let changed = false;
  const latin = Array.from(folded, (char) => {
    const like = latinLookalike(char.charCodeAt(0));
    if (like !== 0) changed = true;
    return like === 0 ? char : String.fromCharCode(like);
  }).join('');
  return changed ? latin : null;
}

interface Units {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly length: number;
}

function foldUnits(original: string): Units {
  let units = new Uint16Array(original.length + 16);
  let starts = new Int32Array(original.length + 16);
  let ends = new Int32Array(original.length + 16);
  let length = 0;
  let foreign = false;
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    let next = at + (code > 0xffff ? 2 : 1);
    let put: string;
    if (code < 0x80) {
      put = '';
      const entity = code === 38 ? entityAt(original, at) : null;
      if (entity) next = at + entity.length;
      units[length] = entity ? entity.unit : code >= 65 && code <= 90 ? code + 32 : code;
      starts[length] = at;
      ends[length] = next;
      length += 1;
    } else {
      const composed = composedEnd(original, at, code);
      if (composed > next) {
        put = original.slice(at, composed).normalize('NFKC').toLowerCase();
        next = composed;
      } else {
        put = foldCharacter(code);
      }
      if (put === '' && length > 0 && isMark(code)) ends[length - 1] = next;
      if (code >= 0x370 && code <= 0x52f) foreign = true;
    }
    for (let i = 0; i < put.length; i += 1) {
      units[length] = put.charCodeAt(i);
      starts[length] = at;
      ends[length] = next;
      length += 1;
    }
    at = next;
    if (length + 24 > units.length) {
      units = grown(units, new Uint16Array(units.length * 2));
      starts = grown(starts, new Int32Array(starts.length * 2));
      ends = grown(ends, new Int32Array(ends.length * 2));
    }
  }
  if (foreign) unmask(units, length);
  return { units, starts, ends, length };
}

const ENTITIES: readonly (readonly [written: string, sign: string])[] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
];

function entityAt(text: string, at: number): { readonly unit: number; readonly length: number } | null {
  const found = ENTITIES.find(([written]) => text.startsWith(written, at));
  return found ? { unit: found[1].charCodeAt(0), length: found[0].length } : null;
}

/** Korean typed as single letters and kana with a separate voicing mark are put together; where they end. */
function composedEnd(text: string, at: number, code: number): number {
  if (code >= 0x1100 && code <= 0x1112) {
    let end = at + 1;
    const vowel = text.charCodeAt(end);
    if (vowel >= 0x1161 && vowel <= 0x1175) {
      end += 1;
      const final = text.charCodeAt(end);
      if (final >= 0x11a8 && final <= 0x11c2) end += 1;
      return end;
    }
  }
  if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0xff66 && code <= 0xff9d)) {
    const mark = text.charCodeAt(at + 1);
    if (mark === 0x3099 || mark === 0x309a) return at + 2;
    if (mark === 0xff9e || mark === 0xff9f) return at + 2;
  }
  return at;
}

/** Cyrillic and Greek letters that stand for Latin ones: in a word with Latin letters, or where no other letter is Cyrillic or Greek. */
function unmask(units: Uint16Array, length: number): void {
  let latin = false;
  let native = false;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    if (isLatin(unit)) latin = true;
    else if (isForeign(unit) && (latinLookalike(unit) === 0 || isLooselyAlike(unit))) native = true;
  }
  if (!latin) return;
  for (let start = 0; start < length; ) {
    if (!isLatin(units[start] ?? 0) && !isForeign(units[start] ?? 0)) {
      start += 1;
      continue;
    }
    let end = start;
    let switches = 0;
    let latinHere = false;
    for (; end < length; end += 1) {
      const unit = units[end] ?? 0;
      if (!isLatin(unit) && !isForeign(unit)) break;
      if (isLatin(unit)) latinHere = true;
      if (end > start && isLatin(unit) !== isLatin(units[end - 1] ?? 0)) switches += 1;
    }
    // A Latin name with a native ending glued on changes script just once, in a text that has native words.
    const ending = native && switches === 1 && isLatin(units[start] ?? 0);
    if (latinHere ? !ending && switches > 0 : !native) {
      for (let at = start; at < end; at += 1) units[at] = latinLookalike(units[at] ?? 0) || (units[at] ?? 0);
    }
    start = end;
  }
}

/** Greek letters that resemble Latin ones too little to hide a whole word. */
function isLooselyAlike(unit: number): boolean {
  return unit < 0x400 && !'ονραικτυχ'.includes(String.fromCharCode(unit));
}

function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isForeign(unit: number): boolean {
  return unit >= 0x370 && unit <= 0x52f;
}

function grown<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 8192) {
    // Applied, since spreading goes through an iterator unit by unit.
    const part = units.subarray(at, Math.min(length, at + 8192));
    text += Reflect.apply(String.fromCharCode, null, part);
  }
  return text;
}
