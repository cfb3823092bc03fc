import type { Span } from '../../../../model/verdict';
import type { Comparison, Passage, Sign } from './passage';

/** How many sentences away a sign still speaks of what was named, in full and by half. */
const NEAR = 2;
const FAR = 6;
/** In UTF-16 units: how far behind “love” its object may stand, and behind “than” the worse of two. */
const OBJECT = 40;
const WORSE = 25;
/** In UTF-16 units: how near the start of a sentence a name stands that says whom the one before is about. */
const SIGNED = 2;
/** Names no farther apart than “ and ” are a list. */
const LISTED = 5;

/** A passage with its names, sentence by sentence: the same for whoever is asked about. */
export interface Scene {
  readonly passage: Passage;
  readonly names: readonly (readonly Span[])[];
  readonly signs: readonly (readonly Sign[])[];
  /** The comparison of a sentence, and the last clause in it that “but” opens and that says something. */
  readonly compared: ReadonlyMap<number, Comparison>;
  readonly turnedAt: ReadonlyMap<number, number>;
}

/** @param names all that is named, in the order of the text. */
export function sceneOf(passage: Passage, names: readonly Span[]): Scene {
  const turnedAt = new Map<number, number>();
  const signs: Sign[][] = passage.sentences.map(() => []);
  for (const sign of passage.signs) {
    signs[sign.sentence]?.push(sign);
    if (passage.clauses[sign.clause]?.turned) turnedAt.set(sign.sentence, sign.clause);
  }
  return {
    passage,
    names: perSentence(passage.sentences, names),
    signs,
    compared: new Map(passage.comparisons.map((comparison) => [comparison.sentence, comparison])),
    turnedAt,
  };
}

/**
 * Every sign that may be about what stands at `own` (some of the scene's names), with how much of it is: 1 all, 0
 * nothing, -1 where a comparison turns it against. A sign inside a name is none (“Best Buy”); one with the name
 * inside is of that (“never took my Acmes off”).
 */
export function sharesOf(scene: Scene, own: readonly Span[]): { sign: Sign; share: number }[] {
  const starts = new Set(own.map(({ start }) => start));
  const isOwn: IsOwn = (name) => name !== undefined && starts.has(name.start);
  const about = own.length === 0 ? null : sentencesAbout(scene, own);
  const shares: { sign: Sign; share: number }[] = [];
  for (let sentence = 0; sentence < scene.signs.length; sentence += 1) {
    const signs = scene.signs[sentence] ?? [];
    if (signs.length === 0 || about?.[sentence] === 0) continue;
    const alone = (scene.names[sentence] ?? []).every(isOwn);
    for (const sign of signs) shares.push({ sign, share: shareOf(scene, sign, own, isOwn, alone) });
  }
  return shares;
}

type IsOwn = (name: Span | undefined) => boolean;

/** Marks the sentences whose signs may be about one of some names: those that compare, and those not far from one. */
function sentencesAbout({ passage, compared }: Scene, own: readonly Span[]): Uint8Array {
  const { sentences } = passage;
  const about = new Uint8Array(sentences.length);
  for (const sentence of compared.keys()) about[sentence] = 1;
  for (const { start } of own) {
    const here = firstFrom(sentences, start + 1) - 1;
    about.fill(1, Math.max(0, here - FAR), here + FAR + 1);
  }
  return about;
}

/** @param alone whether the sentence of the sign names nobody else. */
function shareOf(scene: Scene, sign: Sign, own: readonly Span[], isOwn: IsOwn, alone: boolean): number {
  const { passage, names, compared, turnedAt } = scene;
  const here = names[sign.sentence] ?? [];
  if (here.length === 0) return own.length === 0 ? 1 : carried(scene, sign, isOwn);
  // “Best cake in town? Acme” answers; “Best cake at Acme?” asks.
  if (sign.doubted) return 0;
  const nearest = nearestTo(sign, here);
  if (nearest.start < sign.end && sign.start < nearest.end) {
    const around = sign.start < nearest.start && nearest.end < sign.end;
    return around && isOwn(nearest) ? 1 : 0;
  }
  if (sign.object === 'other' && !isOwn(objectOf(sign, here, OBJECT))) return 0;
  if (sign.object === 'handle' && !isOwn(objectOf(sign, here, 1))) return 0;
  const comparison = compared.get(sign.sentence);
  // “B is better than A”, “unlike A, B is great”: what is said is said of B and against A.
  const worse = comparison && objectOf(comparison, here, WORSE);
  if (worse) return isOwn(worse) ? -1 : 1;
  if (!alone) return toOne(passage, here, sign, nearest, isOwn);
  if (sign.weight < 0 && isPrelude(scene, sign, here)) return 0;
  // “Nice box, but …”: what follows weighs more.
  const turned = turnedAt.get(sign.sentence);
  return turned === undefined ? 1 : sign.clause < turned ? 0.5 : 1.5;
}

