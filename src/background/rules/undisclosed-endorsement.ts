import * as z from 'zod/mini';
import { disclose } from '../engine/reading/disclose';
import { judgeDisclosure } from '../engine/reading/disclosure';
import { breakSilence, rulesOf, silenceSentence } from '../engine/reading/disclosure/wording';
import { isOnlyAnswered, promotes, recommendable } from '../engine/reading/endorsement';
import type { Rule } from '../engine/rule';

const ada = {
  personas: [{ id: 'ada', name: 'Ada', kind: 'professional' }],
  clients: [{ id: 'acme', name: 'Acme Rockets', relationship: 'sponsor' }],
};
const page = {
  personas: [
    {
      id: 'acme',
      name: 'Acme page',
      kind: 'professional',
      speaksFor: ['acme'],
      accounts: [{ site: 'x', handle: 'acme' }],
    },
  ],
  clients: [{ id: 'acme', name: 'Acme Rockets', relationship: 'employer' }],
};

export default {
  id: 'undisclosed-endorsement',
  name: 'A hidden tie',
  level: 'warn',
  summary: 'You recommend someone who pays, employs or treats you, and do not say so.',
  options: z.object({}),
  *check(reading) {
    for (const client of recommendable(reading)) {
      if (!promotes(reading, client)) continue;
      const { state, signs } = judgeDisclosure(reading, client);
      if (state !== 'none' && state !== 'denied') continue;
      const { because } = reading.stance(client);
      const denials = signs.filter(({ sense }) => sense === 'denial');
      const { source, note } = rulesOf(reading, null);
      yield {
        client,
        spans: [
          ...reading.spansOf(client),
          ...because,
          ...denials.map(({ start, end }) => ({ start, end })),
        ].sort((a, b) => a.start - b.start),
        message: silenceSentence(denials[0] ?? null, client),
        why: [breakSilence(denials[0] ?? null), note].filter(Boolean).join(' '),
        source,
        fixes: disclose(reading, client),
        ...((reading.tie(client) === 'former' || isOnlyAnswered(reading, client)) && {
          atMost: 'note' as const,
        }),
      };
    }
  },
  examples: {
    clear: [
      { why: 'it is said first', profile: ada, draft: { text: '#ad Acme Rockets is awesome' } },
      {
        why: 'it is said in words',
        profile: ada,
        draft: { text: 'Acme Rockets pays me for this. It is awesome.' },
      },
      {
        why: 'the brand’s own page',
        profile: page,
        draft: { text: 'Acme Rockets is awesome', site: 'x', account: 'acme' },
      },
    ],
    found: [
      {
        why: 'nothing is said',
        profile: ada,
        draft: { text: 'Acme Rockets is awesome' },
        marks: ['Acme Rockets', 'awesome'],
        fixed: 'Ad: Acme Rockets pays me for this. Acme Rockets is awesome',
      },
      {
        why: 'a denial is worse than silence',
        profile: ada,
        draft: { text: 'Acme Rockets is awesome (not sponsored!)' },
        marks: ['Acme Rockets', 'awesome', 'not sponsored'],
        fixed: 'Ad: Acme Rockets pays me for this. Acme Rockets is awesome ',
      },
    ],
  },
} satisfies Rule<object>;
