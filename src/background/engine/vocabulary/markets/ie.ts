import type { Market } from '../market';

const asai = {
  source: 'Advertising Standards Authority Ireland, influencer labels (adstandards.ie)',
  asOf: '2023',
  confidence: 'V',
} as const;

/** Ireland: primary labels suffice, secondary ones only after a primary one. */
export default {
  code: 'IE',
  name: 'Ireland',
  regulator: 'Advertising Standards Authority and Competition and Consumer Protection Commission',
  languages: ['en', 'ga'],
  language: { ...asai, confidence: 'K' },
  labels: [
    { ...asai, senses: ['ad', 'switch'], worth: 'enough' },
    { ...asai, senses: ['gifted'], for: ['gifted'], worth: 'enough' },
    { ...asai, senses: ['paid'], worth: 'depends' },
    { ...asai, senses: ['tie'], worth: 'depends', confidence: 'K' },
    {
      ...asai,
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
    ...asai,
    start: 'must',
    tags: 1,
    says: 'At the start, in sight; a second label only after the first.',
  },
} satisfies Market;
