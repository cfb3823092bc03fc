import * as z from 'zod/mini';
import { type Fault, FaultyInput, faultsOf } from './faults';
import { migrate } from './migrations';
import { Moment } from './moment';

const text = z.string();
const filled = z.string().check(z.trim(), z.minLength(1, 'expected some text, got none'));
const listOf = <T extends z.ZodMiniType>(item: T) => z._default(z.array(item), []);
const flag = z._default(z.boolean(), false);

export const AUDIENCES = ['public', 'connections', 'friends', 'only-me'] as const;
export const LEVELS = ['off', 'note', 'warn', 'hold'] as const;
export const RELATIONSHIPS = [
  'client',
  'employer',
  'sponsor',
  'gifted',
  'affiliate',
  'owner',
  'investor',
  'family',
  'friend',
] as const;
export const CATEGORIES = [
  'general',
  'finance',
  'health',
  'alcohol',
  'gambling',
  'crypto',
  'politics',
] as const;
export const TOPICS = [
  'politics',
  'religion',
  'profanity',
  'alcohol',
  'drugs',
  'sex',
  'gripes',
  'whereabouts',
  'holiday',
  'kids',
  'family',
  'health',
  'home',
  'money',
] as const;

const Audience = z.enum(AUDIENCES);
const Handle = z.looseObject({ site: z.optional(text), handle: filled });

export const Persona = z.looseObject({
  id: filled,
  name: filled,
  kind: z.enum(['personal', 'professional']),
  colour: z.optional(
    z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'expected a colour like #3b6ea5'))),
  ),
  accounts: listOf(z.looseObject({ site: text, handle: filled })),
  jurisdictions: listOf(text),
  languages: listOf(text),
  avoid: listOf(text),
  audience: z._default(Audience, 'public'),
  speaksFor: listOf(filled),
});

export const Client = z.looseObject({
  id: filled,
  name: filled,
  aliases: listOf(text),
  products: listOf(text),
  slogans: listOf(text),
  handles: listOf(Handle),
  hashtags: listOf(text),
  domains: listOf(text),
  people: listOf(z.looseObject({ name: filled, handles: listOf(Handle) })),
  relationship: z._default(z.enum(RELATIONSHIPS), 'client'),
  since: z._default(z.nullable(Moment), null),
  until: z._default(z.nullable(Moment), null),
  category: z._default(z.enum(CATEGORIES), 'general'),
  genuine: flag,
  confidential: flag,
  embargoes: listOf(z.looseObject({ terms: z.array(filled), until: Moment })),
  competitors: listOf(text),
  everydayWord: z._default(z.enum(['auto', 'yes', 'no']), 'auto'),
  context: listOf(text),
});

const Circle = z.looseObject({ id: filled, name: filled, audience: Audience, topics: listOf(text) });

/** A person's setting of one rule: its level, and the rule's own options beside it. */
const Setting = z.looseObject({ level: z.optional(z.enum(LEVELS)) });

/** The shape of a profile. References between its parts are checked by {@link parseProfile}. */
export const Profile = z.looseObject({
  schema: z.literal('hatcheck/profile@1'),
  personas: z.array(Persona).check(z.minLength(1, 'expected at least one persona')),
  activePersona: filled,
  siteDefaults: z._default(z.record(text, filled), {}),
  circles: listOf(Circle),
  clients: z.array(Client),
  rules: z._default(z.record(text, Setting), {}),
});

export type Profile = z.infer<typeof Profile>;
export type Persona = z.infer<typeof Persona>;
export type Client = z.infer<typeof Client>;
export type Circle = z.infer<typeof Circle>;
export type Audience = (typeof AUDIENCES)[number];
export type Relationship = (typeof RELATIONSHIPS)[number];
export type Category = (typeof CATEGORIES)[number];

/**
 * A profile from whatever was stored, imported or typed: migrated, defaults filled in, references checked.
 * @throws FaultyInput with every fault, each with its field.
 */
export function parseProfile(input: unknown): Profile {
  const result = Profile.safeParse(migrate(input), { reportInput: true });
  if (!result.success) throw new FaultyInput(faultsOf(result.error));
  const faults = [...referenceFaults(result.data)];
  if (faults.length > 0) throw new FaultyInput(faults);
  return result.data;
}

function* referenceFaults(profile: Profile): Iterable<Fault> {
  const personas = new Set(profile.personas.map(({ id }) => id));
  const clients = new Set(profile.clients.map(({ id }) => id));
  yield* twice(profile.personas, 'personas');
  yield* twice(profile.clients, 'clients');
  yield* twice(profile.circles, 'circles');
  if (!personas.has(profile.activePersona)) yield missing('activePersona', 'persona', profile.activePersona);
  for (const [site, persona] of Object.entries(profile.siteDefaults)) {
    if (!personas.has(persona)) yield missing(`siteDefaults.${site}`, 'persona', persona);
  }
  for (const [at, persona] of profile.personas.entries()) {
    for (const [n, client] of persona.speaksFor.entries()) {
      if (!clients.has(client)) yield missing(`personas.${at}.speaksFor.${n}`, 'client', client);
    }
  }
}

function* twice(items: readonly { id: string }[], field: string): Iterable<Fault> {
  const seen = new Map<string, number>();
  for (const [at, { id }] of items.entries()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    else yield { field: `${field}.${at}.id`, problem: `“${id}” is already the id of ${field}.${first}` };
  }
}

function missing(field: string, what: string, id: string): Fault {
  return { field, problem: `there is no ${what} “${id}”` };
}
