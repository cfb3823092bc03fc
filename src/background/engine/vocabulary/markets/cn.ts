import type { Market } from '../market';

const measures = { source: '互联网广告管理办法 第九条', asOf: '2023-05-01', confidence: 'V2' } as const;

/** China: the word 广告. */
export default {
  code: 'CN',
  name: 'China',
  regulator: 'State Administration for Market Regulation (SAMR)',
  languages: ['zh'],
  language: measures,
  labels: [
    { ...measures, senses: ['ad'], worth: 'enough' },
    {
      ...measures,
      senses: ['paid', 'sponsored', 'promotion', 'tie', 'switch'],
      worth: 'depends',
      confidence: 'K',
    },
    {
      ...measures,
      senses: [
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
    ...measures,
    start: 'should',
    tags: 1,
    says: 'Conspicuous; also on experience posts with a purchase link.',
  },
} satisfies Market;
