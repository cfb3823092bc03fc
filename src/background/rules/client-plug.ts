import * as z from 'zod/mini';
import { disclose } from '../engine/reading/disclose';
import { judgeDisclosure } from '../engine/reading/disclosure';
import { recommends } from '../engine/reading/endorsement';
import type { Rule } from '../engine/rule';

const ada = {
  personas: [{ id: 'ada', name: 'Ada', kind: 'personal' }],
  clients: [{ id: 'acme', name: 'Acme Rockets' }],
};

export default {
  id: 'client-plug',
  level: 'warn',
  summary: 'Your personal voice promotes a client of yours.',
  options: z.object({}),
  *check(reading) {
    if (reading.persona.kind !== 'personal') return;
    for (const client of reading.clients) {
      if (client.relationship !== 'client' || client.confidential || reading.speaksFor(client)) continue;
      if (!recommends(reading, client)) continue;
      const { because } = reading.stance(client);
      const tie = reading.tie(client);
      if (tie === 'not-yet') continue;
      const { state } = judgeDisclosure(reading, client);
      const disclosed = state === 'enough' || state === 'soft';
      yield {
        client,
        spans: [...reading.spansOf(client), ...because].sort((a, b) => a.start - b.start),
        message: `You are recommending ${client.name}, a client of yours, as ${reading.persona.name}.`,
        why: 'Friends read this as your own taste, not as your work.',
        source: '16 CFR 255.5(a)',
        fixes: disclosed ? [] : disclose(reading, client),
        ...((disclosed || client.genuine || tie === 'former') && { atMost: 'note' as const }),
      };
    }
  },
  examples: {
    clear: [
      { why: 'a passing mention', profile: ada, draft: { text: 'Acme Rockets moved offices this week.' } },
      {
        why: 'somebody else’s brand',
        profile: ada,
        draft: { text: 'Bolt Rockets is awesome, check out their page!' },
      },
    ],
    found: [
      {
        why: 'praise for a client',
        profile: ada,
        draft: { text: 'Acme Rockets is awesome' },
        marks: ['Acme Rockets', 'awesome'],
        fixed: 'Ad: Acme Rockets is a client of mine. Acme Rockets is awesome',
      },
    ],
  },
} satisfies Rule<object>;
