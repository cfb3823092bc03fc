import { FaultyInput } from './faults';

/** A document of one version made into the next. Dated, so that one day it may go. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  migrate(document: Record<string, unknown>): Record<string, unknown>;
}

export const CURRENT = 'hatcheck/profile@1';

/** Oldest first. Version 1 is the first, so there is nothing to bring up to date yet. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * The document in today's version; anything that is no versioned document comes back as it is, for the schema to judge.
 * @throws FaultyInput when the version is unknown, as after a downgrade, or a damaged document cannot be brought on.
 */
export function migrate(
  input: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  current = CURRENT,
): unknown {
  if (typeof input !== 'object' || input === null || !('schema' in input)) return input;
  let document: Record<string, unknown> = { ...input };
  for (const step of migrations) {
    if (document['schema'] === step.from) document = { ...inWords(step, document), schema: step.to };
  }
  if (document['schema'] === current) return document;
  const version = JSON.stringify(document['schema']);
  throw new FaultyInput([
    {
      field: 'schema',
      problem: `this Hatcheck reads ${current}, not ${version}. Was it written by a newer one?`,
    },
  ]);
}

/** A migration knows the shape its version had; what is damaged beyond that shape makes it throw. */
function inWords(step: Migration, document: Record<string, unknown>): Record<string, unknown> {
  try {
    return step.migrate(document);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FaultyInput([
      { field: '', problem: `it could not be brought from ${step.from} to ${step.to}: ${why}` },
    ]);
  }
}
