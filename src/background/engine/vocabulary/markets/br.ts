import type { Market } from '../market';

const conar = {
  source: 'CONAR, Guia de Publicidade por Influenciadores Digitais',
  asOf: '2026-06-01',
  confidence: 'V2',
} as const;

/** Brazil: in sight without a tap on “mais”. */
export default {
  code: 'BR',
  name: 'Brazil',
  regulator: 'CONAR',
  languages: ['pt'],
  language: conar,
  labels: [
    {
      ...conar,
      senses: ['ad', 'sponsored'],
      words: ['ad', 'advert', 'advertisement', 'advertising', 'sponsored'],
      worth: 'depends',
      anyLanguage: true,
      confidence: 'K',
    },
    { ...conar, senses: ['ad', 'paid', 'sponsored', 'switch'], worth: 'enough' },
    { ...conar, senses: ['tie', 'brand-role', 'contest'], worth: 'depends', confidence: 'K' },
    { ...conar, senses: ['gifted', 'invited'], for: ['gifted'], worth: 'depends' },
    {
      ...conar,
      senses: [
        'partnership',
        'short',
        'promotion',
        'gifted',
        'invited',
        'affiliate',
        'role',
        'employee',
        'own',
        'thanks',
        'pr',
        'unpaid',
      ],
      worth: 'not',
    },
  ],
  placement: { ...conar, start: 'any', tags: 2, says: 'In sight without a tap on “mais”.' },
} satisfies Market;
