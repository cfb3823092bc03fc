/** What a word or sentence in the place of a disclosure tells a reader. */
export const SENSES = [
  'ad', // calls the post advertising
  'paid', // says that it is paid: “paid partnership”
  'sponsored',
  'promotion',
  'partnership', // “in collaboration with”
  'short', // cut or coined: #sp, #spon, #collab
  'gifted',
  'invited',
  'affiliate',
  'role', // a role without a brand: #ambassador
  'brand-role', // with it: #AcmeAmbassador
  'employee',
  'own', // one's own brand
  'contest',
  'thanks',
  'pr',
  'unpaid', // “unbezahlte Werbung”
  'switch', // the site's own paid-partnership switch
  'tie', // a sentence that states the tie
  'denial', // “not an ad”
] as const;
export type Sense = (typeof SENSES)[number];

/** Which tie a sentence states. `may` is conditional: “may receive a commission”. */
export const TIES = [
  'client',
  'pay',
  'employer',
  'owner',
  'investor',
  'family',
  'friend',
  'commission',
  'gift',
  'former',
  'may',
] as const;
export type TieWords = (typeof TIES)[number];

/** The senses that a list of words can have; the others are found by their shape. */
export type WordSense = Exclude<Sense, 'brand-role' | 'switch' | 'tie' | 'denial'>;

/** The sentence that a fix puts in, `{name}` standing for the client. */
export type Sentence =
  | 'client'
  | 'sponsor'
  | 'employer'
  | 'owner'
  | 'investor'
  | 'family'
  | 'friend'
  | 'affiliate'
  | 'gifted'
  | 'former';

/**
 * One language's words. Patterns are regular expressions over lower-cased plain text, in which `{B}` is the
 * brand, `{T}` the brand or a word for it (“they”), `{w}` any one word, a brand too.
 */
export interface LabelWords {
  /** ISO 639-1. */
  readonly language: string;
  /** How it is written: without spaces between words, words have no edges. */
  readonly spaced: boolean;
  readonly words: Readonly<Partial<Record<WordSense, readonly string[]>>>;
  /** What may stand before a label as its sentence: “contains”, “this post contains”. */
  readonly contains?: readonly string[];
  /** Small words that may stand between a label and the brand: “Werbung für Acme”. */
  readonly links: string;
  /** What stands for the brand: “they”, “the company”. */
  readonly they: string;
  /** What turns a sentence around, in it or right before it. */
  readonly negates: string;
  /** What turns a label into a denial, right before or right after it. */
  readonly not: { readonly before: string; readonly after?: string };
  /** Whole sentences that deny a tie. */
  readonly denials: readonly string[];
  /** Sentences that state a tie. */
  readonly ties: Readonly<Partial<Record<TieWords, readonly string[]>>>;
  /** Labels that have the brand within or before them (“与{B}合作”), or more ways to say them than a list holds. */
  readonly around?: Readonly<Partial<Record<WordSense, readonly string[]>>>;
  /** A bare thank-you to the brand. */
  readonly thanks: readonly string[];
  /** What a fix says in this language. */
  readonly fix: { readonly label: string } & Readonly<Record<Sentence, string>>;
}
