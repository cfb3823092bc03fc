import { foldOf } from '../../../../model/length';
import type { SiteId } from '../../../../model/platforms';
import { allMatches } from '../matches';
import { BRAND, TOKEN } from './lexicon';

/** Where a label stands. Positions are offsets into the plain text. */
export interface Place {
  /** Words that a reader meets before it; other labels, brands and handles are none. */
  readonly wordsBefore: number;
  /** The line that it stands in, the first being 1. */
  readonly line: number;
  /** Its place in a row of hashtags, null where it stands in none. Other labels are not counted. */
  readonly row: { readonly before: number; readonly after: number } | null;
  /** Whether readers must tap to see it; `maybe` where what is known of the site disagrees. */
  readonly hidden: 'no' | 'maybe' | 'yes';
}

const ROW = /#[\p{L}\p{M}\p{N}_]+(?:\s*#[\p{L}\p{M}\p{N}_]+)+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Past this many, more words change nothing. */
const MANY = 100;

/** Where a part stands in its thread: “1/”, “(2/7)”, “3.”. */
export const COUNTER = /^[\s\u{1f9f5}]*[([]?\d{1,2}\s?(?:\/\s?(?:\d{1,2}|n)?|[.)])[)\]]?(?=\D)\s*/u;

/** Words in some text; brands, handles and what other labels cover are none. About two CJK letters are a word. */
export function countWords(text: string, covered: readonly { start: number; end: number }[] = []): number {
  let words = 0;
  for (const { 0: token, index } of allMatches(text, TOKEN)) {
    if (
      /[@_.]/.test(text[index - 1] ?? '') &&
      /(?:^|\s)@[\w.]*$/.test(text.slice(Math.max(0, index - 40), index))
    )
      continue;
    if (covered.some(({ start, end }) => index >= start && index < end)) continue;
    if (words > MANY) break;
    words += CJK.test(token) ? Math.ceil(token.length / 2) : 1;
  }
  return words;
}

/** @param masked the plain text with brands masked. @param labels every label's span, this one's too. */
export function placeOf(
  masked: string,
  lower: string,
  label: { readonly start: number; readonly end: number },
  labels: readonly { readonly start: number; readonly end: number }[],
  site: SiteId,
  shown: string,
): Place {
  const others = labels.filter((other) => other !== label);
  return {
    wordsBefore:
      label.start === 0 ? 0 : countWords(masked.slice(0, label.start).replace(COUNTER, blank), others),
    line: masked.slice(0, label.start).split('\n').length,
    row: rowOf(lower, label, labels),
    hidden: foldOf(site, shown),
  };
}

const blank = (text: string) => ' '.repeat(text.length);

function rowOf(
  lower: string,
  label: { readonly start: number; readonly end: number },
  labels: readonly { readonly start: number }[],
): Place['row'] {
  if (lower[label.start] !== '#') return null;
  for (const { 0: row, index } of allMatches(lower, ROW)) {
    if (label.start < index || label.start >= index + row.length) continue;
    const tags = [...row.matchAll(/#/g)].map(({ index: at }) => index + at);
    const plain = tags.filter((at) => !labels.some(({ start }) => start === at));
    return {
      before: plain.filter((at) => at < label.start).length,
      after: plain.filter((at) => at > label.start).length,
    };
  }
  return null;
}

/** The text with some spans, none over another, masked as brands. */
export function maskBrands(lower: string, spans: readonly { start: number; end: number }[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    masked += lower.slice(from, start) + BRAND.repeat(end - start);
    from = end;
  }
  return masked + lower.slice(from);
}
