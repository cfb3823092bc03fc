import type { Market } from '../market';

const asas = {
  source: 'ASAS, Guidelines on Interactive Marketing Communication and Social Media',
  asOf: '2016-08-29',
  confidence: 'V2',
} as const;

/** Singapore: a plain early statement; no list of words. */
export default {
  code: 'SG',
  name: 'Singapore',
  regulator: 'Advertising Standards Authority of Singapore (ASAS)',
  languages: ['en', 'zh', 'ms', 'ta'],
  language: { ...asas, confidence: 'K' },
  labels: [
    { ...asas, senses: ['ad', 'paid', 'tie'], worth: 'enough' },
    { ...asas, senses: ['sponsored', 'brand-role', 'contest', 'switch'], worth: 'depends', confidence: 'K' },
    { ...asas, senses: ['gifted', 'invited'], for: ['gifted'], worth: 'depends', confidence: 'K' },
  ],
  placement: { ...asas, start: 'should', tags: 1, says: 'Early and prominent.' },
} satisfies Market;
