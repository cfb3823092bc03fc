import type { Span } from '../../../../model/verdict';
import { openWordbook } from '../wordbook';
import { markOf } from '../words';

/** One word, number, sign or emoji of the folded text; offsets are into the folded text. */
export interface Word extends Span {
  /** As it is looked up: folded, without `#`. */
  readonly key: string;
  /**
   * Its second key. With each drawn-out letter once: “loooove” is “love” (the first has it twice, for “goood”); of a
   * number, its kind: `<price>`, `<percent>`, `<top>` for a mark of eight or more out of ten, `<number>`. Else null.
   */
  readonly short: string | null;
  /** Bits that its keys set, one each. Words without a bit in common share no key. */
  readonly mark: number;
  readonly kind: 'word' | 'number' | 'mark' | 'link' | 'handle' | 'break';
  /** Of a hashtag: its first word, or one behind it. */
  readonly tag: 'start' | 'inside' | null;
}

const LINK = /https?:\/\/\S+/y;
const HANDLE = /@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/uy;
const WORD = /#?[\p{L}\p{M}\p{N}_]+(?:['’ʼ][\p{L}\p{M}]+)*/uy;
const MARK = /\p{Extended_Pictographic}|<3|>(?=$|\s?[ae]\p{L}{2})|★+|[:;=]['-]?[)(d](?![\p{L}\p{N}])/uy;
const BREAK = /[.!?…؟。！？\n]+|[,،、;:—–()"“”«»„|]/y;
const PRICE = /[$£€¥₹]\s?\d[\d.,]*(?:[km](?!\p{L}))?/uy;
const AMOUNT =
  /\d[\d.,]*(?:(?<percent>\s?[%٪])|(?<price>\s?[$£€¥₹]|\s?(?:usd|eur|gbp|euros?|dollars?|bucks|quid|pence|cents|(?<!\d{3}\s?)p|reais|zł|kr)(?!\p{L}))|(?![\p{L}\d]))/uy;
/** “9/10”, “11/10”. A day of October may look the same. */
const MARK_OF_TEN = /(?:[89](?:\.\d)?|\d{2,4})\/10(?![\d/])/y;
/** Scripts without spaces: each letter is a word of its own, so that phrases are found inside. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const HUMPS = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{Lo}[\p{Lo}\p{M}]*|_+/gu;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** The words of a folded text, in order. `original` shows the humps of a #CamelCase hashtag where it is as long. */
export function wordsOf(folded: string, original = folded): Word[] {
  const words: Word[] = [];
  const cased = original.length === folded.length ? original : folded;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(folded);
  };
  const push = (kind: Word['kind'], key: string, short: string | null = null) => {
    const start = at;
    at += key.length;
    words.push({ key, short, mark: marksOf(key, short), kind, tag: null, start, end: at });
  };

  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (code === 0x20) {
      at += 1;
      continue;
    }
    const link = code === 0x68 ? take(LINK) : null;
    if (link) {
      push('link', link[0]);
      continue;
    }
    const rating = isDigit(code) ? take(MARK_OF_TEN) : null;
    if (rating) {
      push('number', rating[0], '<top>');
      continue;
    }
    const amount = isDigit(code) ? take(AMOUNT) : null;
    if (amount) {
      const { percent, price } = amount.groups ?? {};
      push('number', amount[0], percent ? '<percent>' : price ? '<price>' : '<number>');
      continue;
    }
    const end = wordEnd(folded, at);
    if (end > at) {
      pushWord(words, folded, at, end, cased);
      at = end;
      continue;
    }
    const mark = take(MARK);
    const stop = mark ?? take(BREAK);
    const price = stop ?? take(PRICE);
    const handle = price ?? take(HANDLE);
    if (mark) push('mark', mark[0]);
    else if (stop) push('break', stop[0]);
    else if (price) push('number', price[0], '<price>');
    else if (handle) push('handle', handle[0]);
    else at += 1;
  }
  return words;
}

/** Where the word at an offset ends; the offset itself where there is none. ASCII is quick, the rest is asked. */
function wordEnd(folded: string, at: number): number {
  let end = folded.charCodeAt(at) === 0x23 ? at + 1 : at;
  const first = end;
  for (; end < folded.length; end += 1) {
    const code = folded.charCodeAt(end);
    if (code >= 0x80) break;
    if (!isWordCode(code) && !(code === 0x27 && end > first && isWordCode(folded.charCodeAt(end + 1)))) {
      return end > first ? end : at;
    }
  }
  if (end === folded.length) return end > first ? end : at;
  WORD.lastIndex = at;
  return at + (WORD.exec(folded)?.[0].length ?? 0);
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    (code >= 0x41 && code <= 0x5a)
  );
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669);
}

function pushWord(words: Word[], folded: string, start: number, end: number, cased: string): void {
  const push = (from: number, to: number, tag: Word['tag'] = null) => {
    const { key, short, mark } = keysOf(folded, from, to);
    words.push({ key, short, mark, kind: 'word', tag, start: from, end: to });
  };
  const tag = folded.charCodeAt(start) === 0x23;
  let at = tag ? start + 1 : start;
  if (folded.charCodeAt(end - 1) >= 0xe00 && UNSPACED.test(folded.slice(start, end))) {
    for (const letter of folded.slice(at, end)) {
      push(at, at + letter.length, tag ? (at === start + 1 ? 'start' : 'inside') : null);
      at += letter.length;
    }
    return;
  }
  if (!tag) {
    push(start, end);
    return;
  }
  const body = at;
  for (const { 0: hump, index } of cased.slice(body, end).matchAll(HUMPS)) {
    const until = body + index + hump.length;
    push(at, until, at === body ? 'start' : 'inside');
    at = until;
  }
  if (at < end) push(at, end, at === body ? 'start' : 'inside');
}

/** A word's keys; one string a word, so that it need not be hashed anew wherever it is looked up. */
type Keys = Pick<Word, 'key' | 'short' | 'mark'>;

const keysOf = openWordbook((part): Keys => {
  const typed = part.includes('’') || part.includes('ʼ') ? part.replace(/[’ʼ]/g, "'") : part;
  const key = hasRun(typed) ? typed.replace(DRAWN_OUT, '$1$1') : typed;
  const short = hasRun(typed) ? typed.replace(DRAWN_OUT, '$1') : null;
  return { key, short, mark: marksOf(key, short) };
});

function marksOf(key: string, short: string | null): number {
  return short === null ? markOf(key) : markOf(key) | markOf(short);
}

function hasRun(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}
