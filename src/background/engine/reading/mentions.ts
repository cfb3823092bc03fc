import type { Draft } from '../../../model/draft';
import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import type { Link } from './links';
import { handleKey } from './persona';
import type { FoldedText } from './text';

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
  const terms = clients.flatMap((client) => [
    ...termsOf(client, 'name', [client.name]),
    ...termsOf(client, 'alias', client.aliases),
    ...termsOf(client, 'product', client.products),
    ...termsOf(client, 'slogan', client.slogans),
    ...termsOf(
      client,
      'person',
      client.people.map(({ name }) => name),
    ),
    ...termsOf(
      client,
      'hashtag',
      client.hashtags.map((tag) => `#${tag.replace(/^#/, '')}`),
    ),
  ]);
  return (draft, { folded }, links) => {
    const found: (Mention & Span)[] = [];
    for (const { client, by, term } of terms) {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
        const end = at + term.length;
        if (!/[\p{L}\p{N}_@]/u.test(folded[at - 1] ?? ' ') && !/[\p{L}\p{N}_]/u.test(folded[end] ?? ' ')) {
          found.push({ client, by, start: at, end });
        }
      }
    }
    for (const client of clients) {
      for (const { site, handle } of client.handles) {
        if (site !== undefined && site !== '*' && site !== draft.site) continue;
        const key = handleKey(handle);
        for (const match of folded.matchAll(/@([\p{L}\p{N}_.-]+)/gu)) {
          if (match[1]?.replace(/[.-]+$/, '') === key) {
            found.push({
              client: client.id,
              by: 'handle',
              start: match.index,
              end: match.index + key.length + 1,
            });
          }
        }
      }
    }
    const attached: Mention[] = [];
    for (const link of links) {
      for (const client of clients) {
        if (!client.domains.some((domain) => link.host === domain || link.host.endsWith(`.${domain}`)))
          continue;
        if ('start' in link.at) found.push({ client: client.id, by: 'domain', ...link.at });
        else attached.push({ client: client.id, by: 'domain', ...link.at });
      }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    const kept = found.filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
    return [...kept, ...attached];
  };
}

function termsOf(client: Client, by: MentionBy, terms: readonly string[]) {
  return terms
    .filter((term) => term.trim() !== '')
    .map((term) => ({ client: client.id, by, term: term.trim().toLowerCase() }));
}
