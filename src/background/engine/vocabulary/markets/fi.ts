import type { Market } from '../market';

const kkv = { source: 'KKV guideline on influencer marketing', asOf: '2025', confidence: 'V' } as const;

/** Finland: „Mainos“ (or „Reklam“) and the company, at the start. */
export default {
  code: 'FI',
  name: 'Finland',
  regulator: 'Kilpailu- ja kuluttajavirasto (KKV)',
  languages: ['fi', 'sv'],
  language: kkv,
  labels: [
    { ...kkv, senses: ['ad'], worth: 'enough' },
    { ...kkv, senses: ['paid'], worth: 'depends', confidence: 'K' },
    { ...kkv, senses: ['own'], for: ['owner'], worth: 'enough', confidence: 'V2' },
    { ...kkv, senses: ['gifted', 'invited'], for: ['gifted'], worth: 'depends' },
    { ...kkv, senses: ['tie', 'switch'], worth: 'depends', confidence: 'K' },
    {
      ...kkv,
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
  placement: { ...kkv, start: 'must', tags: 1, says: 'At the start of the text.' },
} satisfies Market;
