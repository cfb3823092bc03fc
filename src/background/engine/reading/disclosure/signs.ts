import type { SiteId } from '../../../../model/platforms';
import type { Client } from '../../../../model/profile';
import type { Span } from '../../../../model/verdict';
import type { Sense, TieWords } from '../../vocabulary/label';
import { LABEL_WORDS } from '../../vocabulary/labels';
import { allMatches } from '../matches';
import { remember } from '../remember';
import { type Run, runsOf } from '../runs';
import { brandTag } from './brand-tags';
import { denialOf, type Form, isRoleAtBrand, standsAs } from './forms';
import { type Entry, entriesFrom, entriesOfTag, sentencesOf } from './lexicon';
import { maskBrands, type Place, placeOf } from './place';
import { type PlainText, plainText } from './plain-text';

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
type Found = Omit<Sign, 'label' | 'place'>;

const HASHTAG = /#([\p{L}\p{M}\p{N}_]+)/gu;
/** Bounded: a long run of letters must not be gone through from each of them. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}\/\S*/gu;
const NOT_PREFIX =
  /^(?:notan|nota|not|non|no|un|keine|kein|pasde|pasune|pas|sans|sin|sem|nao|geen|niet|nie|inte|ej|ikke|ei|bez|senza|zonder)(?=.)/u;
const ROLE =
  /ambassad|ambasad|embajador|embaixador|botschaft|partner|athlete|egerie|égérie|testimonial|アンバサ|앰버서|앰배서|홍보대사|大使|代言|سفير/u;
/** Senses that are plain enough to be recognised as labels in a foreign language. */
const PLAIN: readonly Sense[] = ['ad', 'paid', 'sponsored', 'pr', 'promotion'];
const DENIABLE: readonly Sense[] = ['ad', 'paid', 'sponsored', 'promotion', 'partnership', 'short'];

/** Past this many signs, more of them tell nothing new. */
const MOST = 100;

/** Every sign in a post, in text order; of overlapping ones the longest. */
export function findSigns(post: Post): Sign[] {
  const plain = plainText(post.text);
  const brands = plainBrands(post, plain);
  const masked = maskBrands(plain.lower, brands);
  const runs = runsOf(masked);
  const all = [
    ...wordSigns(post, plain, masked, runs),
    ...tagSigns(post, plain.lower),
    ...sentenceSigns(post, masked, brands),
  ];
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
    while (at < plain.lower.length && plain.toOriginal(at) < start) at++;
    let until = at;
    while (until < plain.lower.length && plain.toOriginal(until) < end) until++;
    if (until > at) spans.push({ start: at, end: until, client });
  }
  for (const { first, client } of firstWords(clients)) {
    if (!text.includes(first)) continue;
    for (let from = plain.cased.indexOf(first); from >= 0; from = plain.cased.indexOf(first, from + 1)) {
      const end = from + first.length;
      const alone =
        !/[\p{L}\p{N}_@#]/u.test(plain.cased[from - 1] ?? ' ') &&
        !/[\p{L}\p{N}_]/u.test(plain.cased[end] ?? ' ');
      if (alone && !spans.some((span) => span.start < end && from < span.end)) {
        spans.push({ start: from, end, client });
      }
    }
  }
  return spans;
}

/** What a client with a longer name is called for short. */
const firstWords = remember((clients: readonly Client[]) =>
  clients.flatMap(({ id, name }) => {
    const first = name.split(/\s/)[0] ?? '';
    return first.length < 4 || first === name ? [] : [{ first, client: id }];
  }),
);

