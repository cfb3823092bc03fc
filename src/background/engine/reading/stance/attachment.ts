import type { Span } from '../../../../model/verdict';
import type { Clause, Comparison, Passage, Sign } from './passage';

/** How many sentences away a sign still speaks of what was named, in full and by half. */
const NEAR = 2;
const FAR = 6;
/** How far behind “love” its object may stand, in UTF-16 units. */
const OBJECT = 40;

interface Name extends Span {
  readonly own: boolean;
}

/**
 * How much of each sign is about what stands at `own`, and not about what stands at `others`: 1 all, 0 nothing,
 * negative where it praises the other in a comparison. A sign inside a name is none (“Best Buy”).
 */
export function shareOf(
  passage: Passage,
  own: readonly Span[],
  others: readonly Span[],
): (sign: Sign) => number {
  const names = [
    ...own.map((span) => ({ ...span, own: true })),
    ...others.map((span) => ({ ...span, own: false })),
  ].sort((a, b) => a.start - b.start);
  const bySentence = passage.sentences.map((sentence) => names.filter((name) => overlaps(name, sentence)));
  const turnedAt = new Map<number, number>();
  for (const { sentence, clause } of passage.signs) {
    if (passage.clauses[clause]?.turned) turnedAt.set(sentence, clause);
  }

  return (sign) => {
    if (names.some((name) => overlaps(name, sign))) return 0;
    const turned = turnedAt.get(sign.sentence);
    const weight = turned === undefined ? 1 : sign.clause < turned ? 0.5 : 1.5;
    return weight * scope(sign);
  };

  function scope(sign: Sign): number {
    const here = bySentence[sign.sentence] ?? [];
    if (here.length === 0) return own.length === 0 ? 1 : carried(bySentence, sign);
    if (sign.object === 'other' && !here.some((name) => name.own && follows(name, sign))) return 0;
    const comparison = passage.comparisons.find(({ sentence }) => sentence === sign.sentence);
    if (comparison) {
      const compared = comparedShare(comparison, here, sign);
      if (compared !== null) return compared;
    }
    if (here.every((name) => name.own)) return 1;
    if (!here.some((name) => name.own)) return 0;
    const clause = passage.clauses[sign.clause];
    const inClause = clause ? here.filter((name) => overlaps(name, clause)) : [];
    return nearestIsOwn(sign, inClause.length > 0 ? inClause : here, clause) ? 1 : 0;
  }
}

/** “B is better than A”: what is said is said of B, and against A. “Unlike A, B is great” the same. */
function comparedShare(comparison: Comparison, names: readonly Name[], sign: Sign): number | null {
  const worse = names.find(({ start }) => start >= comparison.end && start - comparison.end < 25);
  if (!worse || sign.start > worse.end + 60) return null;
  if (worse.own) return names.every(({ own }) => own) || names.some(({ own }) => !own) ? -1 : null;
  return names.some(({ own }) => own) ? 1 : null;
}

/** A sentence that names nothing speaks of what was named last, or of what is named next. */
function carried(bySentence: readonly (readonly Name[])[], { sentence, object, cue }: Sign): number {
  if (object === 'other' || object === 'open') return 0;
  const vague = cue === 'warm' || cue === 'sour' || cue === 'hint';
  for (let away = 1; away <= FAR; away += 1) {
    const before = bySentence[sentence - away]?.at(-1);
    const after = bySentence[sentence + away]?.[0];
    const name = before ?? after;
    if (name) return name.own ? (away <= NEAR && !vague ? 1 : 0.5) : 0;
  }
  return 0;
}

/** Of several names the nearest; names that are only listed (“A and B”) share what is said. */
function nearestIsOwn(sign: Sign, names: readonly Name[], _clause: Clause | undefined): boolean {
  let nearest: Name | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const away = name.end <= sign.start ? sign.start - name.end : name.start - sign.end;
    if (away < distance) {
      nearest = name;
      distance = away;
    }
  }
  if (nearest?.own) return true;
  return names.some((name) => name.own && nearest && gap(name, nearest) <= 5);
}

/** Whether a name stands behind “love” as its object: within the same few words. */
function follows(name: Name, sign: Sign): boolean {
  return name.start >= sign.end && name.start - sign.end <= OBJECT;
}

function gap(a: Span, b: Span): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
