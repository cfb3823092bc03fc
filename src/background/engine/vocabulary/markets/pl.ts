import type { Market } from '../market';

const uokik = {
  source: 'UOKiK, recommendations on labelling advertising by influencers',
  asOf: '2022-09-26',
  confidence: 'V2',
} as const;

/** Poland: Polish words at the start, the brand named, beside the site's own switch. */
export default {
  code: 'PL',
  name: 'Poland',
  regulator: 'UOKiK',
  languages: ['pl'],
  language: uokik,
  labels: [
    { ...uokik, senses: ['ad', 'paid'], worth: 'enough' },
    { ...uokik, senses: ['own'], for: ['owner'], worth: 'enough' },
    { ...uokik, senses: ['gifted'], for: ['gifted'], worth: 'enough' },
    { ...uokik, senses: ['tie'], words: ['gift'], worth: 'enough' },
    { ...uokik, senses: ['sponsored'], worth: 'depends', confidence: 'K' },
    { ...uokik, senses: ['tie'], worth: 'depends', confidence: 'K' },
    {
      ...uokik,
      senses: [
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
        'switch',
      ],
      worth: 'not',
    },
  ],
  placement: {
    ...uokik,
    start: 'must',
    tags: 1,
    says: 'At the start of the description, set apart; the site’s own switch and a label of your own.',
  },
} satisfies Market;
