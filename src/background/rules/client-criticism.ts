import * as z from 'zod/mini';
import type { Client, Relationship } from '../../model/profile';
import { actingFor } from '../engine/reading/acting';
import { readAuthor } from '../engine/reading/author';
import { type Criticism, readCriticism } from '../engine/reading/criticism';
import { isAdvertised } from '../engine/reading/endorsement';
import { speaksOfWork } from '../engine/reading/labour';
import type { Reading } from '../engine/reading/reading';
import { otherMatter } from '../engine/reading/voice';
import type { Report, Rule } from '../engine/rule';

const OF: Readonly<Record<Relationship, string>> = {
  client: 'a client of yours',
  employer: 'your employer',
  sponsor: 'a sponsor of yours',
  gifted: 'a brand that treats you',
  affiliate: 'a brand you earn with',
  owner: 'your own company',
  investor: 'a company you have money in',
  family: 'your family’s business',
  friend: 'a friend’s business',
};
/** An answer to a client's own post needs no name to be about it. */
const ANSWERS = ['reply', 'comment', 'quote', 'repost'];

const tom = {
  personas: [
    { id: 'tom', name: 'Tom', kind: 'personal' },
    { id: 'page', name: 'Glasswing page', kind: 'professional', speaksFor: ['glass'] },
  ],
  clients: [
    { id: 'glass', name: 'Glasswing Optics', handles: [{ handle: 'glasswing' }] },
    { id: 'mill', name: 'Marlow Mill', relationship: 'employer', people: [{ name: 'Pat Orrin' }] },
  ],
};

export default {
  id: 'client-criticism',
  name: 'Speaking ill of a client',
  level: 'warn',
  summary:
    'You speak ill of a client or your employer. Never raised by working conditions, pay or union talk.',
  options: z.object({}),
  *check(reading) {
    const { draft, clients } = reading;
    for (const client of clients) yield* judge(reading, client, reading.spansOf(client));
    if (!ANSWERS.includes(draft.kind) || draft.text === '') return;
    const author = readAuthor(reading);
    if (author?.sure && !clients.includes(author.client)) yield* judge(reading, author.client, []);
  },
  examples: {
    clear: [
      {
        why: 'service news',
        profile: tom,
        draft: { text: 'Glasswing Optics is closed on Monday for stocktaking.' },
      },
      {
        why: 'somebody else is meant',
        profile: tom,
        draft: { text: 'Third courier in a row that never answers. Clueless, all of them.' },
      },
      {
        why: 'pay and conditions are nobody’s business',
        profile: tom,
        draft: {
          text: 'Marlow Mill underpaid us again and my shift had no breaks. What a joke. We need a union.',
        },
      },
      {
        why: 'the brand’s own apology',
        profile: { ...tom, activePersona: 'page' },
        draft: { text: 'Sorry, the Glasswing Optics checkout was broken this morning. Our mistake.' },
      },
    ],
    found: [
      {
        why: 'a quarrel aired',
        profile: tom,
        draft: { text: 'Glasswing Optics still haven’t paid me. Clueless.' },
        marks: ['Glasswing Optics', 'still haven’t paid me', 'Clueless'],
      },
      {
        why: 'praise meant the other way round',
        profile: tom,
        draft: { text: 'How kind of Glasswing Optics to pay my May invoice at last 🙄' },
        marks: ['How kind of', 'Glasswing Optics', 'pay my May invoice', '🙄'],
      },
      {
        why: 'an accusation',
        profile: tom,
        draft: { text: 'Marlow Mill faked the safety certificate and hoped nobody would look.' },
        marks: ['Marlow Mill', 'faked the safety certificate'],
      },
      {
        why: 'in answer to its own post',
        profile: tom,
        draft: { kind: 'reply', text: 'What a shambles.', about: { author: 'glasswing', text: 'New shop!' } },
        marks: ['What a shambles'],
      },
      {
        why: 'in French',
        profile: tom,
        draft: { text: 'Glasswing Optics, quelle honte. Toujours pas payé.' },
        marks: ['Glasswing Optics', 'quelle honte', 'Toujours pas payé'],
      },
    ],
  },
} satisfies Rule<object>;

function* judge(reading: Reading, client: Client, spans: Report['spans']): Iterable<Report> {
  const tie = reading.tie(client);
  if (tie === 'not-yet') return;
  const criticism = readCriticism(reading, client, spans);
  if (criticism === null || protectedTalk(reading, client)) return;
  // A secret client is named at all: that is said louder elsewhere.
  const soft =
    client.confidential ||
    tie === 'former' ||
    (!criticism.accuses && (isAdvertised(reading, client) || isOwnCopy(reading, client))) ||
    client.relationship === 'family' ||
    client.relationship === 'friend';
  yield {
    client,
    spans: [...spans, ...criticism.because].sort((a, b) => a.start - b.start),
    ...worded(reading, client, criticism),
    ...(soft && { atMost: 'note' as const }),
  };
}

/** A client's own words that are about to go out as another one: “one very bad idea” is its joke there, too. */
function isOwnCopy(reading: Reading, client: Client): boolean {
  const official = actingFor(reading);
  return official.length > 0 && otherMatter(reading, official)?.client === client;
}

/** Pay, conditions and organising are nobody's business; what a client owes a business for its work is a quarrel. */
function protectedTalk({ draft }: Reading, { relationship }: Client): boolean {
  return speaksOfWork({ draft }) && (relationship === 'employer' || !OWED.test(draft.text));
}

const OWED =
  /invoice|freelance|factur|faktur|rechnung|fatura|paid (?:me|us|my)|pay(?:ing|s)? (?:me|us|my)|فاتورة/iu;

function worded(reading: Reading, client: Client, { accuses }: Criticism) {
  const person = reading.mentionsOf(client).find(({ by }) => by === 'person');
  const named = person && 'start' in person ? reading.draft.text.slice(person.start, person.end) : null;
  const whom = named === null ? `${client.name}, ${OF[client.relationship]}` : `${named} of ${client.name}`;
  return accuses
    ? {
        message: `This accuses ${whom}, in public.`,
        why: 'What cannot be proved can be sued over; saying nothing is a kind of immunity too.',
      }
    : {
        message: `This speaks ill of ${whom}.`,
        why: named
          ? 'Someone named can be hurt, and can answer; saying nothing is a kind of immunity too.'
          : 'They read along, and so may the next client; saying nothing is a kind of immunity too.',
      };
}
