import type { Market } from '../market';

const ftc = {
  source: '16 CFR 255.5(a) (88 FR 48102, 26 July 2023)',
  asOf: '2023-07-26',
  confidence: 'V',
} as const;
const staff = {
  source:
    'FTC staff, “FTC’s Endorsement Guides: What People Are Asking”; “Disclosures 101 for Social Media Influencers”',
  asOf: '2023',
  confidence: 'V2',
} as const;

/** United States: the Federal Trade Commission. */
export default {
  code: 'US',
  name: 'the United States',
  regulator: 'Federal Trade Commission (FTC)',
  languages: ['en'],
  language: { ...staff, asOf: '2019-11' },
  labels: [
    { ...ftc, senses: ['tie'], worth: 'enough' },
    { ...staff, senses: ['ad', 'paid', 'sponsored', 'promotion'], worth: 'enough' },
    { ...staff, senses: ['brand-role', 'contest'], worth: 'enough' },
    { ...staff, senses: ['gifted', 'invited'], for: ['gifted'], worth: 'depends' },
    { ...staff, senses: ['own'], for: ['owner'], worth: 'depends' },
    {
      ...staff,
      senses: ['affiliate'],
      words: ['commissionearned', 'commissionsearned', 'earnscommission'],
      worth: 'depends',
      confidence: 'K',
    },
    {
      source: 'FTC letters to influencers, 20 March and 6 September 2017; “Disclosures 101”',
      asOf: '2017-03-20',
      confidence: 'V2',
      senses: [
        'short',
        'role',
        'employee',
        'thanks',
        'partnership',
        'affiliate',
        'gifted',
        'invited',
        'pr',
        'unpaid',
        'own',
      ],
      worth: 'not',
    },
    { ...staff, senses: ['switch'], worth: 'not' },
  ],
  placement: {
    ...staff,
    start: 'should',
    tags: 2,
    says: 'In the first lines, above “more”; among hashtags first or second; in every post, never in the bio, a link or the comments.',
  },
  categories: [
    {
      category: 'finance',
      states: 'amount',
      says: 'Touting a security for pay takes who pays, and how much; a label alone was not enough.',
      source: 'Securities Act 17(b); SEC v. Kardashian, 3 October 2022',
      asOf: '2022-10-03',
      confidence: 'V2',
    },
    {
      category: 'crypto',
      states: 'amount',
      says: 'Touting a token that is a security for pay takes who pays, and how much; a label alone was not enough.',
      source: 'Securities Act 17(b); SEC v. Kardashian, 3 October 2022',
      asOf: '2022-10-03',
      confidence: 'V2',
    },
    {
      category: 'health',
      says: 'A health claim needs sound evidence, whoever makes it.',
      source: 'FTC Health Products Compliance Guidance (2022)',
      asOf: '2022',
      confidence: 'V2',
    },
  ],
} satisfies Market;
