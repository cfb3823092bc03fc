import * as z from 'zod/mini';
import { FaultyInput, faultsOf } from './faults';
import { Moment } from './moment';
import { siteId } from './platforms';
import { AUDIENCES } from './profile';

export const KINDS = [
  'post',
  'reply',
  'comment',
  'quote',
  'repost',
  'message',
  'article',
  'edit',
  'bio',
  'like',
  'follow',
  'connect',
  'accept',
] as const;
export type Kind = (typeof KINDS)[number];

const text = z.string();
const nullable = <T extends z.ZodMiniType>(item: T) => z._default(z.nullable(item), null);

/** The engine's own fingerprint of a text, made under `printKey`: how many shingles it has, and the least of their marks. */
export const Print = z.object({ shingles: z.number(), marks: z.array(z.number()) });

/** What went out before. Either its text, or its print; one that cannot be read is as good as none. */
export const Sent = z.object({
  at: Moment,
  site: z.pipe(text, z.transform(siteId)),
  account: nullable(text),
  persona: nullable(text),
  clients: z._default(z.array(text), []),
  /** The rules that had something to say then. */
  rules: z._default(z.array(text), []),
  /** Which of `clients` it plugged, where that was kept; else all of them count. */
  plugged: z.optional(z.array(text)),
  text: z.optional(text),
  print: z.catch(z.optional(Print), undefined),
});

/** What is about to go out. Unknown fields are dropped; an unknown site is `other`. */
export const Draft = z.object({
  id: z.pipe(z.union([text, z.number()]), z.transform(String)),
  site: z.pipe(text, z.transform(siteId)),
  account: nullable(text),
  kind: z.enum(KINDS),
  text,
  links: z._default(z.array(text), []),
  media: z._default(z.array(z.object({ alt: z._default(z.nullable(text), '') })), []),
  audience: nullable(z.enum(AUDIENCES)),
  platformLabel: nullable(z.boolean()),
  thread: nullable(z.object({ index: z.number(), count: z.number(), texts: z._default(z.array(text), []) })),
  about: nullable(z.object({ author: nullable(text), text: nullable(text) })),
  persona: nullable(text),
  at: nullable(Moment),
  recent: z._default(z.array(Sent), []),
  /** The key under which the prints in `recent` were made; without it they match nothing. */
  printKey: z.optional(text),
});

export type Draft = z.infer<typeof Draft>;
export type Sent = z.infer<typeof Sent>;
export type Print = z.infer<typeof Print>;

/** @throws FaultyInput with every fault, each with its field. */
export function parseDraft(input: unknown): Draft {
  const result = Draft.safeParse(input, { reportInput: true });
  if (!result.success) throw new FaultyInput(faultsOf(result.error));
  return result.data;
}
