import type { Market } from '../market';

const kftc = {
  source: 'KFTC, 추천·보증 등에 관한 표시·광고 심사지침',
  asOf: '2024-12-01',
  confidence: 'V2',
} as const;

/** Korea: Korean words, in the title or the first part; nothing conditional. */
export default {
  code: 'KR',
  name: 'Korea',
  regulator: 'Korea Fair Trade Commission (KFTC)',
  languages: ['ko'],
  language: kftc,
  labels: [
    { ...kftc, senses: ['tie'], words: ['may'], worth: 'not' },
    { ...kftc, senses: ['tie'], words: ['gift'], for: ['client', 'sponsor'], worth: 'depends' },
    { ...kftc, senses: ['ad', 'paid', 'sponsored', 'tie'], worth: 'enough' },
    { ...kftc, senses: ['gifted'], for: ['gifted'], worth: 'enough' },
    { ...kftc, senses: ['brand-role', 'contest', 'switch'], worth: 'depends', confidence: 'K' },
    {
      ...kftc,
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
        'thanks',
        'pr',
        'unpaid',
      ],
      worth: 'not',
    },
  ],
  placement: {
    ...kftc,
    start: 'must',
    tags: 1,
    says: 'In the title or the first part; not behind 더보기, not in the comments.',
  },
} satisfies Market;
