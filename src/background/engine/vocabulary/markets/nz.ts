import type { Market } from '../market';

const asa = { source: 'NZ ASA, AdHelp on influencers', asOf: '2021-08', confidence: 'V2' } as const;

/** New Zealand: “Ad” first, then the rest. */
export default {
  code: 'NZ',
  name: 'New Zealand',
  regulator: 'Advertising Standards Authority (ASA)',
  languages: ['en', 'mi'],
  language: { ...asa, confidence: 'K' },
  labels: [
    { ...asa, senses: ['ad'], worth: 'enough' },
    { ...asa, senses: ['paid'], worth: 'depends' },
    { ...asa, senses: ['tie', 'switch'], worth: 'depends', confidence: 'K' },
    {
      ...asa,
      senses: [
        'sponsored',
        'promotion',
        'partnership',
        'short',
        'gifted',
        'invited',
        'affiliate',
        'role',
        'brand-role',
        'employee',
        'own',
        'contest',
        'thanks',
        'pr',
        'unpaid',
      ],
      worth: 'not',
    },
  ],
  placement: {
    ...asa,
    start: 'should',
    within: 2,
    tags: 1,
    says: 'In the first two lines, the first thing met, apart from other tags.',
  },
} satisfies Market;
