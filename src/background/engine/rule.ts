import type * as z from 'zod/mini';
import type { Draft } from '../../model/draft';
import type { Client, Profile } from '../../model/profile';
import type { RuleId } from '../../model/rules';
import type { Fix, Level, Span } from '../../model/verdict';
import type { Reading } from './reading/reading';

/** What a rule reports. Its level is the rule's (or the person's setting for it) unless `atMost` lowers it. */
export interface Report {
  readonly client?: Client;
  readonly spans: readonly Span[];
  readonly message: string;
  readonly why: string;
  readonly source?: string;
  readonly fixes?: readonly Fix[];
  /** What rests on low confidence, or is only worth a mention, goes no higher than this. */
  readonly atMost?: Level;
}

/** A situation that a rule's one generic test runs. Profile and draft need only what matters. */
export interface Example {
  readonly why: string;
  readonly profile: Partial<Omit<Profile, 'personas' | 'clients'>> & {
    readonly personas?: readonly object[];
    readonly clients?: readonly object[];
  };
  readonly draft: Partial<Omit<Draft, 'about' | 'media' | 'recent' | 'thread' | 'text' | 'site'>> & {
    readonly text: string;
    readonly site?: string;
    readonly about?: object;
    readonly media?: readonly object[];
    readonly recent?: readonly object[];
    readonly thread?: object;
  };
}

export interface Found extends Example {
  /** The phrases that the finding's spans cover, in order. */
  readonly marks: readonly string[];
  /** The level, where it is not the rule's own. */
  readonly level?: Level;
  /** The draft after the first edit fix. */
  readonly fixed?: string;
}

/** One kind of trouble, one file, `rules/<id>.ts`. No state; everything it needs is in the reading. */
export interface Rule<Options = unknown> {
  readonly id: RuleId;
  /** What a person calls it: a few words, as a heading. */
  readonly name: string;
  readonly level: Level;
  /** One line for the options page and the docs. */
  readonly summary: string;
  readonly options: z.ZodMiniType<Options>;
  check(reading: Reading, options: Options): Iterable<Report>;
  readonly examples: { readonly clear: readonly Example[]; readonly found: readonly Found[] };
}
