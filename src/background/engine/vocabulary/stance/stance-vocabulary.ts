/**
 * What words say of the thing they speak of. The weight is what one of them counts; two together make a plug
 * or a complaint.
 */
export const WEIGHTS = {
  /** “awesome”, “obsessed with” */
  praise: 2,
  /** “good”, “like”: praise in company only */
  warm: 1,
  /** “check out”, “you should try”, “link in bio” */
  urge: 2,
  /** “20 % off”, “giveaway”, “out now” */
  offer: 2,
  /** “new”, “tickets”, “free”: an offer in company only */
  hint: 1,
  /** “terrible”, “never again” */
  complaint: -2,
  /** “slow”, “boring”: a complaint in company only */
  sour: -1,
} as const;

export type Cue = keyof typeof WEIGHTS;

/** Words that turn, strengthen or void what stands near them. */
export const TURNS = [
  'negator', // turns the words behind it: “not”
  'intensifier', // “so”, “really”
  'contrast', // what follows weighs more: “but”
  'than', // in a comparison what follows is the worse: “than”
  'unlike', // what follows is the worse, the rest of the sentence the better: “unlike”
  'asking', // opens a question
  'unreal', // wishes and conditions: “if”, “wish”
  'said', // somebody else's words: “claims”
  'news', // the language of reports: “shares”, “lawsuit”
] as const;

export type Turn = (typeof TURNS)[number];

/**
 * Phrases of one language, separated by commas. `*` ends a stem; `_` is a gap of at most three words; `<price>`,
 * `<percent>` and `<number>` stand for any of them.
 */
export type StanceVocabulary = { readonly [kind in Cue | Turn]?: string };
