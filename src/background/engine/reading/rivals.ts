import type { Client, Profile } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { compileMentions, type FindMentions } from './mentions';
import { handleKey } from './persona';
import type { Reading } from './reading';
import { normal } from './words';

/** A competitor of a client, named in a draft. `spans` is empty where only what is answered is its own. */
export interface Rival {
  readonly name: string;
  readonly clients: readonly Client[];
  readonly spans: readonly Span[];
}

type Known = { readonly name: string; readonly joined: string; readonly clients: readonly Client[] };
type Rivals = {
  readonly clients: readonly Client[];
  readonly known: readonly Known[];
  readonly find: FindMentions;
};

const compiled = new WeakMap<Profile, Rivals>();

/** The clients that have competitors. */
export function withRivals({ profile }: Reading): readonly Client[] {
  return rivalsOf(profile).clients;
}

function rivalsOf(profile: Profile): Rivals {
  const before = compiled.get(profile);
  if (before) return before;
  const rivals = compileRivals(profile);
  compiled.set(profile, rivals);
  return rivals;
}

/** Competitors that a draft names or answers, found like clients: look-alikes, everyday words and clitics apart. */
export function readRivals(reading: Reading): Rival[] {
  const rivals = rivalsOf(reading.profile);
  if (rivals.known.length === 0) return [];
  const { draft, text, links, mentions } = reading;
  const taken = mentions.flatMap((mention) => ('start' in mention ? [mention] : []));
  const found = rivals.find(draft, text, links);
  const author = joinedUp(draft.about?.author ?? '');
  return rivals.known.flatMap(({ name, joined, clients }): Rival[] => {
    const spans = found.flatMap((mention) =>
      mention.client === joined &&
      'start' in mention &&
      !inPieces(name, draft.text.slice(mention.start, mention.end)) &&
      !taken.some((one) => larger(one, mention))
        ? [{ start: mention.start, end: mention.end }]
        : [],
    );
    for (const { host, at } of links) {
      if ('start' in at && joined.length >= 5 && host.split('.').includes(joined)) {
        spans.push({ start: at.start, end: at.end });
      }
    }
    if (spans.length === 0 && author !== joined) return [];
    return [{ name, clients, spans: spans.sort((a, b) => a.start - b.start) }];
  });
}

function compileRivals({ clients }: Profile): Rivals {
  const known = new Map<string, { name: string; joined: string; clients: Client[] }>();
  for (const client of clients) {
    for (const name of client.competitors) {
      const joined = joinedUp(name);
      const rival = known.get(joined) ?? { name: name.replace(/^[@#]/, ''), joined, clients: [] };
      rival.clients.push(client);
      if (joined !== '') known.set(joined, rival);
    }
  }
  return {
    clients: clients.filter(({ competitors }) => competitors.length > 0),
    known: [...known.values()],
    find: compileMentions([...known.values()].map(asClient)),
  };
}

/** A competitor in the shape that mentions are found by. */
function asClient({ name, joined, clients }: Known): Client {
  return {
    id: joined,
    name,
    aliases: [],
    products: [],
    slogans: [],
    handles: [{ handle: joined }],
    hashtags: [joined],
    domains: [],
    people: [],
    relationship: 'client',
    since: null,
    until: null,
    category: 'general',
    genuine: false,
    confidential: false,
    embargoes: [],
    competitors: [],
    everydayWord: 'auto',
    context: clients.flatMap(({ context }) => context),
  };
}

/** “Aqua Vale” of “AquaVale” may be meant; two small words in a row are just that. */
function inPieces(name: string, typed: string): boolean {
  return !/\s/.test(name.trim()) && /\s/.test(typed) && typed === typed.toLowerCase();
}

function larger(one: Span, than: Span): boolean {
  return one.start <= than.start && than.end <= one.end && one.end - one.start > than.end - than.start;
}

function joinedUp(name: string): string {
  return normal(handleKey(name)).replace(/[^\p{L}\p{N}]/gu, '');
}
