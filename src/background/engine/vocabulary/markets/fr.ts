import type { Market } from '../market';

const law = {
  source: 'Loi 2023-451, art. 5-2, as amended by Ordonnance 2024-978',
  asOf: '2024-11-08',
  confidence: 'V2',
} as const;

/** France: “Publicité”, “Collaboration commerciale”, or an equivalent mention. */
export default {
  code: 'FR',
  name: 'France',
  regulator: 'DGCCRF',
  languages: ['fr'],
  language: law,
  labels: [
    { ...law, senses: ['ad'], words: ['pub', 'publi', 'annonce'], worth: 'depends', confidence: 'K' },
    { ...law, senses: ['ad', 'paid'], worth: 'enough' },
    { ...law, senses: ['sponsored'], worth: 'depends', confidence: 'K' },
    { ...law, senses: ['gifted', 'invited'], for: ['gifted'], worth: 'depends' },
    { ...law, senses: ['tie'], worth: 'depends', confidence: 'K' },
    { ...law, senses: ['switch'], worth: 'depends', confidence: 'K' },
    {
      ...law,
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
    ...law,
    start: 'should',
    tags: 1,
    says: 'Clear and legible, for as long as the post is seen; the brand named.',
  },
  categories: [
    {
      category: 'health',
      says: 'Influencers may not promote medicines, aesthetic surgery and the like.',
      source: 'Loi 2023-451, art. 4',
      asOf: '2023-06-09',
      confidence: 'V2',
    },
  ],
} satisfies Market;
