import type { Span } from '../../../../model/verdict';
import type { Sense } from '../../vocabulary/label';
import { allMatches } from '../matches';
import type { Runs } from '../runs';
import { brandTag } from './brand-tags';
import { denialOf, isRoleAtBrand, standsAs } from './forms';
import { contained, type Entry, entriesFrom, entriesOfTag } from './lexicon';
import type { PlainText } from './plain-text';
import type { Found, Post } from './signs';

/** “#ad-venture” is read as one word. */
const HASHTAG = /#([\p{L}\p{M}\p{N}_]+)(?![\p{L}\p{M}\p{N}_]|-\p{L})/gu;
/** Bounded: a long run of letters must not be gone through from each of them. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}\/\S*/gu;
const NOT_PREFIX =
  /^(?:notan|nota|not|non|no|un|keine|kein|pasde|pasune|pas|sans|sin|sem|nao|geen|niet|nie|inte|ej|ikke|ei|bez|senza|zonder)(?=.)/u;
/** Senses that are plain enough to be recognised as labels in a foreign language. */
const PLAIN: readonly Sense[] = ['ad', 'paid', 'sponsored', 'pr', 'promotion'];
const DENIABLE: readonly Sense[] = ['ad', 'paid', 'sponsored', 'promotion', 'partnership', 'short'];

/** Words of the lists of labels, where they stand as labels. */
export function wordSigns({ languages }: Post, plain: PlainText, masked: string, runs: Runs): Found[] {
  const found: Found[] = [];
  let addresses: readonly Span[] | undefined;
  for (let n = 0; n < runs.starts.length; n += 1) {
    const from = runs.starts[n] ?? 0;
    const to = runs.ends[n] ?? 0;
    const entries = entriesFrom(masked, from, to);
    if (entries.length === 0 || /[#@_]/.test(masked[from - 1] ?? '')) continue;
    addresses ??= addressesIn(masked);
    if (addresses.some(({ start, end }) => from >= start && to <= end)) continue;
    const fits = (entry: Entry) => continues(entry, runs, n - entry.containing, masked);
    const fitting = entries.filter(fits);
    for (const { entry, spoken } of [
      ...readings(fitting.flatMap(contained).filter(fits), languages),
      ...readings(fitting, languages),
    ]) {
      const first = n - entry.containing;
      const span = {
        start: runs.starts[first] ?? from,
        end: runs.ends[first + entry.tokens.length - 1] ?? to,
      };
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

function continues(entry: Entry, { starts, ends }: Runs, n: number, text: string): boolean {
  return entry.tokens.every((word, i) => {
    const start = starts[n + i];
    if (start === undefined || start + word.length !== ends[n + i] || !text.startsWith(word, start))
      return false;
    return i === 0 || /^(?:[\s_'&,/-]{1,3}|\.)$/u.test(text.slice(ends[n + i - 1], start));
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

/** Hashtags that are a label, deny one, or name a role at a brand. */
export function tagSigns({ languages, clients }: Post, lower: string): Found[] {
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
