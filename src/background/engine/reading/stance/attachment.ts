import type { Span } from '../../../../model/verdict';
import type { Passage, Sign } from './passage';

/** How many sentences away a sign still speaks of what was named, in full and by half. */
const NEAR = 2;
const FAR = 6;
/** In UTF-16 units: how far behind “love” its object may stand, and behind “than” the worse of two. */
const OBJECT = 40;
const WORSE = 25;
/** Names no farther apart than “ and ” are a list. */
const LISTED = 5;

interface Name extends Span {
  readonly own: boolean;
}

/**
 * How much of a sign is about what stands at `own`, and not about what stands at `others`: 1 all, 0 nothing, -1 where
 * a comparison turns it against. A sign inside a name is none (“Best Buy”); one with
 * the name inside is of that (“never took my Acmes off”). Both are in the order of the text.
 */
export function shareOf(
  passage: Passage,
  own: readonly Span[],
  others: readonly Span[],
): (sign: Sign) => number {
  const names = inOrder(own, others);
  const bySentence = perSentence(passage.sentences, names);
  const compared = new Map(passage.comparisons.map((comparison) => [comparison.sentence, comparison]));
  const turnedAt = new Map<number, number>();
  for (const { sentence, clause } of passage.signs) {
    if (passage.clauses[clause]?.turned) turnedAt.set(sentence, clause);
  }

  return (sign) => {
    const here = bySentence[sign.sentence] ?? [];
    if (here.length === 0) return own.length === 0 ? 1 : carried(bySentence, sign);
    const nearest = nearestTo(sign, here);
    if (nearest.start < sign.end && sign.start < nearest.end) {
      const around = sign.start < nearest.start && nearest.end < sign.end;
      return around && nearest.own ? 1 : 0;
    }
    if (sign.object === 'other' && !objectOf(sign, here, OBJECT)?.own) return 0;
    if (sign.object === 'handle' && !objectOf(sign, here, 1)?.own) return 0;
    const comparison = compared.get(sign.sentence);
    // “B is better than A”, “unlike A, B is great”: what is said is said of B and against A.
    const worse = comparison && objectOf(comparison, here, WORSE);
    if (worse) return worse.own ? -1 : 1;
    if (others.length > 0 && here.some((name) => !name.own)) return toOne(passage, here, sign, nearest);
    // “Nice box, but …”: what follows weighs more.
    const turned = turnedAt.get(sign.sentence);
    return turned === undefined ? 1 : sign.clause < turned ? 0.5 : 1.5;
  };
}

function inOrder(own: readonly Span[], others: readonly Span[]): Name[] {
  const name = (is: boolean) => (span: Span) => ({ start: span.start, end: span.end, own: is });
  return [...own.map(name(true)), ...others.map(name(false))].sort((a, b) => a.start - b.start);
}

function perSentence(sentences: readonly Span[], names: readonly Name[]): Name[][] {
  let next = 0;
  return sentences.map(({ end }) => {
    const first = next;
    while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return names.slice(first, next);
  });
}

/** A sentence that names several: what is said is of the one its clause names, else of the nearest. */
function toOne(passage: Passage, here: readonly Name[], sign: Sign, nearest: Name): number {
  const clause = passage.clauses[sign.clause];
  const before = here[firstFrom(here, sign.start) - 1];
  const after = here[firstFrom(here, sign.start)];
  const within = [before, after].filter(
    (name) => name && clause && name.start < clause.end && name.end > clause.start,
  );
  const meant = within.length === 1 ? within[0] : nearest;
  if (meant?.own) return 1;
  const at = meant ? here.indexOf(meant) : -1;
  const listed = [here[at - 1], here[at + 1]].some((name) => {
    if (!name?.own || !meant || apart(name, meant) > LISTED) return false;
    return !clause?.turned || name.start >= clause.start;
  });
  return listed ? 1 : 0;
}

/** A sentence that names nothing speaks of what was named last, or of what is named next. */
function carried(bySentence: readonly (readonly Name[])[], { sentence, object, weight }: Sign): number {
  if (object !== null && object !== 'pronoun') return 0;
  const vague = Math.abs(weight) < 2;
  for (let away = 1; away <= FAR; away += 1) {
    const name = bySentence[sentence - away]?.at(-1) ?? bySentence[sentence + away]?.[0];
    if (name) return name.own ? (away <= NEAR && !vague ? 1 : 0.5) : 0;
  }
  return 0;
}

/** The name that follows, where it is near enough to be what is meant. */
function objectOf({ end }: Span, here: readonly Name[], reach: number): Name | undefined {
  const name = here[firstFrom(here, end)];
  return name && name.start - end <= reach ? name : undefined;
}

function nearestTo(sign: Span, names: readonly [] | readonly Name[]): Name {
  const at = firstFrom(names, sign.start);
  const after = names[at];
  const before = names[at - 1];
  if (after && before) return apart(after, sign) < apart(before, sign) ? after : before;
  const only = after ?? before;
  if (!only) throw new Error('expected a name in this sentence');
  return only;
}

/** The first name that starts at or after an offset, by halving. */
function firstFrom(names: readonly Name[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function apart(a: Span, b: Span): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}
