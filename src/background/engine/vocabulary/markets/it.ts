import type { Market } from '../market';

const chart = { source: 'IAP Digital Chart', asOf: '2024-10-30', confidence: 'V2' } as const;
const agcom = { source: 'AGCOM 7/24/CONS and 197/25/CONS', asOf: '2025-08', confidence: 'V2' } as const;

/** Italy: “pubblicità”, “adv” with the brand, as the first thing said or within the first three hashtags. */
export default {
  code: 'IT',
  name: 'Italy',
  regulator: 'Istituto dell’Autodisciplina Pubblicitaria (IAP), AGCM, AGCOM',
  languages: ['it'],
  language: { ...chart, confidence: 'K' },
  labels: [
    {
      ...chart,
      senses: ['ad', 'sponsored'],
      words: ['ad', 'adv', 'advertising', 'sponsored', 'sponsoredby'],
      worth: 'enough',
      anyLanguage: true,
    },
    { ...chart, senses: ['ad'], words: ['annuncio'], worth: 'depends' },
    { ...chart, senses: ['ad', 'paid', 'sponsored'], worth: 'enough' },
    { ...chart, senses: ['gifted', 'invited'], for: ['gifted'], worth: 'enough', anyLanguage: true },
    { ...chart, senses: ['tie'], words: ['gift'], worth: 'enough' },
    { ...chart, senses: ['tie'], worth: 'depends', confidence: 'K' },
    { ...agcom, senses: ['switch'], worth: 'depends' },
    {
      ...chart,
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
      ],
      worth: 'not',
    },
  ],
  placement: {
    ...chart,
    start: 'should',
    tags: 3,
    says: 'The first thing said, or within the first three hashtags; kept on reposts.',
  },
} satisfies Market;
