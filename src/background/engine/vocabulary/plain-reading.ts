import type { LabelRule, Market } from './market';

const agreed = {
  source: 'what regulators that publish word lists agree on',
  asOf: '2026',
  confidence: 'V2',
} as const;

/** How labels are read where a market says nothing of its own: only what no reader can mistake counts. */
export const PLAIN_LABELS: readonly LabelRule[] = [
  { ...agreed, senses: ['ad', 'paid'], worth: 'enough' },
  { ...agreed, senses: ['own'], for: ['owner'], worth: 'enough' },
  { ...agreed, senses: ['gifted'], for: ['gifted'], worth: 'depends' },
  { ...agreed, senses: ['switch', 'brand-role', 'contest'], worth: 'depends' },
  { ...agreed, senses: ['tie'], worth: 'enough' },
  {
    ...agreed,
    senses: [
      'sponsored',
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
];

/** The strictest plain reading: for a market without a pack, or nowhere at all. */
export const PLAIN: Market = {
  code: '',
  name: '',
  regulator: '',
  languages: [],
  language: agreed,
  labels: [],
  placement: {
    ...agreed,
    start: 'should',
    tags: 1,
    says: 'At the start, before other tags, and in sight without a tap.',
  },
};
