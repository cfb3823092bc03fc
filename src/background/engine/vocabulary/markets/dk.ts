import type { Market } from '../market';

const ombudsman = {
  source: 'Markedsføringsloven § 6(4); Forbrugerombudsmanden on hidden advertising',
  asOf: '2020',
  confidence: 'V',
} as const;

/** Denmark: „Reklame“ or „Annonce“, and for whom. */
export default {
  code: 'DK',
  name: 'Denmark',
  regulator: 'Forbrugerombudsmanden',
  languages: ['da'],
  language: ombudsman,
  labels: [
    { ...ombudsman, senses: ['ad'], worth: 'enough' },
    { ...ombudsman, senses: ['paid'], worth: 'enough', confidence: 'V2' },
    { ...ombudsman, senses: ['own'], for: ['owner'], worth: 'enough', confidence: 'V2' },
    { ...ombudsman, senses: ['tie', 'switch'], worth: 'depends', confidence: 'K' },
    {
      ...ombudsman,
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
    ...ombudsman,
    start: 'must',
    tags: 1,
    says: 'In each post, seen before or with its content; not last, not among tags.',
  },
} satisfies Market;
