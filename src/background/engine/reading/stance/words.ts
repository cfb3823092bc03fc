import type { Span } from '../../../../model/verdict';

/** One word, number, sign or emoji of the folded text; offsets are into the folded text. */
export interface Word extends Span {
  /** As it is looked up: folded, without `#`. */
  readonly key: string;
  /**
   * Its second key. With each drawn-out letter once: “loooove” is “love” (the first has it twice, for “goood”); of a
   * number, its kind: `<price>`, `<percent>`, `<number>`.
   */
  readonly short?: string;
  readonly kind: 'word' | 'price' | 'percent' | 'number' | 'mark' | 'link' | 'handle' | 'break';
  /** Of a hashtag: its first word, or one behind it. */
  readonly tag: 'start' | 'inside' | null;
}

const LINK = String.raw`https?:\/\/\S+`;
const HANDLE = String.raw`[@＠][\p{L}\p{N}_.-]*[\p{L}\p{N}_]`;
const PRICE = String.raw`[$£€¥₹]\s?\d[\d.,]*[km]?|\d[\d.,]*\s?(?:[$£€¥₹]|(?:usd|eur|gbp|euros?|dollars?|bucks|quid|dolares|reais)(?![\p{L}]))`;
const PERCENT = String.raw`\d[\d.,]*\s?[%٪]`;
const NUMBER = String.raw`\d[\d.,]*(?![\p{L}\d])`;
const WORD = String.raw`#?[\p{L}\p{M}\p{N}_]+(?:['’ʼ][\p{L}\p{M}]+)*`;
const EMOJI = String.raw`\p{Extended_Pictographic}\u{FE0F}?|<3`;
const BREAK = String.raw`[.!?…؟。！？\n]+|[,،、;:—–()"“”«»„]`;
const TOKEN = new RegExp(
  `(${LINK})|(${HANDLE})|(${PRICE})|(${PERCENT})|(${NUMBER})|(${WORD})|(${EMOJI})|(${BREAK})`,
  'giu',
);
const KINDS = ['link', 'handle', 'price', 'percent', 'number', 'word', 'mark', 'break'] as const;
/** Scripts without spaces: each letter is a word of its own, so that phrases are found inside. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a folded text, in order. `original` shows the humps of a #CamelCase hashtag where it is as long. */
export function wordsOf(folded: string, original = folded): Word[] {
  const words: Word[] = [];
  const cased = original.length === folded.length ? original : folded;
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index;
    const kind = KINDS[match.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? 'break';
    if (kind === 'word') pushWord(words, match[0], start, cased);
    else words.push({ ...otherKeys(kind, match[0]), kind, tag: null, start, end: start + match[0].length });
  }
  return words;
}

function otherKeys(kind: Word['kind'], text: string): { key: string; short?: string } {
  const numeral = kind === 'price' || kind === 'percent' || kind === 'number';
  return numeral ? { key: text, short: `<${kind}>` } : { key: text.replace('\u{FE0F}', '') };
}

function pushWord(words: Word[], text: string, start: number, cased: string): void {
  const tag = text.startsWith('#');
  const from = tag ? 1 : 0;
  const push = (at: number, end: number) =>
    words.push({
      ...keysOf(text.slice(at, end)),
      kind: 'word',
      tag: tag ? (at === 1 ? 'start' : 'inside') : null,
      start: start + at,
      end: start + end,
    });
  if (UNSPACED.test(text)) {
    let at = from;
    for (const letter of text.slice(from)) {
      push(at, at + letter.length);
      at += letter.length;
    }
    return;
  }
  if (!tag) return void push(0, text.length);
  let at = from;
  for (const hump of cased
    .slice(start + from, start + text.length)
    .matchAll(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{Lo}[\p{Lo}\p{M}]*|_+/gu)) {
    push(at, from + hump.index + hump[0].length);
    at = from + hump.index + hump[0].length;
  }
  if (at < text.length) push(at, text.length);
}

function keysOf(word: string): { key: string; short?: string } {
  const key = word.replace(/[’ʼ]/g, "'");
  if (!/(\p{L})\1\1/u.test(key)) return { key };
  return { key: key.replace(/(\p{L})\1{2,}/gu, '$1$1'), short: key.replace(/(\p{L})\1{2,}/gu, '$1') };
}
