import type { Page } from './page';

/** How a word is written: no case at all, lower, Capital, ALL CAPITALS, miXed. */
export type Written = 'none' | 'lower' | 'capital' | 'capitals' | 'mixed';

/** What a sentence shows by its capitals. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly lower: number;
  /** Of them, those of more than three letters. */
  readonly content: number;
  /** Capitals that do not begin the sentence. */
  readonly inside: number;
  readonly capitals: number;
  readonly startsCapital: boolean;
}

/** The words of a draft as they stand, by token. */
export interface Words {
  /** Folded; none beyond the ends. */
  word(token: number): string;
  /** What stands between a token and the next. */
  gapAfter(token: number): string;
  /** The word before (-1) or after (1) where only a space is between; else none. */
  beside(token: number, way: 1 | -1): string;
  /** The token that a folded offset lies in. */
  tokenAt(offset: number): number;
  writtenAt(token: number): Written;
  isCapitalised(token: number): boolean;
  sentenceOf(token: number): Sentence;
}

export function readWords({ text, tokens }: Page): Words {
  const { folded, original, toOriginal } = text;
  let sentences: { readonly of: Int32Array; readonly all: readonly Sentence[] } | undefined;

  function word(token: number): string {
    if (token < 0 || token >= tokens.count) return '';
    return folded.slice(tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
  }

  function gapAfter(token: number): string {
    return folded.slice(tokens.ends[token] ?? 0, tokens.starts[token + 1] ?? 0);
  }

  function beside(token: number, way: 1 | -1): string {
    const other = token + way;
    if (other < 0 || other >= tokens.count) return '';
    const gap = gapAfter(Math.min(token, other));
    return /^(?: |'s )$/.test(gap) ? word(other) : '';
  }

  function isCapitalised(token: number): boolean {
    const written = writtenAt(token);
    return written === 'capital' && word(token) !== 'i'
      ? true
      : written === 'capitals' && word(token).length > 1;
  }

  function tokenAt(offset: number): number {
    let low = 0;
    let high = tokens.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tokens.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function writtenAt(token: number): Written {
    const start = toOriginal(tokens.starts[token] ?? 0);
    const end = toOriginal((tokens.ends[token] ?? 1) - 1) + 1;
    return writtenAs(original.slice(start, Math.min(end, start + 40)));
  }

  function sentenceOf(token: number): Sentence {
    sentences ??= readSentences();
    const sentence = sentences.all[sentences.of[token] ?? 0];
    return (
      sentence ?? {
        first: token,
        last: token,
        lower: 0,
        content: 0,
        inside: 0,
        capitals: 0,
        startsCapital: false,
      }
    );
  }

  function readSentences() {
    const of = new Int32Array(tokens.count);
    const all: Sentence[] = [];
    for (let first = 0; first < tokens.count; ) {
      let lower = 0;
      let content = 0;
      let inside = 0;
      let capitals = 0;
      let last = first;
      for (let token = first; token < tokens.count; token += 1) {
        const written = writtenAt(token);
        const isTag = /[@#]/.test(folded[(tokens.starts[token] ?? 0) - 1] ?? '');
        if (written === 'lower' && !isTag && !isSuffix(token)) {
          lower += 1;
          if (word(token).length > 3) content += 1;
        }
        if (written === 'capitals' && word(token).length > 1) capitals += 1;
        if (
          token > first &&
          !isTag &&
          (written === 'capital' || written === 'capitals') &&
          word(token) !== 'i'
        )
          inside += 1;
        of[token] = all.length;
        last = token;
        if (
          token + 1 < tokens.count &&
          /[.!?…]["”’')]*\s|[\n:;•|]|[“"«„]\s*$|\s[-*]\s/u.test(`${gapAfter(token)}`)
        )
          break;
      }
      const begins = writtenAt(first);
      all.push({
        first,
        last,
        lower,
        content,
        inside,
        capitals,
        startsCapital: begins === 'capital' || begins === 'mixed',
      });
      first = last + 1;
    }
    return { of, all };
  }

  /** The “s” of a possessive, the “t” of “don't”. */
  function isSuffix(token: number): boolean {
    return folded[(tokens.starts[token] ?? 0) - 1] === "'";
  }

  return { word, gapAfter, beside, tokenAt, writtenAt, isCapitalised, sentenceOf };
}

function writtenAs(word: string): Written {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters.toLowerCase() === letters.toUpperCase()) return 'none';
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters === letters.toUpperCase()) return letters.length === 1 ? 'capital' : 'capitals';
  return /^\p{Lu}[^\p{Lu}]*$/u.test(letters) ? 'capital' : 'mixed';
}
