import type { Draft } from '../../../../model/draft';
import type { Span } from '../../../../model/verdict';
import { countLanguages, type LanguageCounts, type Votes, votesOf } from '../../vocabulary/frequency/lexicon';
import type { Link } from '../links';
import type { FoldedText } from '../text';
import { openWordbook } from '../wordbook';
import { isUnspaced, scriptOf, type Tokens, tokenise } from './scripts';

/** One draft on its way through the matcher. Offsets are folded ones unless a name says otherwise. */
export interface Page {
  readonly draft: Draft;
  readonly text: FoldedText;
  readonly tokens: Tokens;
  readonly links: readonly Link[];
  /** Addresses and e-mail addresses, as typed, in order: no name inside them counts. */
  readonly closed: readonly Span[];
  /** Whether the draft shows signs of a language, ISO 639-1. */
  readonly speaks: (language: string) => boolean;
}

export function openPage(draft: Draft, text: FoldedText, links: readonly Link[]): Page {
  const tokens = tokenise(text.folded);
  const addresses = links.flatMap(({ at }) => ('start' in at ? [at] : []));
  const emails = emailsIn(text.original);
  const closed =
    emails.length === 0 ? addresses : [...addresses, ...emails].sort((a, b) => a.start - b.start);
  let counts: LanguageCounts | undefined;
  return {
    draft,
    text,
    tokens,
    links,
    closed,
    speaks(language) {
      counts ??= countLanguages(votesIn(text.folded, tokens));
      const own = counts.of(language);
      return own >= (tokens.count > 6 ? 2 : 1) && own >= counts.of('en') && own * 4 >= counts.most * 3;
    },
  };
}

const ENOUGH_WORDS = 400;

function votesIn(folded: string, { count, starts, ends, groups }: Tokens): Votes[] {
  const votes: Votes[] = [];
  for (let at = 0; at < Math.min(count, ENOUGH_WORDS); at += 1) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (end - start <= 30 && !isUnspaced(groups[at] ?? 0)) votes.push(votesOfWord(folded, start, end));
  }
  return votes;
}

/** Single letters tell languages apart (“w”, “z”, “и”), but for those that English leaves after an apostrophe. */
const votesOfWord = openWordbook((word) => (/^[ai-nr-v0-9]$/.test(word) ? NO_VOTES : votesOf(word)));
const NO_VOTES: Votes = { low: 0, high: 0 };

const LOCAL = /[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{N}._%+-]/u;

/** `name@host`; but `@name@host` is a handle. */
function emailsIn(text: string): Span[] {
  const found: Span[] = [];
  let reached = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > reached && LOCAL.test(text[start - 1] ?? '')) start -= 1;
    let end = at + 1;
    while (end < text.length && LOCAL.test(text[end] ?? '')) end += 1;
    if (start < at && end > at + 1 && text[start - 1] !== '@') found.push({ start, end });
    reached = at + 1;
  }
  return found;
}

/** Whether a character goes on a word. */
export function isWordUnit(unit: number): boolean {
  return unit === 95 || (!Number.isNaN(unit) && scriptOf(unit) !== 0);
}
