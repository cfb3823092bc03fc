import type { Draft } from '../../../model/draft';
import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { lookUp } from '../vocabulary/frequency/lexicon';
import { OTHER_THINGS } from '../vocabulary/trades';
import type { Link } from './links';
import { compileDomains } from './mentions/domains';
import { isPhrase } from './mentions/everyday';
import { type Evidence, weighEvidence } from './mentions/evidence';
import { type Candidate, findCandidates } from './mentions/find';
import { longestWins } from './mentions/longest';
import { openPage, type Page } from './mentions/page';
import { compileTable } from './mentions/table';
import { compileTags, findHandles, findHashtags, type Handle } from './mentions/tags';
import { type Term, termsOf } from './mentions/terms';
import { type FoldedText, fold } from './text';

/** What of the client's was named. */
export type MentionBy = 'name' | 'alias' | 'product' | 'slogan' | 'handle' | 'hashtag' | 'domain' | 'person';

/** One mention of one client: in the text (UTF-16 span) or only in an attached link. */
export type Mention = { readonly client: string; readonly by: MentionBy } & (
  | Span
  | { readonly link: number }
);

export type FindMentions = (draft: Draft, text: FoldedText, links: readonly Link[]) => Mention[];

/** One matcher for all clients; longest wins, in text order. */
export function compileMentions(clients: readonly Client[]): FindMentions {
  const table = compileTable(clients.flatMap((client, at) => distinct(termsOf(client, at))));
  const tags = compileTags(clients);
  const domains = compileDomains(clients);

  return (draft, text, links) => {
    const page = openPage(draft, text, links);
    const found: (Mention & Span)[] = [];
    const attached: Mention[] = [];
    const clear = new Set<number>();
    const add = (client: number, by: MentionBy, { start, end }: Span) => {
      const named = clients[client];
      if (named) found.push({ client: named.id, by, start, end });
    };

    for (const { host, at } of links) {
      for (const client of domains(host)) {
        clear.add(client);
        if ('start' in at) add(client, 'domain', at);
        else attached.push({ client: clients[client]?.id ?? '', by: 'domain', link: at.link });
      }
    }
    const handles = findHandles(page, tags, domains);
    for (const { owners, ...span } of handles) {
      for (const { client, person } of owners) {
        clear.add(client);
        add(client, person < 0 ? 'handle' : 'person', span);
      }
    }
    const hashtags = findHashtags(page, table, tags);
    for (const { client, term } of hashtags) if (isClear(term)) clear.add(client);
    const candidates = findCandidates(page, table).filter(
      (candidate) =>
        !isSomeoneElse(candidate, handles, text) &&
        !isSurname(candidate, page) &&
        !isOtherThing(candidate, page),
    );
    for (const { term } of candidates) if (term.everyday === null) clear.add(term.client);

    let evidence: Evidence | undefined;
    const weigh = () => {
      evidence ??= weighEvidence(page);
      return evidence;
    };
    for (const { client, term, start, end } of hashtags) {
      const declared = clients[client];
      if (isClear(term) || (term && declared && weigh().isMeantByTag(term, declared, clear.has(client)))) {
        add(client, 'hashtag', text.spanOf(start, end));
      }
    }
    const isMeant = ({ term, ...candidate }: Candidate) => {
      const client = clients[term.client];
      return client !== undefined && weigh().isMeant({ term, ...candidate }, client, clear.has(term.client));
    };
    const take = ({ term, start, end }: Candidate) => {
      clear.add(term.client);
      add(term.client, term.by, text.spanOf(start, end));
    };
    const doubtful = candidates.filter((candidate) => {
      const sure = candidate.term.everyday === null || isMeant(candidate);
      if (sure) take(candidate);
      return !sure;
    });
    // What was in doubt at first may be clear now: “We got it at Anvil. Anvil is the best.”
    for (const candidate of doubtful)
      if (clear.has(candidate.term.client) && isMeant(candidate)) take(candidate);
    return [...longestWins(found, text.original.length), ...attached];
  };
}

/** Each way of writing once. */
function distinct(terms: Iterable<Term>): Term[] {
  const kept: Term[] = [];
  for (const term of terms) {
    if (!kept.some(({ key, stem }) => key === term.key && stem === term.stem)) kept.push(term);
  }
  return kept;
}

function isClear(term: Term | null): boolean {
  return term === null || term.everyday === null || isPhrase(term.everyday);
}

/** A person's name beside the handle of somebody else, or with one anywhere that spells it: another person of that name. */
function isSomeoneElse(
  { term, start, end }: Candidate,
  handles: readonly Handle[],
  text: FoldedText,
): boolean {
  if (term.by !== 'person') return false;
  const span = text.spanOf(start, end);
  const next = firstFrom(handles, span.end);
  const after = handles[next];
  const before = handles[next - 1];
  const beside =
    after && after.start <= span.end + 3 && /^[\s(,[–-]*$/u.test(text.original.slice(span.end, after.start))
      ? after
      : before && /^\s?\($/u.test(text.original.slice(before.end, span.start))
        ? before
        : undefined;
  const isOwn = ({ owners }: Handle) =>
    owners.some(({ client, person }) => client === term.client && (person === term.person || person < 0));
  if (beside) return !isOwn(beside);
  const spelled = handles.filter(
    ({ start, end }) => fold(text.original.slice(start, end)).replace(/[^\p{L}]/gu, '') === term.key,
  );
  return spelled.length > 0 && !spelled.some(isOwn);
}

/** The index of the first handle that begins at `offset` or later. */
function firstFrom(handles: readonly Handle[], offset: number): number {
  let low = 0;
  let high = handles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((handles[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** “the Amazon rainforest”: a word behind the name that makes it another thing's. */
function isOtherThing({ term, end }: Candidate, { text: { folded } }: Page): boolean {
  const others = OTHER_THINGS.get(term.key);
  if (others === undefined || folded[end] !== ' ') return false;
  return others.has(/^[a-z]+/.exec(folded.slice(end + 1, end + 20))?.[0] ?? '');
}

/** “Jack Velda”: a capital first name right before a name of one word makes it somebody's surname. */
function isSurname({ term, start }: Candidate, { text }: Page): boolean {
  if ((term.by !== 'name' && term.by !== 'alias') || term.breaks.length > 0 || text.folded[start - 1] !== ' ')
    return false;
  const before = /[a-z]{3,12} $/.exec(text.folded.slice(Math.max(0, start - 14), start))?.[0]?.trim();
  if (before === undefined || !lookUp(before).given) return false;
  const typed = text.original[text.toOriginal(start - 1 - before.length)] ?? '';
  const own = text.original[text.toOriginal(start)] ?? '';
  return typed !== typed.toLowerCase() && own !== own.toLowerCase();
}
