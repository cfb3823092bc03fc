import type { Market } from '../market';

const law = {
  source: 'E-Commerce Law; Ministry of Commerce, 5 February 2021',
  asOf: '2021-02-05',
  confidence: 'V2',
} as const;

/** Saudi Arabia: say that it is an advertisement, and for what and whom. */
export default {
  code: 'SA',
  name: 'Saudi Arabia',
  regulator: 'Ministry of Commerce and General Authority of Media Regulation',
  languages: ['ar'],
  language: { ...law, confidence: 'K' },
  labels: [
    { ...law, senses: ['ad'], worth: 'enough' },
    { ...law, senses: ['ad'], worth: 'depends', anyLanguage: true, confidence: 'K' },
    {
      ...law,
      senses: ['paid', 'sponsored', 'tie', 'switch', 'brand-role', 'contest'],
      worth: 'depends',
      confidence: 'K',
    },
    { ...law, senses: ['gifted'], for: ['gifted'], worth: 'depends', confidence: 'K' },
  ],
  placement: { ...law, start: 'should', tags: 1, says: 'Plainly, with the product and its provider named.' },
  permits: [
    {
      says: 'Promotion on social media needs a Mawthooq licence.',
      source: 'Mawthooq licence (2022)',
      asOf: '2022',
      confidence: 'V2',
      except: ['owner'],
    },
  ],
} satisfies Market;
