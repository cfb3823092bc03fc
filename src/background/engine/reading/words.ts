import type { Span } from '../../../model/verdict';

/** A word, a number or an emoji of a text. Offsets are UTF-16 into the text as given. */
export interface Word extends Span {
  /** The ways it may be looked up: as it stands, then without plural, possessive, elision or clitic. */
  readonly forms: readonly string[];
  readonly capital: boolean;
  /** Whether a sentence or a line starts here. */
  readonly opens: boolean;
  /** Whether a hyphen ties it to a neighbour. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{Extended_Pictographic}/gu;
const CAMEL = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}_.+-]*@[\p{L}\p{N}_.-]+/gu;
const STOP = /[.!?…:;\n\r؟؛|•]/u;

/** The words of a text in order; addresses and handles are none. A hashtag in camel case is its words. */
export function readWords(text: string): Word[] {
  const skipped = text.includes('@') || text.includes('/') || text.includes('www') ? addressesIn(text) : [];
  const words: Word[] = [];
  let reached = 0;
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < skipped.length && (skipped[next]?.end ?? 0) <= start) next++;
    if ((skipped[next]?.start ?? end) <= start) continue;
    const opens = words.length === 0 || STOP.test(text.slice(reached, start));
    const joined = isHyphen(text, start - 1, start - 2) || isHyphen(text, end, end + 1);
    reached = end;
    if (text[start - 1] === '#') words.push(...tagWords(match[0], start, opens));
    else words.push(wordOf(match[0], start, opens, joined));
  }
  return words;
}

function addressesIn(text: string): Span[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function isHyphen(text: string, at: number, beyond: number): boolean {
  const char = text[at];
  return (char === '-' || char === '‑') && /[\p{L}\p{N}]/u.test(text[beyond] ?? '');
}

function tagWords(tag: string, start: number, opens: boolean): Word[] {
  const whole = wordOf(tag, start, opens, false);
  const parts = Array.from(tag.matchAll(CAMEL));
  if (parts.length < 2 || tag === tag.toUpperCase()) return [whole];
  return [whole, ...parts.map((part) => wordOf(part[0], start + part.index, false, false))];
}

function wordOf(typed: string, start: number, opens: boolean, joined: boolean): Word {
  const first = typed[0] ?? '';
  return {
    forms: formsOf(normal(typed)),
    start,
    end: start + typed.length,
    capital: first !== first.toLowerCase(),
    opens,
    joined,
  };
}

/** A word as vocabularies write it: lower case, without accents, tashkeel and the variants of alif, ya and ta. */
export function normal(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .replaceAll('ß', 'ss')
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
