import type { Market } from '../market';

const aana = {
  source: 'AANA Code of Ethics 2.7 and Practice Note',
  asOf: '2021-02',
  confidence: 'V2',
} as const;
const accc = { source: 'ACCC influencer sweep', asOf: '2023-12', confidence: 'V2' } as const;

/** Australia: clear, obvious, upfront. */
export default {
  code: 'AU',
  name: 'Australia',
  regulator: 'Ad Standards (AANA) and ACCC',
  languages: ['en'],
  language: { ...aana, confidence: 'K' },
  labels: [
    { ...aana, senses: ['ad', 'paid'], worth: 'enough' },
    { ...aana, senses: ['sponsored'], worth: 'depends' },
    { ...aana, senses: ['tie'], worth: 'enough' },
    { ...aana, senses: ['contest', 'switch'], worth: 'depends', confidence: 'K' },
    {
      ...accc,
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
        'thanks',
        'pr',
        'unpaid',
      ],
      worth: 'not',
    },
  ],
  placement: { ...aana, start: 'should', tags: 1, says: 'Clear, obvious and upfront.' },
} satisfies Market;
