import { foldOf } from '../../../../model/length';
import type { SiteId } from '../../../../model/platforms';
import { allMatches } from '../matches';
import type { Runs } from '../runs';
import { BRAND } from './lexicon';

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

/** Words before an offset; brands, handles and what other labels cover are none. About two CJK letters are a word. */
function wordsBefore(
  offset: number,
  text: string,
  { starts, ends }: Runs,
  covered: readonly { start: number; end: number }[],
): number {
  const from = COUNTER.exec(text.slice(0, Math.min(offset, NEAR)))?.[0].length ?? 0;
  let words = 0;
  for (const [n, at] of starts.entries()) {
    if (at >= offset || words > MANY) break;
    if (at < from || isOfHandle(text, at)) continue;
    if (covered.some((other) => at >= other.start && at < other.end)) continue;
    const read = text.slice(at, Math.min(ends[n] ?? at, offset));
    words += CJK.test(read) ? Math.ceil(read.length / 2) : 1;
  }
  return words;
}

function isOfHandle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const joins = before === 0x40 || before === 0x5f || before === 0x2e;
  return joins && /(?:^|\s)@[\w.]*$/.test(text.slice(Math.max(0, at - NEAR), at));
}

/** In units: how far a handle, or a counter at the start, is followed. */
const NEAR = 40;

/**
 * @param masked the plain text with brands masked, and `runs` its words. @param labels every label's span, this one's
 * too.
 */
export function placeOf(
  masked: string,
  runs: Runs,
  lower: string,
  label: { readonly start: number; readonly end: number },
  labels: readonly { readonly start: number; readonly end: number }[],
  site: SiteId,
  shown: string,
): Place {
  const others = labels.filter((other) => other !== label);
  return {
    wordsBefore: label.start === 0 ? 0 : wordsBefore(label.start, masked, runs, others),
    line: masked.slice(0, label.start).split('\n').length,
    row: rowOf(lower, label, labels),
    hidden: foldOf(site, shown),
  };
}

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
