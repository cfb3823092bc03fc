import type { Market } from '../market';

const ucpd = {
  source: 'Directive 2005/29/EC, Art. 7(2) and Annex I nos. 11 and 22; Influencer Legal Hub',
  asOf: '2023-10-11',
  confidence: 'V2',
} as const;

/** The European Union: commercial intent must be clear; the words are each country’s. */
export default {
  code: 'EU',
  name: 'the European Union',
  regulator: 'national consumer authorities (CPC network)',
  languages: [],
  language: ucpd,
  labels: [
    { ...ucpd, senses: ['ad', 'paid'], worth: 'enough' },
    {
      senses: ['switch'],
      worth: 'depends',
      source: 'Regulation (EU) 2022/2065 (DSA), Art. 26(2)',
      asOf: '2024-02-17',
      confidence: 'V',
    },
    { ...ucpd, senses: ['tie'], worth: 'depends', confidence: 'K' },
    { ...ucpd, senses: ['gifted'], for: ['gifted'], worth: 'depends' },
  ],
  placement: { ...ucpd, start: 'should', tags: 1, says: 'Prominent, and together with the message.' },
  categories: [
    {
      category: 'finance',
      says: 'Investment advice in a post is regulated, and regulators watch paid posts closely.',
      source: 'ESMA warning to finfluencers (2026)',
      asOf: '2026',
      confidence: 'V2',
    },
  ],
} satisfies Market;
