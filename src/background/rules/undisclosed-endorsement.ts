import * as z from 'zod/mini';
import { disclose } from '../engine/reading/disclose';
import type { Rule } from '../engine/rule';

const ada = {
  personas: [{ id: 'ada', name: 'Ada', kind: 'professional' }],
  clients: [{ id: 'acme', name: 'Acme Rockets', relationship: 'sponsor' }],
};

export default {
  id: 'undisclosed-endorsement',
  level: 'warn',
  summary: 'You recommend someone who pays, employs or treats you, and do not say so.',
  options: z.object({}),
  *check(reading) {
    for (const client of reading.clients) {
      if (client.confidential) continue;
      if (reading.speaksFor(client) && reading.recognition.by !== 'site') continue;
      const { stance, because } = reading.stance(client);
      const tie = reading.tie(client);
      if (stance !== 'promotes' || tie === 'not-yet' || reading.disclosures.length > 0) continue;
      yield {
        client,
        spans: [...reading.spansOf(client), ...because].sort((a, b) => a.start - b.start),
        message: `Nothing here tells readers how you are tied to ${client.name}.`,
        why: 'A few words at the start are enough.',
        source: '16 CFR 255.5(a)',
        fixes: disclose(reading, client),
        ...(tie === 'former' && { atMost: 'note' as const }),
      };
    }
  },
  examples: {
    clear: [{ why: 'it is said first', profile: ada, draft: { text: '#ad Acme Rockets is awesome' } }],
    found: [
      {
        why: 'nothing is said',
        profile: ada,
        draft: { text: 'Acme Rockets is awesome' },
        marks: ['Acme Rockets', 'awesome'],
      },
    ],
  },
} satisfies Rule<object>;
