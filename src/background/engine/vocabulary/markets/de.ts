import type { Market } from '../market';

const guide = {
  source: 'UWG § 5a(4); MStV § 22; Leitfaden der Medienanstalten',
  asOf: '2022-05',
  confidence: 'V',
} as const;
const courts = {
  source: 'OLG Celle, 8 June 2017, 13 U 53/17; KG, 11 October 2017, 5 W 221/17',
  asOf: '2017-06-08',
  confidence: 'V2',
} as const;

/** Germany: „Werbung“ or „Anzeige“, in front. Whether a leading “#ad” could do was left open. */
export default {
  code: 'DE',
  name: 'Germany',
  regulator: 'Medienanstalten, courts',
  languages: ['de'],
  language: courts,
  labels: [
    { ...guide, senses: ['ad', 'paid'], worth: 'enough' },
    { ...guide, senses: ['own'], for: ['owner'], worth: 'enough', confidence: 'V2' },
    { ...guide, senses: ['tie'], worth: 'depends', confidence: 'K' },
    {
      ...guide,
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
    { ...guide, senses: ['switch'], worth: 'not', confidence: 'V2' },
  ],
  placement: {
    ...courts,
    start: 'must',
    tags: 1,
    says: 'In front, seen at first sight, on each story slide; not last and not among hashtags.',
  },
} satisfies Market;
