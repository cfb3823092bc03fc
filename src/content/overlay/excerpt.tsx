import type { Span } from '../../model/verdict';

/** How much of a long draft is shown around what was found, in UTF-16 units. */
const AROUND = 60;

/** The phrase in question, marked, in its own words. */
export function Excerpt({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const shown = apart(spans);
  const from = Math.max(0, (shown[0]?.start ?? 0) - AROUND);
  const to = Math.min(text.length, (shown.at(-1)?.end ?? 0) + AROUND, from + 6 * AROUND);
  const pieces = [];
  let at = from;
  for (const { start, end } of shown) {
    if (start >= to) break;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, Math.min(end, to))}</mark>);
    at = Math.min(end, to);
  }
  return (
    <blockquote class="said" dir="auto">
      {from > 0 && '…'}
      {pieces}
      {text.slice(at, to)}
      {to < text.length && '…'}
    </blockquote>
  );
}

/** In order, and none inside another. */
function apart(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    if (span.end > span.start && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
