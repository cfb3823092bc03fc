/**
 * What words say of the thing they speak of. The weight is what one of them counts: 2 makes a plug, -2 a
 * complaint. Chosen by hand, so that a clear word is enough and a vague one needs company.
 */
export const WEIGHTS = {
  /** “awesome”, “obsessed with” */
  praise: 2,
  /** “love”, “enjoy”: praise of their object */
  fondness: 2,
  /** “asked for seconds”, “our third jar”: what people do with what they like, whoever does it */
  relish: 2,
  /** “good”, “happy” */
  warm: 1,
  /** “recommend”, “use my code”, “link in bio” */
  urge: 2,
  /** An imperative, and no call where somebody tells of it: “check out”, but not “I went to check out” */
  call: 2,
  /** An imperative where it opens a sentence: “Get a …” */
  nudge: 1,
  /** “20 % off”, “giveaway”, “out now” */
  offer: 2,
  /** “tickets”, “collection”: the surroundings of an offer */
  hint: 0.5,
  /** A mark of advertising, as a hashtag or before a colon: “#spon”, “Ad:” */
  label: 2,
  /** “terrible”, “never again” */
  complaint: -2,
  /** “hate”: a complaint of its object */
  dislike: -2,
  /** “slow”, “boring” */
  sour: -1,
} as const;

export type Cue = keyof typeof WEIGHTS;

/** Words that turn, strengthen or void what stands near them. */
export const TURNS = [
  'negator', // turns the words behind it: “not”
  'intensifier', // “so”, “really”
  'diminisher', // “slightly”
  'contrast', // what follows weighs more: “but”
  'than', // in a comparison what follows is the worse: “than”
  'unlike', // what follows is the worse, the rest of the sentence the better: “unlike”
  'asking', // opens a question
  'unreal', // wishes, conditions, a person's own questions: “if only”, “should I”
  'said', // somebody else's words: “claims”
  'news', // the language of reports: “shares”, “lawsuit”
  'irony', // the kind words of the sentence are not meant: “oh great”, 🙄
  'teller', // an imperative behind it is none: “I”, “gonna”
  'person', // what follows is said of a person: “she is the best”
  'pronoun', // as an object of “love” it means what was named: “it”
  'determiner', // an object of “love” may be part of what was named: “the”
  'void', // looks like a cue and is none: “good morning”, “best man”
] as const;

export type Turn = (typeof TURNS)[number];

/**
 * Phrases of one language, separated by commas or line ends. `*` ends a stem; `_` is a gap of at most three words;
 * `<price>`, `<percent>` and `<number>` stand for any of them; `a/b` is one word or the other.
 * Hyphens are spaces.
 */
export type StanceVocabulary = { readonly [kind in Cue | Turn]?: string } & {
  /** How else a word of these phrases is written: the word, then the others. “you u ya, your ur” */
  readonly spelled?: string;
};
