import type { TOPICS } from '../../../model/profile';
import type { Phrases } from '../reading/phrases';

export type Topic = (typeof TOPICS)[number];

/** How one topic is talked about in one language. */
export interface TopicWords {
  /** These settle it alone. */
  readonly sure?: readonly Phrases[];
  /** Worth a note, no more. */
  readonly mild?: readonly Phrases[];
  /** Ambiguous words by family: words of two families near each other settle it. Families join across languages. */
  readonly cues?: Readonly<Record<string, readonly Phrases[]>>;
  /** Words that speak for another sense of the ambiguous ones: each outweighs one family. */
  readonly against?: readonly Phrases[];
  /** Words beside which the topic is never raised. */
  readonly never?: readonly Phrases[];
  /** Whole words that people mask with signs, “f*ck”. */
  readonly masked?: string;
}

/** One file of `topics/`: the words of one language, with where they come from. */
export interface TopicVocabulary {
  /** ISO 639-1. */
  readonly language: string;
  readonly asOf: string;
  readonly source: string;
  /** Phrases whose words mean something else: idioms, places, trades. */
  readonly not: readonly Phrases[];
  /** Words of this language, divided by spaces, that are other words in English: no cue of English in a text of it. */
  readonly notEnglish?: string;
  readonly topics: Readonly<Partial<Record<Topic, TopicWords>>>;
}

const found = import.meta.glob<TopicVocabulary>('./topics/*.ts', { eager: true, import: 'default' });

/** Every language of the folder. Nobody edits this list. */
export const TOPIC_VOCABULARIES: readonly TopicVocabulary[] = Object.values(found);
