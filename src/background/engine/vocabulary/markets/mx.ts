import type { Market } from '../market';

const profeco = {
  source: 'Profeco, Guía de publicidad para influencers',
  asOf: '2023-08',
  confidence: 'V2',
} as const;

/** Mexico: “#OpinionesPersonales” means that nothing was received. */
export default {
  code: 'MX',
  name: 'Mexico',
  regulator: 'Profeco',
  languages: ['es'],
  language: profeco,
  labels: [
    { ...profeco, senses: ['ad', 'paid', 'sponsored'], worth: 'enough' },
    { ...profeco, senses: ['tie', 'switch', 'brand-role', 'contest'], worth: 'depends', confidence: 'K' },
    { ...profeco, senses: ['gifted', 'invited'], for: ['gifted'], worth: 'depends', confidence: 'K' },
  ],
  placement: { ...profeco, start: 'must', tags: 1, says: 'At the start; not among too many tags.' },
} satisfies Market;
