import type { Market } from '../market';

const standards = {
  source: 'Ad Standards, Influencer Marketing Disclosure Guidelines',
  asOf: '2025-10',
  confidence: 'V2',
} as const;
const bureau = {
  source: 'Competition Bureau, influencer checklist',
  asOf: '2019',
  confidence: 'V2',
} as const;

/** Canada: “#ad” alone is the gold standard; English and French. */
export default {
  code: 'CA',
  name: 'Canada',
  regulator: 'Ad Standards and Competition Bureau',
  languages: ['en', 'fr'],
  language: standards,
  labels: [
    { ...standards, senses: ['ad', 'paid', 'sponsored', 'brand-role'], worth: 'enough' },
    { ...standards, senses: ['gifted', 'invited'], for: ['gifted'], worth: 'enough' },
    { ...standards, senses: ['tie'], worth: 'enough' },
    { ...standards, senses: ['promotion', 'contest', 'switch'], worth: 'depends', confidence: 'K' },
    { ...standards, senses: ['employee'], for: ['employer'], worth: 'depends', confidence: 'K' },
    {
      ...bureau,
      senses: [
        'partnership',
        'short',
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
  placement: {
    ...standards,
    start: 'should',
    tags: 1,
    says: 'Above the fold, before other tags, in each post, inseparable from it.',
  },
} satisfies Market;
