import type { Client, Profile } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { lookUp } from '../vocabulary/frequency/lexicon';
import { DAY } from './history';
import type { Reading } from './reading';
import { normal, readWords, type Word } from './words';

/** A term that is named before its time. `spans` is empty where only a link or a picture's description names it. */
export interface Embargoed {
  readonly client: Client;
  readonly term: string;
  /** The first moment it may be named, in ms since 1970. */
  readonly until: number;
  readonly spans: readonly Span[];
  /** False where an everyday word stands where a name was meant: one word, in small letters. */
  readonly sure: boolean;
}

type Term = Omit<Embargoed, 'spans' | 'sure'> & {
  readonly words: readonly string[];
  readonly joined: string;
  readonly capital: boolean;
};

const compiled = new WeakMap<Profile, readonly Term[]>();

/** The embargoed terms of a draft. @throws FaultyInput when one is named and the draft has no moment. */
export function readEmbargoed(reading: Reading): Embargoed[] {
  const terms = compiled.get(reading.profile) ?? termsOf(reading.profile);
  compiled.set(reading.profile, terms);
  if (terms.length === 0) return [];
  const addresses = [
    ...reading.links.map(({ url }) => url),
    ...(reading.draft.text.match(/@[\p{L}\p{N}_.-]+/gu) ?? []),
  ].map((address) => joinedUp(address));
  const pictures = reading.draft.media.map(({ alt }) => ({ alt: alt ?? '', words: readWords(alt ?? '') }));
  return terms.flatMap((term): Embargoed[] => {
    const { client, term: name, until } = term;
    const spans = spansOf(term, reading.draft.text, reading.words);
    const elsewhere =
      pictures.some(({ alt, words }) => spansOf(term, alt, words).length > 0) ||
      (term.joined.length >= 6 && addresses.some((address) => address.includes(term.joined)));
    if ((spans.length === 0 && !elsewhere) || reading.at >= until) return [];
    return [{ client, term: name, until, spans, sure: elsewhere || !everyday(term, reading, spans) }];
  });
}

function termsOf({ clients }: Profile): Term[] {
  return clients.flatMap((client) =>
    client.embargoes.flatMap(({ terms, until }) =>
      terms.map((term) => ({
        client,
        term,
        // A day counts to its end.
        until: Date.parse(until) + (until.length === 10 ? DAY : 0),
        words: readWords(term).map(({ start, end }) => normal(term.slice(start, end))),
        joined: joinedUp(term),
        capital: term !== term.toLowerCase(),
      })),
    ),
  );
}

/** What words of one name do not have between them, where the name itself has not. */
const APART = /[,;:!?…()“”«»\n،؛؟、。]|\.\s/u;

function spansOf({ term, words: wanted, joined }: Term, text: string, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  const whole = (from: number, to: number) => APART.test(term) || !APART.test(text.slice(from, to));
  for (const [at, word] of words.entries()) {
    const last = words[at + wanted.length - 1];
    if (
      last &&
      wanted.every((want, n) => words[at + n]?.forms.includes(want)) &&
      whole(word.start, last.end)
    ) {
      spans.push({ start: word.start, end: last.end });
    } else if (wanted.length > 1 && word.forms.includes(joined)) {
      spans.push({ start: word.start, end: word.end });
    }
  }
  return spans.filter(
    ({ start, end }, at) => spans.findIndex((one) => one.start === start && one.end === end) === at,
  );
}

/** What the person wrote as a name stands in small letters, as everyday words, in a text that does write capitals. */
function everyday({ words, capital }: Term, reading: Reading, spans: readonly Span[]): boolean {
  if (!capital || reading.clients.length > 0 || reading.words[0]?.capital !== true) return false;
  if (words.length > 1 && !words.every((word) => lookUp(word).common)) return false;
  return spans.every((span) =>
    reading.words.every(
      (word) => !word.capital || word.opens || word.start < span.start || word.end > span.end,
    ),
  );
}

function joinedUp(text: string): string {
  return normal(text).replace(/[^\p{L}\p{N}]/gu, '');
}
