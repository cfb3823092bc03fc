import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { REWARD } from '../vocabulary/codes';
import { readCodes } from './codes';
import { fact } from './fact';
import type { Link } from './links';
import { handleKey } from './persona';
import type { Reading } from './reading';

/** Something in a draft that pays its writer when readers follow or use it. */
export interface Earning {
  /** A link, or the code itself. */
  readonly what: 'link' | (string & {});
  readonly network: string | null;
  readonly at: Span | { readonly link: number };
  /** False where it may as well pay nobody. */
  readonly sure: boolean;
}

const reward = new RegExp(`(?<![\\p{L}\\p{N}])(?:${REWARD.join('|')})`, 'iu');

/** Commission links, invitations that reward the writer, and codes; none where an official voice offers its own. */
export const readEarnings = fact((reading: Reading): readonly Earning[] => {
  const { draft, links } = reading;
  const foreign = links.filter((link) => !isOwn(reading, link));
  const paid = foreign.flatMap(({ commission, at }): Earning[] =>
    commission ? [{ what: 'link', network: commission.network, at, sure: true }] : [],
  );
  const sent = foreign.filter(({ commission, referrer }) => commission === null && referrer !== null);
  const invited = sent.length === 0 ? [] : invitations(reading, sent);
  if (speaksOfItsOwn(reading)) return paid;
  const codes = readCodes(draft.text, namesOf(reading)).map(
    ({ code, start, end, mine, everyones }): Earning => ({
      what: code,
      network: null,
      at: { start, end },
      sure: mine || !everyones,
    }),
  );
  return [...paid, ...invited, ...codes];
});

/** Links that name their sender pay where the sender is the writer, or where the text promises something. */
function invitations(reading: Reading, sent: readonly Link[]): Earning[] {
  const names = namesOf(reading);
  const promised = reward.test(reading.draft.text);
  return sent.flatMap(({ referrer, at }) => {
    const value = keyOf(referrer ?? '');
    if (!promised && !names.some((name) => value.includes(name))) return [];
    return [{ what: 'link', network: null, at, sure: true }];
  });
}

/** The persona's names and handles as they go into codes: `ada` of “Ada Poe”, `adapoe` of @ada.poe. */
function namesOf({ persona, draft }: Reading): string[] {
  const handles = [
    ...persona.accounts.map(({ handle }) => handle),
    ...(draft.account ? [draft.account] : []),
  ];
  const names = [
    ...handles.map((handle) => keyOf(handleKey(handle))),
    ...persona.name.split(/\s+/).map(keyOf),
  ];
  return names.filter((name) => name.length >= 3);
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** An address of a client that the persona officially speaks for, or of the person's own business. */
function isOwn(reading: Reading, link: Link): boolean {
  const { mentions, clients } = reading;
  return clients.some(
    (client) =>
      (reading.speaksFor(client) || client.relationship === 'owner') &&
      mentions.some(
        (mention) =>
          mention.client === client.id &&
          mention.by === 'domain' &&
          ('link' in mention
            ? 'link' in link.at && mention.link === link.at.link
            : 'start' in link.at && mention.start === link.at.start),
      ),
  );
}

/** An official account that names nobody else offers its own vouchers; so does an owner of the owned business. */
function speaksOfItsOwn(reading: Reading): boolean {
  const { persona, recognition, clients } = reading;
  const speaksFor = (client: Client) => reading.speaksFor(client);
  const own =
    clients.length > 0 && clients.every((client) => speaksFor(client) || client.relationship === 'owner');
  const official = persona.speaksFor.length > 0 && recognition.by !== 'active';
  return own || (official && clients.every(speaksFor));
}
