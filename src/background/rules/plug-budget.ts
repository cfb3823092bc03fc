import * as z from 'zod/mini';
import type { Sent } from '../../model/draft';
import type { Client } from '../../model/profile';
import { DAY, dayOf, sentBefore } from '../engine/reading/history';
import { isPlug } from '../engine/reading/plug';
import type { Reading } from '../engine/reading/reading';
import type { Report, Rule } from '../engine/rule';

const count = z.number().check(z.int(), z.minimum(0));
const Options = z.object({
  /** Plugs of one client by one persona within `days`; null for no limit. */
  max: z._default(z.nullable(count), null),
  days: z._default(z.number().check(z.positive()), 30),
  /** Plugs of all clients together within `days`; null for no limit. */
  total: z._default(z.nullable(count), null),
  /** The share of plugs among all posts within `days`, 0 to 1; null for no limit. Counts from ten posts on. */
  share: z._default(z.nullable(z.number().check(z.minimum(0), z.maximum(1))), null),
});
type Options = z.infer<typeof Options>;

const ENOUGH_POSTS = 10;

const eve = {
  personas: [
    { id: 'eve', name: 'Eve', kind: 'personal' },
    { id: 'page', name: 'Acme page', kind: 'professional', speaksFor: ['acme'] },
  ],
  clients: [{ id: 'acme', name: 'Acme Rockets', genuine: true }],
  rules: { 'plug-budget': { max: 2, days: 14 } },
};
const plugged = (...days: number[]) =>
  days.map((day) => ({
    at: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
    site: 'x',
    persona: 'eve',
    clients: ['acme'],
  }));
const PLUG = { text: 'Acme Rockets is awesome' };

export default {
  id: 'plug-budget',
  name: 'Too many plugs',
  level: 'warn',
  summary: 'You have praised a client as often as you meant to in a while.',
  options: Options,
  *check(reading, options) {
    const { draft, persona } = reading;
    if (draft.recent.length === 0 || draft.kind === 'message' || draft.kind === 'edit') return;
    const plugs = reading.clients.filter(
      (client) =>
        !reading.speaksFor(client) &&
        !client.confidential &&
        reading.tie(client) !== 'not-yet' &&
        isPlug(reading, client),
    );
    if (plugs.length === 0) return;
    const sent = within(options.days, sentBefore(reading), reading);
    for (const client of plugs) {
      const before = sent.filter((entry) => clientsOf(entry).includes(client.id));
      if (options.max === null || before.length < options.max) continue;
      yield {
        ...over(client, reading, options, before, options.max),
        message: `This is plug ${before.length + 1} of ${client.name} in ${days(options)} as ${persona.name}; you set the limit at ${options.max}.`,
      };
    }
    yield* altogether(reading, options, sent, plugs);
  },
  examples: {
    clear: [
      {
        why: 'the person set no limit',
        profile: { ...eve, rules: {} },
        draft: { ...PLUG, recent: plugged(12, 13, 15, 18) },
      },
      { why: 'within the budget', profile: eve, draft: { ...PLUG, recent: plugged(17) } },
      {
        why: 'the earlier ones are too old to count',
        profile: eve,
        draft: { ...PLUG, recent: plugged(1, 3, 6) },
      },
      {
        why: 'no plug',
        profile: eve,
        draft: { text: 'Acme Rockets moved offices this week.', recent: plugged(17, 18) },
      },
      {
        why: 'the others went out from the brand’s own page',
        profile: eve,
        draft: { ...PLUG, recent: plugged(15, 16, 17).map((entry) => ({ ...entry, persona: 'page' })) },
      },
      {
        why: 'the brand’s own page may praise it every day',
        profile: { ...eve, activePersona: 'page' },
        draft: { ...PLUG, recent: plugged(15, 16, 17).map((entry) => ({ ...entry, persona: 'page' })) },
      },
      {
        why: 'it was only named before, as the journal knows',
        profile: eve,
        draft: { ...PLUG, recent: plugged(16, 17).map((entry) => ({ ...entry, plugged: [] })) },
      },
    ],
    found: [
      {
        why: 'one more than meant, however genuine',
        profile: eve,
        draft: { ...PLUG, recent: plugged(15, 18) },
        marks: ['Acme Rockets'],
      },
      {
        why: 'one more than meant of all clients together',
        profile: { ...eve, rules: { 'plug-budget': { max: 9, total: 2 } } },
        draft: { ...PLUG, recent: plugged(15, 18).map((entry) => ({ ...entry, clients: ['other'] })) },
        marks: ['Acme Rockets'],
      },
    ],
  },
} satisfies Rule<Options>;

function within(days: number, sent: readonly Sent[], reading: Reading): Sent[] {
  if (sent.length === 0) return [];
  return sent.filter(({ at, rules }) => {
    const age = reading.at - Date.parse(at);
    // A like or a follow is written down too, and is no post.
    return age >= 0 && age < days * DAY && !rules.includes('client-action');
  });
}

/** What an entry plugged, where the journal knows it; else all that it named. */
function clientsOf({ plugged: known, clients }: Sent): readonly string[] {
  return known ?? clients;
}

function* altogether(reading: Reading, options: Options, sent: readonly Sent[], plugs: readonly Client[]) {
  const [client] = plugs;
  const before = sent.filter((entry) => clientsOf(entry).length > 0);
  if (client === undefined) return;
  if (options.total !== null && before.length >= options.total) {
    yield {
      ...over(client, reading, options, before, options.total),
      message: `This is plug ${before.length + 1} in ${days(options)} as ${reading.persona.name}; you set the limit at ${options.total}.`,
    };
  }
  const posts = sent.length + 1;
  if (options.share !== null && posts >= ENOUGH_POSTS && (before.length + 1) / posts > options.share) {
    yield {
      client,
      spans: reading.spansOf(client),
      message: `${before.length + 1} of your last ${posts} posts as ${reading.persona.name} plug a client; you set the limit at ${Math.round(options.share * 100)} %.`,
      why: 'A few posts of your own first bring it back.',
    };
  }
}

function over(
  client: Client,
  reading: Reading,
  { days }: Options,
  before: readonly Sent[],
  max: number,
): Omit<Report, 'message'> {
  const former = reading.tie(client) === 'former';
  // The next is free once only max − 1 of these are left in the window.
  const moments = before.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
  const leaves = moments[moments.length - max];
  const free = leaves === undefined ? null : leaves + days * DAY;
  return {
    client,
    spans: reading.spansOf(client),
    why:
      free === null
        ? 'You meant to leave this client out of it altogether.'
        : `The next one is free on ${dayOf(free)}; praise that comes too often stops counting.`,
    fixes: free === null ? [] : [{ kind: 'wait', until: new Date(free).toISOString() }],
    ...(former && { atMost: 'note' as const }),
  };
}

function days({ days }: Options): string {
  return days === 1 ? 'a day' : `${days} days`;
}
