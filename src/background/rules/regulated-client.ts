import * as z from 'zod/mini';
import type { Category, Client } from '../../model/profile';
import { toutsSecurities } from '../engine/reading/disclosure/securities';
import { promotes } from '../engine/reading/endorsement';
import type { Reading } from '../engine/reading/reading';
import type { Report, Rule } from '../engine/rule';
import type { CategoryRule } from '../engine/vocabulary/market';
import { marketsOf } from '../engine/vocabulary/markets';

const dot = (category: Category, jurisdictions: readonly string[], more: object = {}) => ({
  personas: [{ id: 'dot', name: 'Dot', kind: 'personal', jurisdictions, languages: ['en'] }],
  clients: [{ id: 'acme', name: 'Acme Savings', category, ...more }],
});

/** What holds wherever no pack says more. */
const EVERYWHERE: Readonly<Partial<Record<Category, string>>> = {
  finance: 'Promoting savings, credit or investments is regulated: approval and risk warnings may be due.',
  crypto: 'Promoting cryptoassets is regulated: approval and risk warnings may be due.',
  health: 'Health claims need proof, and for medicines and treatments promotion may be barred.',
  gambling: 'Promoting gambling is licensed, and bound to warnings and to adults.',
  alcohol: 'Promoting alcohol is bound to adults, and in some countries barred.',
};

export default {
  id: 'regulated-client',
  name: 'A regulated trade',
  level: 'warn',
  summary: 'Finance, health and the like: a label alone is not enough, and some places ask for a permit.',
  options: z.object({}),
  *check(reading) {
    const markets = marketsOf(reading.persona.jurisdictions);
    for (const client of reading.clients) {
      if (!promotes(reading, client)) continue;
      yield* categoryOf(reading, client);
      for (const { name, permits = [] } of markets) {
        for (const { says, source, except } of permits) {
          if (except.includes(client.relationship)) continue;
          yield {
            client,
            spans: reading.spansOf(client),
            message: `Promoting ${client.name} to readers in ${name} may take more than a label.`,
            why: says,
            source,
            atMost: 'note',
          };
        }
      }
    }
  },
  examples: {
    clear: [
      {
        why: 'nothing regulated',
        profile: dot('general', ['US']),
        draft: { text: 'Acme Savings is awesome' },
      },
      {
        why: 'a service notice',
        profile: dot('finance', ['US']),
        draft: { text: 'Acme Savings is closed on Monday.' },
      },
      {
        why: 'one’s own business needs no permit',
        profile: dot('general', ['AE'], { relationship: 'owner' }),
        draft: { text: 'I own Acme Savings and it is awesome' },
      },
    ],
    found: [
      {
        why: 'a label does not carry a claim about money',
        profile: dot('finance', ['US']),
        draft: { text: 'Ad: Acme Savings is a client of mine. Their account is awesome' },
        marks: ['Acme Savings'],
      },
      {
        why: 'nor one about health',
        profile: dot('health', []),
        draft: { text: '#ad Acme Savings is awesome for your skin' },
        marks: ['Acme Savings'],
      },
      {
        why: 'touting a token is told by the missing amount already',
        profile: dot('crypto', ['US']),
        draft: { text: '#ad Acme Savings is awesome, get the token now' },
        marks: ['Acme Savings'],
        level: 'note',
      },
      {
        why: 'a permit is a notice of its own',
        profile: dot('general', ['AE']),
        draft: { text: 'Ad: Acme Savings is a client of mine. It is awesome' },
        marks: ['Acme Savings'],
        level: 'note',
      },
    ],
  },
} satisfies Rule<object>;

function* categoryOf(reading: Reading, client: Client): Iterable<Report> {
  const everywhere = EVERYWHERE[client.category];
  if (everywhere === undefined) return;
  const entry = entryOf(reading, client.category);
  const toldAlready = entry?.states === 'amount' && toutsSecurities(reading.draft.text);
  const faint = entry?.confidence === 'K';
  yield {
    client,
    spans: reading.spansOf(client),
    message: `A label alone does not cover what you recommend of ${client.name}.`,
    why: entry && (toldAlready || entry.states !== 'amount') ? entry.says : everywhere,
    ...(entry && { source: entry.source }),
    ...((faint || toldAlready || reading.tie(client) === 'former') && { atMost: 'note' as const }),
  };
}

function entryOf({ persona }: Reading, category: Category): CategoryRule | null {
  const entries = marketsOf(persona.jurisdictions).flatMap(({ categories = [] }) => categories);
  return entries.find((entry) => entry.category === category) ?? null;
}
