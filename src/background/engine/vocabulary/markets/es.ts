import type { Market } from '../market';

const code = {
  source: 'Código de Conducta sobre el uso de influencers en la publicidad (AEA, Autocontrol, IAB)',
  asOf: '2025-10-01',
  confidence: 'V2',
} as const;

/** Spain: explicit, immediate, in the language of the post. */
export default {
  code: 'ES',
  name: 'Spain',
  regulator: 'Autocontrol',
  languages: ['es'],
  language: code,
  labels: [
    {
      ...code,
      senses: ['ad'],
      words: ['publi', 'publipost'],
      worth: 'depends',
      asOf: '2020',
      confidence: 'K',
    },
    { ...code, senses: ['ad', 'paid', 'switch'], worth: 'enough' },
    { ...code, senses: ['sponsored'], worth: 'depends', confidence: 'K' },
    { ...code, senses: ['brand-role'], worth: 'depends' },
    { ...code, senses: ['tie'], worth: 'depends', confidence: 'K' },
    {
      ...code,
      senses: [
        'promotion',
        'partnership',
        'short',
        'gifted',
        'invited',
        'affiliate',
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
    ...code,
    start: 'must',
    tags: 1,
    says: 'Explicit and immediate, at the start; not behind “ver más”, not among tags; again on reposts.',
  },
} satisfies Market;
