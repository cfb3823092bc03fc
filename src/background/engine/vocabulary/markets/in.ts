import type { Market } from '../market';

const asci = {
  source: 'ASCI, Guidelines for Influencer Advertising in Digital Media',
  asOf: '2023',
  confidence: 'V',
} as const;
const doca = {
  source: 'Department of Consumer Affairs, Endorsement Know-hows',
  asOf: '2023-01',
  confidence: 'V2',
} as const;

/** India: one of the listed labels, upfront, in English or the language of the post. */
export default {
  code: 'IN',
  name: 'India',
  regulator: 'Advertising Standards Council of India (ASCI) and Department of Consumer Affairs',
  languages: ['en', 'hi'],
  language: asci,
  labels: [
    {
      ...asci,
      senses: ['ad', 'sponsored', 'paid', 'partnership', 'brand-role'],
      worth: 'enough',
      anyLanguage: true,
    },
    { ...asci, senses: ['employee'], for: ['employer'], worth: 'enough', anyLanguage: true },
    { ...asci, senses: ['gifted'], for: ['gifted'], worth: 'enough', anyLanguage: true },
    { ...asci, senses: ['affiliate'], for: ['affiliate'], worth: 'enough', anyLanguage: true },
    { ...asci, senses: ['tie', 'promotion', 'contest'], worth: 'depends', confidence: 'K' },
    {
      ...asci,
      senses: [
        'short',
        'role',
        'employee',
        'gifted',
        'invited',
        'affiliate',
        'own',
        'thanks',
        'pr',
        'unpaid',
      ],
      worth: 'not',
      confidence: 'V2',
    },
    { ...asci, senses: ['switch'], worth: 'not' },
  ],
  placement: {
    ...doca,
    start: 'must',
    tags: 1,
    says: 'Upfront and prominent, apart from the site’s own switch; not in the bio or the comments.',
  },
} satisfies Market;
