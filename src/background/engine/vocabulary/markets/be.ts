import type { Market } from '../market';

const jep = {
  source: 'JEP recommendations and FPS Economy guidelines, April 2022',
  asOf: '2022-04',
  confidence: 'V2',
} as const;

/** Belgium: in the language of the message. */
export default {
  code: 'BE',
  name: 'Belgium',
  regulator: 'JEP and FPS Economy',
  languages: ['nl', 'fr', 'de'],
  language: jep,
  labels: [
    { ...jep, senses: ['ad', 'short'], words: ['adv', 'spon', 'prom'], worth: 'not' },
    { ...jep, senses: ['ad'], words: ['pub', 'publi', 'annonce'], worth: 'depends', confidence: 'K' },
    { ...jep, senses: ['ad'], worth: 'enough' },
    { ...jep, senses: ['paid'], worth: 'enough', confidence: 'K' },
    { ...jep, senses: ['sponsored'], for: ['gifted', 'sponsor', 'family', 'friend'], worth: 'depends' },
    { ...jep, senses: ['gifted', 'invited'], for: ['gifted'], worth: 'depends', confidence: 'K' },
    { ...jep, senses: ['tie', 'switch'], worth: 'depends', confidence: 'K' },
    {
      ...jep,
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
    ...jep,
    start: 'must',
    tags: 1,
    says: 'Recognised immediately; a hashtag not hidden among others.',
  },
} satisfies Market;
