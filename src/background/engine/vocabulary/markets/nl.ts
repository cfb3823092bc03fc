import type { Market } from '../market';

const rsm = {
  source: 'Reclamecode Social Media & Influencer Marketing (RSM) 2022',
  asOf: '2022',
  confidence: 'V',
} as const;

/** The Netherlands: front or end of the row of hashtags. */
export default {
  code: 'NL',
  name: 'the Netherlands',
  regulator: 'Stichting Reclame Code; Commissariaat voor de Media',
  languages: ['nl'],
  language: { ...rsm, confidence: 'K' },
  labels: [
    { ...rsm, senses: ['ad'], words: ['ad'], worth: 'enough', anyLanguage: true },
    { ...rsm, senses: ['ad', 'paid', 'switch'], worth: 'enough' },
    {
      ...rsm,
      senses: ['ad', 'sponsored'],
      words: ['advert', 'advertisement', 'sponsored'],
      worth: 'depends',
      anyLanguage: true,
      confidence: 'K',
    },
    {
      ...rsm,
      senses: ['short'],
      words: ['spon'],
      for: ['gifted'],
      worth: 'enough',
      anyLanguage: true,
      confidence: 'V2',
    },
    { ...rsm, senses: ['gifted'], for: ['gifted'], worth: 'enough' },
    { ...rsm, senses: ['tie'], words: ['gift'], worth: 'enough' },
    { ...rsm, senses: ['sponsored', 'partnership', 'affiliate', 'brand-role'], worth: 'depends' },
    { ...rsm, senses: ['tie'], worth: 'depends', confidence: 'K' },
    {
      ...rsm,
      confidence: 'V2',
      senses: [
        'promotion',
        'short',
        'gifted',
        'invited',
        'role',
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
    ...rsm,
    start: 'any',
    tags: 'edge',
    says: 'In the visible text; among hashtags at the front or the end of the row.',
  },
} satisfies Market;
