import type { Span } from '../../../model/verdict';
import { allMatches } from './matches';

const QUOTED =
  /```[\s\S]*?```|`[^`\n]+`|["“„«][^"“”„«»\n]{1,160}["”“»]|(?<![\p{L}\p{N}])['‘][^'‘’\n]{1,80}['’](?![\p{L}\p{N}])/gu;

/** What stands in quotation marks or is code: cited, not said. UTF-16 offsets into the text as given. */
export function readQuotes(text: string): Span[] {
  if (!/["“„«`'‘]/.test(text)) return [];
  return allMatches(text, QUOTED).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** Whether a span lies inside one of others. */
export function within(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start <= span.start && span.end <= end);
}
