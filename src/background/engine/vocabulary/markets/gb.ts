import type { Market } from '../market';

const cap = {
  source: 'CAP Code 2.1; ASA and CMA, “Influencers’ guide to making clear that ads are ads”, 3rd ed.',
  asOf: '2023-03-23',
  confidence: 'V',
} as const;
const cma = { source: 'CMA, “Social media endorsements”', asOf: '2025-09-03', confidence: 'V' } as const;

/** United Kingdom: the ASA with the CAP Code, and the CMA. */
export default {
  code: 'GB',
  name: 'the United Kingdom',
  regulator: 'Advertising Standards Authority (ASA) and Competition and Markets Authority (CMA)',
  languages: ['en'],
  language: { ...cap, confidence: 'K' },
  labels: [
    { ...cap, senses: ['ad'], worth: 'enough' },
    { ...cma, senses: ['switch', 'paid'], worth: 'depends' },
    { ...cma, senses: ['tie'], worth: 'depends', confidence: 'K' },
    {
      ...cap,
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
  placement: {
    ...cap,
    start: 'must',
    tags: 1,
    says: 'The first thing read, before any click, in each post and story.',
  },
  stake: { source: 'ASA rulings on Huel and Zoe, 14 August 2024', asOf: '2024-08-14', confidence: 'V2' },
  categories: [
    {
      category: 'finance',
      says: 'Promoting an investment or credit needs the approval of an authorised firm and a risk warning in sight.',
      source: 'FSMA 2000 s.21; FCA FG24/1, 26 March 2024',
      asOf: '2024-03-26',
      confidence: 'V2',
    },
    {
      category: 'crypto',
      says: 'Promoting cryptoassets needs the approval of an authorised firm and a risk warning in sight.',
      source: 'FSMA 2000 s.21; FCA FG24/1, 26 March 2024',
      asOf: '2024-03-26',
      confidence: 'V2',
    },
  ],
} satisfies Market;
