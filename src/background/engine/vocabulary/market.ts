import type { Category, Relationship } from '../../../model/profile';
import type { Sense } from './label';

/** V: read in the regulator's own text. V2: read in a secondary source. K: general knowledge; it only earns a note. */
export type Confidence = 'V' | 'V2' | 'K';

/** Where an entry comes from, and since when it has held. */
export interface Sourced {
  readonly source: string;
  /** ISO 8601, as exact as it is known: a year, a month or a day. */
  readonly asOf: string;
  readonly confidence: Confidence;
}

export type Worth = 'enough' | 'depends' | 'not';

/** What a market says of some labels. The first entry that fits is the one that counts. */
export interface LabelRule extends Sourced {
  readonly senses: readonly Sense[];
  /** Only these words of the senses; without it, all. */
  readonly words?: readonly string[];
  /** Only for these relationships; without it, all. With words of a stated tie, even if it is another tie. */
  readonly for?: readonly Relationship[];
  readonly worth: Worth;
  /** Also on a post in another language than the word's. */
  readonly anyLanguage?: true;
}

export interface Placement extends Sourced {
  /** Whether the label must be the first thing read, should be, or need only be in sight. */
  readonly start: 'must' | 'should' | 'any';
  /** The last line that it may begin in. */
  readonly within?: number;
  /** Where among hashtags it may stand: the first n of a row, at either edge of it. */
  readonly tags: number | 'edge';
  /** In words, for the docs. */
  readonly says: string;
}

/** What a category of client asks for beside a label. */
export interface CategoryRule extends Sourced {
  readonly category: Category;
  readonly says: string;
  /** What the disclosure itself must state. */
  readonly states?: 'amount';
}

export interface Permit extends Sourced {
  readonly says: string;
  /** Relationships that need none. */
  readonly except: readonly Relationship[];
}

/** One country's (or the EU's) rules for disclosures. Not legal advice. */
export interface Market {
  /** ISO 3166-1 alpha-2, or EU. */
  readonly code: string;
  readonly name: string;
  /** Who decides. */
  readonly regulator: string;
  /** ISO 639-1; a post in one of them needs a label in it. None: whatever the post is in. */
  readonly languages: readonly string[];
  readonly language: Sourced;
  readonly labels: readonly LabelRule[];
  readonly placement: Placement;
  /** Owners and investors must say that they are. */
  readonly stake?: Sourced;
  readonly categories?: readonly CategoryRule[];
  readonly permits?: readonly Permit[];
}
