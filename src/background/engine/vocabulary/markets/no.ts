import type { Market } from '../market';

const tilsynet = {
  source: 'Forbrukertilsynet, guide to labelling advertising in social media',
  asOf: '2023',
  confidence: 'V',
} as const;

/** Norway: „Reklame“ or „Annonse“, before or with the post, and for whom. */
export default {
  code: 'NO',
  name: 'Norway',
  regulator: 'Forbrukertilsynet',
  languages: ['no'],
  language: tilsynet,
  labels: [
    { ...tilsynet, senses: ['ad'], worth: 'enough' },
    { ...tilsynet, senses: ['paid'], worth: 'enough', confidence: 'V2' },
    { ...tilsynet, senses: ['own'], for: ['owner'], worth: 'enough', confidence: 'V2' },
    { ...tilsynet, senses: ['tie', 'switch'], worth: 'depends', confidence: 'K' },
    {
      ...tilsynet,
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
  placement: { ...tilsynet, start: 'should', tags: 1, says: 'Before the post or with it.' },
} satisfies Market;
