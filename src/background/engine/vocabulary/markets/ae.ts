import type { Market } from '../market';

const nmc = {
  source: 'National Media Council, Advertising Guide, 29 October 2018',
  asOf: '2018-10-29',
  confidence: 'V2',
} as const;

/** United Arab Emirates: Arabic or English, at the beginning; and a permit. */
export default {
  code: 'AE',
  name: 'the United Arab Emirates',
  regulator: 'UAE Media Council',
  languages: ['ar', 'en'],
  language: { ...nmc, confidence: 'K' },
  labels: [
    { ...nmc, senses: ['ad'], worth: 'enough' },
    { ...nmc, senses: ['ad', 'paid', 'sponsored'], worth: 'depends', anyLanguage: true, confidence: 'K' },
    { ...nmc, senses: ['paid'], words: ['paid'], worth: 'enough' },
    { ...nmc, senses: ['paid', 'sponsored', 'affiliate', 'brand-role', 'employee'], worth: 'depends' },
    { ...nmc, senses: ['gifted'], for: ['gifted'], worth: 'depends' },
    { ...nmc, senses: ['tie', 'switch', 'contest'], worth: 'depends', confidence: 'K' },
    {
      ...nmc,
      senses: [
        'partnership',
        'thanks',
        'short',
        'role',
        'promotion',
        'gifted',
        'invited',
        'own',
        'pr',
        'unpaid',
      ],
      worth: 'not',
    },
  ],
  placement: {
    ...nmc,
    start: 'must',
    tags: 1,
    says: 'At the beginning, obvious, apart from other tags; not behind “read more”.',
  },
  permits: [
    {
      says: 'Promotion needs an Advertiser Permit, paid or unpaid, and its number on the account.',
      source: 'UAE Media Council, Advertiser Permit, announced 30 July 2025',
      asOf: '2025-07-30',
      confidence: 'V2',
      except: ['owner'],
    },
  ],
} satisfies Market;
