import * as z from 'zod/mini';
import { FaultyInput, faultsOf } from './faults';
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
const moment = text.check(
  z.refine((value) => !Number.isNaN(Date.parse(value)), 'expected a moment like 2026-11-20T10:00:00Z'),
);

/** What went out before. Either its text, or the engine's own keyed fingerprint of it. */
export const Sent = z.object({
  at: moment,
  site: z.pipe(text, z.transform(siteId)),
  account: nullable(text),
  persona: nullable(text),
  clients: z._default(z.array(text), []),
  text: z.optional(text),
  print: z.optional(z.unknown()),
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
  at: nullable(moment),
  recent: z._default(z.array(Sent), []),
});

export type Draft = z.infer<typeof Draft>;
export type Sent = z.infer<typeof Sent>;

/** @throws FaultyInput with every fault, each with its field. */
export function parseDraft(input: unknown): Draft {
  const result = Draft.safeParse(input, { reportInput: true });
  if (!result.success) throw new FaultyInput(faultsOf(result.error));
  return result.data;
}
