import type { Market } from '../market';

const konsumentverket = {
  source: 'Marknadsföringslagen 9 §; Konsumentverket; RON 2106-137, PMT 2054-18',
  asOf: '2021',
  confidence: 'V',
} as const;

/** Sweden: „Reklam“, seen at a fleeting glance. */
export default {
  code: 'SE',
  name: 'Sweden',
  regulator: 'Konsumentverket and Reklamombudsmannen (RON)',
  languages: ['sv'],
  language: konsumentverket,
  labels: [
    { ...konsumentverket, senses: ['ad'], worth: 'enough' },
    { ...konsumentverket, senses: ['paid'], worth: 'enough', confidence: 'V2' },
    { ...konsumentverket, senses: ['own'], for: ['owner'], worth: 'enough', confidence: 'V2' },
    { ...konsumentverket, senses: ['tie', 'switch'], worth: 'depends', confidence: 'K' },
    {
      ...konsumentverket,
      confidence: 'V2',
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
    ...konsumentverket,
    start: 'must',
    tags: 1,
    says: 'Immediately, at a fleeting glance; not at the end.',
  },
} satisfies Market;
