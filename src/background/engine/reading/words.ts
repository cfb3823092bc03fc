import type { Span } from '../../../model/verdict';
import { allMatches } from './matches';
import { openWordbook } from './wordbook';

/** A word, a number or an emoji of a text. Offsets are UTF-16 into the text as given. */
export interface Word extends Span {
  /** The ways it may be looked up: as it stands, then without plural, possessive, elision or clitic. */
  readonly forms: readonly string[];
  /** A number less than {@link MOST_WORDS} that words of the same forms share, and no others that are known at the time. */
  readonly kin: number;
  /** Bits that its forms set, one each; the highest is always set. Words without a bit in common share no form. */
  readonly mark: number;
  readonly capital: boolean;
  /** Whether a sentence or a line starts here. */
  readonly opens: boolean;
  /** Whether a hyphen ties it to a neighbour. */
  readonly joined: boolean;
}

/** An address or a handle, to be passed over; a word with its apostrophes; an emoji. */
const WORD =
  /https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_.-]+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{Extended_Pictographic}/uy;
const ADDRESS = /^(?:https?:\/\/|www\.)/;
const CAMEL = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;
const STOP = /[.!?…:;\n\r؟؛|•]/u;

/** The words of a text in order; addresses and handles are none. A hashtag in camel case is its words. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let reached = 0;
  for (let start = 0, end = 0; start < text.length; start = Math.max(end, start + 1)) {
    end = wordEnd(text, start);
    if (end === start) continue;
    const spaced = start - reached === 1 && text[reached] === ' ';
    const opens = words.length === 0 || (!spaced && STOP.test(text.slice(reached, start)));
    reached = end;
    if (isAddress(text, start, end)) continue;
    const joined = isHyphen(text, start - 1, start - 2) || isHyphen(text, end, end + 1);
    if (text[start - 1] === '#') words.push(...tagWords(text, start, end, opens));
    else words.push(wordOf(text, start, end, opens, joined));
  }
  return words;
}

function isAddress(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  return first === AT || ((first === 0x68 || first === 0x77) && ADDRESS.test(text.slice(start, end)));
}

/** Where a word at an offset ends; the offset itself where there is none. Plain words are quick, the rest is asked. */
function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  let end = start;
  if (first < 0x80) {
    while (isPlain(text.charCodeAt(end))) end += 1;
    if (end === start && first !== AT) return start;
    const next = text.charCodeAt(end);
    if (end > start && next !== APOSTROPHE && next !== COLON && next !== DOT && !(next >= 0x80)) return end;
  } else if ((first & 0xfc00) === 0xdc00) return start;
  WORD.lastIndex = start;
  return start + (WORD.exec(text)?.[0].length ?? 0);
}

const [APOSTROPHE, DOT, COLON, AT] = [0x27, 0x2e, 0x3a, 0x40];

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function isHyphen(text: string, at: number, beyond: number): boolean {
  const char = text[at];
  return (char === '-' || char === '‑') && /[\p{L}\p{N}]/u.test(text[beyond] ?? '');
}

function tagWords(text: string, start: number, end: number, opens: boolean): Word[] {
  const tag = text.slice(start, end);
  const whole = wordOf(text, start, end, opens, false);
  const parts = allMatches(tag, CAMEL);
  if (parts.length < 2 || tag === tag.toUpperCase()) return [whole];
  return [
    whole,
    ...parts.map(({ 0: { length }, index }) =>
      wordOf(text, start + index, start + index + length, false, false),
    ),
  ];
}

function wordOf(text: string, start: number, end: number, opens: boolean, joined: boolean): Word {
  const { forms, kin, mark, capital } = shapeOf(text, start, end);
  return { forms, kin, mark, capital, start, end, opens, joined };
}

type Shape = Pick<Word, 'forms' | 'kin' | 'mark' | 'capital'>;

const shapeOf = openWordbook((typed, kin): Shape => {
  const forms = formsOf(normal(typed));
  const first = typed[0] ?? '';
  return {
    forms,
    kin,
    mark: forms.reduce((mark, form) => mark | markOf(form), ANY_MARK),
    capital: first !== first.toLowerCase(),
  };
});

/** The bit that every word has. */
export const ANY_MARK = 1 << 31;

/** One of 31 bits, for a form of a word. */
export function markOf(form: string): number {
  let hash = form.length;
  for (let at = 0; at < form.length; at += 1) hash = (Math.imul(hash, 31) + form.charCodeAt(at)) | 0;
  return 1 << ((hash >>> 0) % 31);
}

/** A word as vocabularies write it: lower case, without accents, tashkeel and the variants of alif, ya and ta. */
export function normal(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .replaceAll('’', "'")
    .normalize('NFD')
    .replaceAll('n\u0303', 'ñ')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('ł', 'l')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

const ELISION = /^(?:[ldjmtsnc]|qu|all|dell|nell|sull|dall|un)'(.+)$/;
const CLITIC = /^(?:[وف]?(?:ال|بال|لل|كال)|[وفبلك])(\p{L}{3,})$/u;

const LONG_DRAWN = /(.)\1\1/u;

function formsOf(word: string): string[] {
  const forms = [word];
  if (word.length > 4 && LONG_DRAWN.test(word)) forms.push(word.replace(/(.)\1{2,}/gu, '$1'));
  const last = word.at(-1) ?? '';
  if (word.includes("'")) {
    const elided = ELISION.exec(word)?.[1];
    if (elided !== undefined) forms.push(elided, ...pluralless(elided));
    if (word.endsWith("'s")) forms.push(word.slice(0, -2));
  } else if (last === 's') forms.push(...pluralless(word));
  else if (last > '\u0600' && last < '\u0700') {
    const bare = CLITIC.exec(word)?.[1];
    if (bare !== undefined) forms.push(bare);
    if (word.startsWith('وال') && word.length > 5) forms.push(word.slice(1));
  }
  return forms;
}

function pluralless(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}
