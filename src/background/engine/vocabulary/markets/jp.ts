import type { Market } from '../market';

const act = {
  source: '景品表示法5条3号 (告示 of 28 March 2023)',
  asOf: '2023-10-01',
  confidence: 'V2',
} as const;

/** Japan: 広告, 宣伝, プロモーション or PR, recognisable from the whole post. */
export default {
  code: 'JP',
  name: 'Japan',
  regulator: 'Consumer Affairs Agency',
  languages: ['ja'],
  language: { ...act, confidence: 'K' },
  labels: [
    { ...act, senses: ['ad', 'promotion', 'paid'], worth: 'enough' },
    { ...act, senses: ['pr'], worth: 'enough' },
    { ...act, senses: ['tie'], words: ['gift'], for: ['client', 'sponsor'], worth: 'depends' },
    { ...act, senses: ['tie'], worth: 'enough' },
    {
      ...act,
      senses: ['ad', 'sponsored', 'paid'],
      words: ['ad', 'advertisement', 'advertising', 'sponsored', 'paidpartnership'],
      worth: 'depends',
      anyLanguage: true,
    },
    {
      ...act,
      senses: ['sponsored', 'brand-role', 'affiliate', 'switch', 'contest'],
      worth: 'depends',
      confidence: 'K',
    },
    { ...act, senses: ['gifted'], for: ['gifted'], worth: 'depends' },
  ],
  placement: {
    ...act,
    start: 'any',
    tags: 3,
    says: 'Recognisable from the whole post; not buried in many hashtags, not too short or small.',
  },
} satisfies Market;
