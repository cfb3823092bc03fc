import { type Checker, compile } from '../../src/background/engine/engine';
import { rules } from '../../src/background/rules';
import { FaultyInput, sentence } from '../../src/model/faults';
import { parseProfile } from '../../src/model/profile';
import { readJson } from '../../src/options/json';

/** @throws FaultyInput with every fault, each with its field. A rule that throws is told on standard error. */
function checkerFor(profile: unknown): Checker {
  return compile(parseProfile(profile), rules, (error, rule) =>
    process.stderr.write(`${rule}: ${String(error)}\n`),
  );
}

/** The checker of a profile's file, or its faults, each `3: clients.0.name: expected text`, with its line. */
export function readProfile(text: string): Checker | readonly string[] {
  try {
    const { value, lineOf } = readJson(text);
    try {
      return checkerFor(value);
    } catch (error) {
      if (error instanceof FaultyInput)
        return error.faults.map((fault) => `${lineOf(fault.field)}: ${sentence(fault)}`);
      throw error;
    }
  } catch (error) {
    if (!(error instanceof FaultyInput)) throw error;
    return error.faults.map(({ field, problem }) => `${field.replace('line ', '')}: ${problem}`);
  }
}

/** How many profiles that come with their drafts are kept ready. Lines of one profile mostly stand together. */
const KEPT = 4;

/** Checkers of the profiles that come with drafts. @throws FaultyInput as a faulty one is read, each time. */
export function keepCheckers(): (profile: unknown) => Checker {
  const kept = new Map<string, Checker>();
  return (profile) => {
    const json = JSON.stringify(profile);
    const checker = kept.get(json) ?? checkerFor(profile);
    kept.delete(json);
    kept.set(json, checker);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return checker;
  };
}
