import * as z from 'zod/mini';
import { disclose } from '../engine/reading/disclose';
import { judgeDisclosure } from '../engine/reading/disclosure';
import { rulesOf } from '../engine/reading/disclosure/wording';
import { isOnlyAnswered, recommendable, recommends } from '../engine/reading/endorsement';
import type { Rule } from '../engine/rule';

const ada = {
  personas: [{ id: 'ada', name: 'Ada', kind: 'personal' }],
  clients: [{ id: 'acme', name: 'Acme Rockets' }],
};

const handled = { ...ada, clients: [{ id: 'acme', name: 'Acme Rockets', handles: [{ handle: 'acme' }] }] };

export default {
  id: 'client-plug',
  name: 'A plug for a client',
  level: 'warn',
  summary: 'Your personal voice promotes a client of yours.',
  options: z.object({}),
  *check(reading) {
    if (reading.persona.kind !== 'personal') return;
    for (const client of recommendable(reading)) {
      if (client.relationship !== 'client' || client.confidential || reading.speaksFor(client)) continue;
      if (!recommends(reading, client)) continue;
      const { because } = reading.stance(client);
      const tie = reading.tie(client);
      if (tie === 'not-yet') continue;
      const { state, ruling } = judgeDisclosure(reading, client);
      const disclosed = state === 'enough' || state === 'soft';
      yield {
        client,
        spans: [...reading.spansOf(client), ...because].sort((a, b) => a.start - b.start),
        message: `You are recommending ${client.name}, a client of yours, as ${reading.persona.name}.`,
        why: 'Friends read this as your own taste, not as your work.',
        source: rulesOf(reading, ruling).source,
        fixes: disclosed ? [] : disclose(reading, client),
        ...((disclosed || client.genuine || tie === 'former' || isOnlyAnswered(reading, client)) && {
          atMost: 'note' as const,
        }),
      };
    }
  },
  examples: {
    clear: [
      {
        why: 'a client’s offer passed on without a word',
        profile: handled,
        draft: { kind: 'repost', text: '', about: { author: 'acme', text: 'Half price today' } },
      },
      {
        why: 'praise for somebody else’s post',
        profile: handled,
        draft: { kind: 'quote', text: 'Love this', about: { author: 'bolt', text: 'Our new page is up' } },
      },
      { why: 'a passing mention', profile: ada, draft: { text: 'Acme Rockets moved offices this week.' } },
      {
        why: 'somebody else’s brand',
        profile: ada,
        draft: { text: 'Bolt Rockets is awesome, check out their page!' },
      },
    ],
    found: [
      {
        why: 'praise over the client’s own post, which names it',
        profile: handled,
        draft: {
          kind: 'quote',
          text: 'Everyone should see this',
          about: { author: 'acme', text: 'Our new page is up' },
        },
        marks: ['Everyone should'],
      },
      {
        why: 'praise under the client’s own post',
        profile: handled,
        draft: { kind: 'reply', text: 'I love this', about: { author: '@Acme', text: 'Our new page is up' } },
        marks: ['love'],
        level: 'note',
      },
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
