import * as z from 'zod/mini';
import type { Kind } from '../../model/draft';
import { readAuthor } from '../engine/reading/author';
import { sayAs, voiceFor } from '../engine/reading/elsewhere';
import type { Reading } from '../engine/reading/reading';
import type { Rule } from '../engine/rule';

const Options = z.object({
  /** `each`: every time; `once`: one reminder a client, as far back as the journal goes. */
  remind: z._default(z.enum(['each', 'once']), 'each'),
});
type Options = z.infer<typeof Options>;

const DOING: Partial<Readonly<Record<Kind, string>>> = {
  like: 'liking something of',
  follow: 'following',
  repost: 'passing on a post of',
  connect: 'connecting with',
  accept: 'connecting with',
};

const mara = {
  personas: [
    { id: 'mara', name: 'Mara', kind: 'personal' },
    { id: 'desk', name: 'Mara at work', kind: 'professional' },
  ],
  clients: [
    {
      id: 'acme',
      name: 'Acme Rockets',
      handles: [{ handle: 'acme' }],
      people: [{ name: 'Dana Poe', handles: [{ site: 'facebook', handle: 'dana.poe' }] }],
    },
  ],
};

export default {
  id: 'client-action',
  name: 'A like or a follow',
  level: 'note',
  summary: 'You like, follow, repost or connect with a client, or a client’s people, as your private self.',
  options: Options,
  *check(reading, { remind }) {
    const doing = DOING[reading.draft.kind];
    if (doing === undefined) return;
    const author = readAuthor(reading);
    if (author === null) return;
    const { client, person, sure } = author;
    if (
      !keepsApart(reading, client.id) ||
      client.relationship === 'family' ||
      client.relationship === 'friend'
    )
      return;
    const tie = reading.tie(client);
    if (tie === 'not-yet' || (remind === 'once' && reminded(reading, client.id))) return;
    const whom = person === null ? client.name : `${person} of ${client.name}`;
    yield {
      client,
      spans: [],
      message: `You are ${doing} ${whom} as ${reading.persona.name}.`,
      why: 'Others can see it, and may read it as your own taste or guess whom you work for.',
      // An act is no draft that could be carried anywhere.
      fixes: reading.recognition.by === 'account' ? [] : sayAs(voiceFor(client.id, reading), reading),
      ...((!sure || tie === 'former') && { atMost: 'note' as const }),
    };
  },
  examples: {
    clear: [
      {
        why: 'somebody else of almost the same handle',
        profile: mara,
        draft: { kind: 'follow', text: '', about: { author: 'acme_dental', text: 'Smiles since 1999' } },
      },
      {
        why: 'a person of the same name with another handle is another person',
        profile: mara,
        draft: {
          kind: 'connect',
          site: 'facebook',
          text: '',
          about: { author: 'dana.poe.art', text: 'Dana Poe' },
        },
      },
      {
        why: 'the same handle on another site',
        profile: mara,
        draft: { kind: 'follow', site: 'x', text: '', about: { author: 'dana.poe' } },
      },
      {
        why: 'the working voice, where they belong',
        profile: { ...mara, activePersona: 'desk' },
        draft: { kind: 'connect', site: 'facebook', text: '', about: { author: 'dana.poe' } },
      },
      {
        why: 'reminded before, and once is enough',
        profile: { ...mara, rules: { 'client-action': { remind: 'once' } } },
        draft: {
          kind: 'like',
          text: '',
          about: { author: 'acme' },
          recent: [
            {
              at: '2026-11-01T10:00:00Z',
              site: 'x',
              persona: 'mara',
              clients: ['acme'],
              rules: ['client-action'],
            },
          ],
        },
      },
    ],
    found: [
      {
        why: 'a like for a client',
        profile: mara,
        draft: { kind: 'like', text: '', about: { author: '@Acme', text: 'We have lift-off' } },
        marks: [],
      },
      {
        why: 'a client’s person among one’s friends',
        profile: mara,
        draft: { kind: 'accept', site: 'facebook', text: '', about: { author: 'dana.poe', text: 'Dana' } },
        marks: [],
      },
      {
        why: 'the person asked to be warned',
        profile: { ...mara, rules: { 'client-action': { level: 'warn' } } },
        draft: { kind: 'repost', text: '', about: { author: 'acme', text: 'Two for one on Sunday' } },
        marks: [],
        level: 'warn',
      },
    ],
  },
} satisfies Rule<Options>;

/** A private voice does; every voice does from a client that must not be known. */
function keepsApart({ persona, profile }: Reading, client: string): boolean {
  if (persona.speaksFor.includes(client)) return false;
  return (
    persona.kind === 'personal' ||
    profile.clients.some(({ id, confidential }) => id === client && confidential)
  );
}

function reminded({ draft, persona }: Reading, client: string): boolean {
  return draft.recent.some(
    (sent) =>
      sent.persona === persona.id && sent.clients.includes(client) && sent.rules.includes('client-action'),
  );
}