/**
 * “The bus was late, breakfast at Acme was the best”: what is amiss before a clause that names and praises is something
 * else’s, and before one that names behind a “but”, whatever clause then praises: “Ads annoy me, but Acme: worth it”.
 */
function isPrelude({ passage, signs }: Scene, { sentence, clause }: Sign, [name]: readonly Span[]): boolean {
  const naming = passage.clauses.findIndex(
    ({ start, end }) => name && name.start >= start && name.start < end,
  );
  const turned = passage.clauses[naming]?.turned;
  return (signs[sentence] ?? []).some(
    (one) =>
      one.weight >= 2 &&
      one.clause > clause &&
      (one.clause === naming || (turned && naming > clause && one.clause > naming)),
  );
}

function perSentence(sentences: readonly Span[], names: readonly Span[]): Span[][] {
  let next = 0;
  return sentences.map(({ end }) => {
    const first = next;
    while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return names.slice(first, next);
  });
}

/** A sentence that names several: what is said is of the one its clause names, else of the nearest. */
function toOne(passage: Passage, here: readonly Span[], sign: Sign, nearest: Span, isOwn: IsOwn): number {
  const clause = passage.clauses[sign.clause];
  const before = here[firstFrom(here, sign.start) - 1];
  const after = here[firstFrom(here, sign.start)];
  const within = [before, after].filter(
    (name) => name && clause && name.start < clause.end && name.end > clause.start,
  );
  const meant = within.length === 1 ? within[0] : nearest;
  if (isOwn(meant)) return 1;
  const at = meant ? here.indexOf(meant) : -1;
  const listed = [here[at - 1], here[at + 1]].some((name) => {
    if (!name || !isOwn(name) || !meant || apart(name, meant) > LISTED) return false;
    return !clause?.turned || name.start >= clause.start;
  });
  return listed ? 1 : 0;
}

/** A sentence that names nothing speaks of what was named last, or of what is named next. */
function carried({ passage, names }: Scene, { sentence, object, weight }: Sign, isOwn: IsOwn): number {
  if (object === 'open') {
    // “Love these soles. @acme”: the name follows like a signature.
    const next = names[sentence + 1]?.[0];
    const opens = next && next.start - (passage.sentences[sentence + 1]?.start ?? 0) <= SIGNED;
    return opens && isOwn(next) ? 1 : 0;
  }
  if (object !== null && object !== 'pronoun') return 0;
  const vague = Math.abs(weight) < 2;
  for (let away = 1; away <= FAR; away += 1) {
    const name = names[sentence - away]?.at(-1) ?? names[sentence + away]?.[0];
    if (name) return isOwn(name) ? (away <= NEAR && !vague ? 1 : 0.5) : 0;
  }
  return 0;
}

/** The name that follows, where it is near enough to be what is meant. */
function objectOf({ end }: Span, here: readonly Span[], reach: number): Span | undefined {
  const name = here[firstFrom(here, end)];
  return name && name.start - end <= reach ? name : undefined;
}

function nearestTo(sign: Span, names: readonly Span[]): Span {
  const at = firstFrom(names, sign.start);
  const after = names[at];
  const before = names[at - 1];
  if (after && before) return apart(after, sign) < apart(before, sign) ? after : before;
  const only = after ?? before;
  if (!only) throw new Error('expected a name in this sentence');
  return only;
}

/** The first name that starts at or after an offset, by halving. */
function firstFrom(names: readonly Span[], offset: number): number {
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
