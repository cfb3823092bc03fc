import type { Span } from '../../../../model/verdict';

/** What is covered, one a unit; all nothing between two texts, since a new one for each costs more than the rest. */
let covered = new Uint8Array(1024);

/** Of overlapping spans the longest; one span may belong to several clients, once each. In text order. */
export function longestWins<T extends Span & { readonly client: string }>(found: T[], length: number): T[] {
  if (found.length < 2) return found;
  if (covered.length < length) covered = new Uint8Array(2 * length);
  const keptAt = new Map<number, T[]>();
  const kept: T[] = [];
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mention of found) {
    const { start, end, client } = mention;
    if (covered[start] === 1 || covered[end - 1] === 1) {
      const others = keptAt.get(start);
      if (others?.[0]?.end !== end || others.some((other) => other.client === client)) continue;
      others.push(mention);
    } else keptAt.set(start, [mention]);
    covered.fill(1, start, end);
    kept.push(mention);
  }
  for (const { start, end } of kept) covered.fill(0, start, end);
  return kept.sort((a, b) => a.start - b.start);
}
