import { FaultyInput } from '../model/faults';
import { type Profile, parseProfile } from '../model/profile';
import { readJson } from './json';

/**
 * A profile from an exported file.
 * @throws FaultyInput with every fault, each with its line and field: `line 12, clients.0.until`.
 */
export function readImport(text: string): Profile {
  const { value, lineOf } = readJson(text);
  try {
    return parseProfile(value);
  } catch (error) {
    if (!(error instanceof FaultyInput)) throw error;
    throw new FaultyInput(
      error.faults.map(({ field, problem }) => ({
        field: field === '' ? `line ${lineOf('')}` : `line ${lineOf(field)}, ${field}`,
        problem,
      })),
    );
  }
}
