import type { Span } from '../../../../model/verdict';

/** Of overlapping spans the longest; one span may belong to several clients, once each. In text order. */
export function longestWins<T extends Span & { readonly client: string }>(found: T[], length: number): T[] {
  if (found.length < 2) return found;
  const covered = new Uint8Array(length);
  const endOf = new Map<number, number>();
  const kept: T[] = [];
  const given = new Set<string>();
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mention of found) {
    const { start, end, client } = mention;
    const again = `${start} ${client}`;
    if (covered[start] === 1 || covered[end - 1] === 1) {
      if (endOf.get(start) !== end || given.has(again)) continue;
    }
    covered.fill(1, start, end);
    endOf.set(start, end);
    given.add(again);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
