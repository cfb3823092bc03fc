import * as z from 'zod/mini';
import { disclose } from '../engine/reading/disclose';
import { judgeDisclosure } from '../engine/reading/disclosure';
import { faultSentence, mendSentence, rulesOf } from '../engine/reading/disclosure/wording';
import { isOnlyAnswered, promotes, recommendable } from '../engine/reading/endorsement';
import type { Rule } from '../engine/rule';

const client = { id: 'acme', name: 'Acme Rockets' };
const ada = (jurisdictions: readonly string[], more: object = {}) => ({
  personas: [{ id: 'ada', name: 'Ada', kind: 'professional', jurisdictions, languages: ['en'] }],
  clients: [{ ...client, ...more }],
});

export default {
  id: 'inadequate-disclosure',
  name: 'A tie told badly',
  level: 'warn',
  summary: 'What tells readers of the tie is vague, late, buried or in another language.',
  options: z.object({}),
  *check(reading) {
    for (const client of recommendable(reading)) {
      if (!promotes(reading, client)) continue;
      const { state, fault, ruling } = judgeDisclosure(reading, client);
      if ((state !== 'weak' && state !== 'soft') || fault === null) continue;
      const sign = ruling?.sign ?? null;
      yield {
        client,
        spans:
          sign && sign.end > sign.start ? [{ start: sign.start, end: sign.end }] : reading.spansOf(client),
        message: faultSentence(fault, sign, client, rulesOf(reading, ruling), state === 'soft'),
        why: [mendSentence(fault), rulesOf(reading, ruling).note].filter(Boolean).join(' '),
        ...(ruling && { source: ruling.from.source }),
        fixes: disclose(reading, client),
        ...((state === 'soft' || reading.tie(client) === 'former' || isOnlyAnswered(reading, client)) && {
          atMost: 'note' as const,
        }),
      };
    }
  },
  examples: {
    clear: [
      { why: 'a plain label first', profile: ada(['US']), draft: { text: 'Ad: Acme Rockets is awesome' } },
      {
        why: 'nothing at all is another rule’s',
        profile: ada(['US']),
        draft: { text: 'Acme Rockets is awesome' },
      },
      {
        why: 'a passing mention',
        profile: ada(['US']),
        draft: { text: 'Acme Rockets moved offices this week.' },
      },
    ],
    found: [
      {
        why: 'a coined tag',
        profile: ada(['US']),
        draft: { text: 'Acme Rockets is awesome #spon' },
        marks: ['#spon'],
        fixed: 'Ad: Acme Rockets is a client of mine. Acme Rockets is awesome',
      },
      {
        why: 'a label that comes last where it must come first',
        profile: ada(['GB']),
        draft: { text: 'Acme Rockets is awesome, the best there is #ad' },
        marks: ['#ad'],
        fixed: '#ad Acme Rockets is awesome, the best there is',
      },
      {
        why: 'in the strictest of several markets',
        profile: ada(['US', 'GB']),
        draft: { text: '#sponsored Acme Rockets is awesome' },
        marks: ['#sponsored'],
        fixed: 'Ad: Acme Rockets is a client of mine. Acme Rockets is awesome',
      },
      {
        why: 'a switch that the site may not show everywhere',
        profile: ada(['GB']),
        draft: { text: 'Acme Rockets is awesome', platformLabel: true },
        marks: ['Acme Rockets'],
        level: 'note',
      },
    ],
  },
} satisfies Rule<object>;
