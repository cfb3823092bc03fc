import type { SiteId } from '../../../../model/platforms';
import type { Client } from '../../../../model/profile';
import type { Span } from '../../../../model/verdict';
import type { Sense, TieWords } from '../../vocabulary/label';
import { remember } from '../remember';
import { runsOf } from '../runs';
import type { Form } from './forms';
import { tagSigns, wordSigns } from './list-signs';
import { maskBrands, type Place, placeOf } from './place';
import { type PlainText, plainText } from './plain-text';
import { sentenceSigns } from './sentence-signs';

/** A post as far as disclosures go. Spans are UTF-16 offsets into the text as typed. */
export interface Post {
  readonly text: string;
  readonly site: SiteId;
  /** Where brands are named. */
  readonly brands: readonly (Span & { readonly client: string })[];
  readonly clients: readonly Client[];
  /** ISO 639-1; none where it cannot be told. */
  readonly languages: readonly string[];
}

/** Words that tell readers of a tie, seem to, or deny one. */
export interface Sign extends Span {
  readonly label: string;
  readonly sense: Sense;
  readonly form: Form;
  /** The languages that the words belong to; none where they belong to all. */
  readonly languages: readonly string[];
  /** The word as lists have it, written together. */
  readonly key: string;
  /** Of a sentence: the tie that it states. */
  readonly tells: TieWords | null;
  /** The one client that it names, null where it speaks of all. */
  readonly client: string | null;
  readonly place: Place;
}

/** A sign before its place is known; offsets are those of the plain text. */
export type Found = Omit<Sign, 'label' | 'place'>;

/** Past this many signs, more of them tell nothing new. */
const MOST = 100;

/** Every sign in a post, in text order; of overlapping ones the longest. */
export function findSigns(post: Post): Sign[] {
  const plain = plainText(post.text);
  const brands = plainBrands(post, plain);
  const masked = maskBrands(plain.lower, brands);
  const runs = runsOf(masked);
  const all = wordSigns(post, plain, masked, runs);
  if (plain.lower.includes('#')) all.push(...tagSigns(post, plain.lower));
  all.push(...sentenceSigns(post, masked, brands));
  if (all.length === 0) return [];
  const found = longest(all.sort((a, b) => a.start - b.start).slice(0, MOST));
  return found.map((sign): Sign => {
    const start = plain.toOriginal(sign.start);
    const end = plain.toOriginal(sign.end);
    return {
      ...sign,
      start,
      end,
      label: post.text.slice(start, end),
      place: placeOf(masked, runs, plain.lower, sign, found, post.site, post.text.slice(0, end)),
    };
  });
}

/** The brands' spans in plain text, and the first word of a longer name where it stands alone. */
function plainBrands({ text, brands, clients }: Post, plain: PlainText): (Span & { client: string })[] {
  const spans: (Span & { client: string })[] = [];
  let at = 0;
  for (const { start, end, client } of [...brands].sort((a, b) => a.start - b.start)) {
    if (plain.same) {
      spans.push({ start, end, client });
      continue;
    }
    while (at < plain.lower.length && plain.toOriginal(at) < start) at++;
    let until = at;
    while (until < plain.lower.length && plain.toOriginal(until) < end) until++;
    if (until > at) spans.push({ start: at, end: until, client });
  }
  for (const named of clients) {
    const first = firstWord(named);
    if (first === null || !text.includes(first)) continue;
    for (let from = plain.cased.indexOf(first); from >= 0; from = plain.cased.indexOf(first, from + 1)) {
      const end = from + first.length;
      const alone =
        !/[\p{L}\p{N}_@#]/u.test(plain.cased[from - 1] ?? ' ') &&
        !/[\p{L}\p{N}_]/u.test(plain.cased[end] ?? ' ');
      if (alone && !spans.some((span) => span.start < end && from < span.end)) {
        spans.push({ start: from, end, client: named.id });
      }
    }
  }
  return spans;
}

/** What a client with a longer name is called for short; null where nothing. */
const firstWord = remember(({ name }: Client): string | null => {
  const first = name.split(/\s/)[0] ?? '';
  return first.length < 4 || first === name ? null : first;
});

/** In text order, of overlapping ones a denial, then a stated tie, then the longest. */
function longest(found: readonly Found[]): Found[] {
  const rank = ({ sense }: Found) =>
    sense === 'denial' ? 0 : sense === 'tie' ? 1 : sense === 'thanks' ? 3 : 2;
  const size = ({ start, end }: Span) => end - start;
  const kept: Found[] = [];
  for (const sign of [...found].sort((a, b) => rank(a) - rank(b) || size(b) - size(a))) {
    const clash = kept.some(
      (other) =>
        other.start < sign.end && sign.start < other.end && !(other.sense === 'tie' && sign.sense === 'tie'),
    );
    if (!clash) kept.push(sign);
  }
  return kept.sort((a, b) => a.start - b.start);
}