function wordSigns({ languages }: Post, plain: PlainText, masked: string, tokens: readonly Run[]): Found[] {
  const addresses = addressesIn(masked);
  const found: Found[] = [];
  for (const [n, token] of tokens.entries()) {
    const entries = entriesFrom(token.word);
    if (entries.length === 0 || /[#@_]/.test(masked[token.start - 1] ?? '')) continue;
    if (addresses.some(({ start, end }) => token.start >= start && token.end <= end)) continue;
    const fitting = entries.filter((entry) => continues(entry, tokens, n, masked));
    for (const { entry, spoken } of readings(fitting, languages)) {
      const end = tokens[n + entry.tokens.length - 1]?.end ?? token.end;
      const span = { start: token.start, end };
      const denied = DENIABLE.includes(entry.sense) ? denialOf(masked, span, languages) : null;
      if (denied === 'negated') break;
      if (denied) {
        found.push({ ...signOf('denial', entry, spoken), ...denied, form: 'sentence' });
        break;
      }
      if (isRoleAtBrand(entry, masked, span)) {
        found.push({ ...signOf('brand-role', entry, spoken), ...span, form: 'phrase' });
        break;
      }
      const form = standsAs(entry, masked, plain.cased, span);
      if (form === null) continue;
      found.push({ ...signOf(entry.sense, entry, spoken), ...span, form });
      break;
    }
  }
  return found;
}

function addressesIn(masked: string): Span[] {
  if (!masked.includes('/') && !masked.includes('www.')) return [];
  return allMatches(masked, ADDRESS).map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

function continues(entry: Entry, tokens: readonly Run[], n: number, text: string): boolean {
  return entry.tokens.every((word, i) => {
    const token = tokens[n + i];
    if (token?.word !== word) return false;
    const before = tokens[n + i - 1];
    return (
      i === 0 ||
      (before !== undefined && /^(?:[\s_'&,/-]{1,3}|\.)$/u.test(text.slice(before.end, token.start)))
    );
  });
}

/** What some entries of one spelling may mean, longest first, those of the post's own language before others. */
function readings(
  entries: readonly Entry[],
  languages: readonly string[],
): { entry: Entry; spoken: string[] }[] {
  const own = (entry: Entry) => (languages.includes(entry.language) ? 0 : 1);
  const known = entries.filter(
    ({ language, sense }) =>
      languages.length === 0 || language === 'en' || PLAIN.includes(sense) || languages.includes(language),
  );
  const sorted = [...known].sort((a, b) => b.tokens.length - a.tokens.length || own(a) - own(b));
  return sorted.map((entry) => ({
    entry,
    spoken: sorted
      .filter((other) => other.sense === entry.sense && other.tokens.length === entry.tokens.length)
      .map(({ language }) => language),
  }));
}

function signOf(sense: Sense, entry: Entry, languages: readonly string[]) {
  return {
    sense,
    languages: entry.sense === 'pr' ? [] : languages,
    key: entry.tokens.join(''),
    tells: null,
    client: null,
  } as const;
}

function tagSigns({ languages, clients }: Post, lower: string): Found[] {
  return allMatches(lower, HASHTAG).flatMap((match): Found[] => {
    const key = (match[1] ?? '').replaceAll('_', '');
    const span = { start: match.index, end: match.index + match[0].length };
    const [reading] = readings(entriesOfTag(key), languages);
    if (reading) {
      const { entry, spoken } = reading;
      if (entry.sense === 'pr' && isRecord(lower, span)) return [];
      const denied = DENIABLE.includes(entry.sense) ? denialOf(lower, span, languages) : null;
      if (denied !== null && denied !== 'negated') {
        return [{ ...signOf('denial', entry, spoken), ...denied, form: 'tag' }];
      }
      return [{ ...signOf(entry.sense, entry, spoken), ...span, form: 'tag' }];
    }
    const rest = key.replace(NOT_PREFIX, '');
    const [denied] = rest === key ? [] : readings(entriesOfTag(rest), languages);
    if (denied && DENIABLE.includes(denied.entry.sense)) {
      return [{ ...signOf('denial', denied.entry, denied.spoken), ...span, form: 'tag' }];
    }
    const branded = brandTag(key, clients);
    return branded ? [{ ...branded, ...span, key, form: 'tag', languages: [], tells: null }] : [];
  });
}

/** A personal record, told by the distances, weights and times around it. */
function isRecord(lower: string, { start, end }: Span): boolean {
  return /\b(?:\d+(?::\d\d)+|\d+ ?(?:k|km|kg|lbs?|miles?|min|reps?)|marathon|5k|10k|squat|deadlift|bench|race|run|lift|gym)\b/.test(
    lower.slice(Math.max(0, start - 60), end + 60),
  );
}

/** Commission comes when somebody buys; that takes nothing back. */
const ON_CONDITION = /\s(?:if|when|wenn|falls|si|se|als|indien|jeśli|jeżeli|om|hvis|jos)\s.*$/su;

function sentenceSigns(
  { languages }: Post,
  masked: string,
  brands: readonly (Span & { client: string })[],
): Found[] {
  const spoken =
    languages.length === 0 ? LABEL_WORDS.map(({ language }) => language) : [...new Set([...languages, 'en'])];
  return spoken.flatMap((language): Found[] => {
    const sentences = sentencesOf(language);
    if (!sentences) return [];
    const found: Found[] = [];
    const put = (match: RegExpExecArray, sense: Sense, tells: TieWords | null) => {
      const end = match.index + match[0].trimEnd().length;
      const start = end - match[0].trim().length;
      const client = brandOf(masked, { start, end }, brands);
      found.push({
        start,
        end,
        sense,
        tells,
        client,
        form: 'sentence',
        languages: [language],
        key: tells ?? sense,
      });
    };
    for (const { kind, matches } of sentences.find(masked)) {
      for (const match of matches) {
        if (kind === 'denial' || kind === 'thanks') {
          put(match, kind, null);
          continue;
        }
        const before = masked.slice(Math.max(0, match.index - 12), match.index);
        const said = kind === 'commission' ? match[0].replace(ON_CONDITION, '') : match[0];
        if (sentences.negates.test(kind === 'former' ? before : before + said)) continue;
        const role = kind === 'client' && ROLE.test(match[0]);
        put(match, role ? 'brand-role' : 'tie', role ? null : kind);
      }
    }
    return found;
  });
}

/** How far a sentence is followed for its brand. */
const SENTENCE = 300;

/** The brand that some words name, or that stands alone in their sentence. */
function brandOf(
  masked: string,
  { start, end }: Span,
  brands: readonly (Span & { client: string })[],
): string | null {
  const within = brands.find((brand) => brand.start < end && start < brand.end);
  if (within) return within.client;
  const from =
    start - (/[^.!?。！？\n]*$/.exec(masked.slice(Math.max(0, start - SENTENCE), start))?.[0].length ?? 0);
  const until = end + (/^[^.!?。！？\n]*/.exec(masked.slice(end, end + SENTENCE))?.[0].length ?? 0);
  const [first, ...others] = brands.filter((brand) => brand.start >= from && brand.end <= until);
  return first && others.every(({ client }) => client === first.client) ? first.client : null;
}

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
