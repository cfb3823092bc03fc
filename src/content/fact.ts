import { report } from '../report';

/** A site file may be wrong about today's page. Then the fact is not known, and the draft is judged without it. */
export function factOf<T>(unit: string, fact: () => T, unknown: T): T {
  try {
    return fact();
  } catch (error) {
    report(error, { unit });
    return unknown;
  }
}
