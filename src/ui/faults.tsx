import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fault } from '../model/faults';

/** The faults of the profile being edited, for the fields to show their own. */
export const Faults = createContext<readonly Fault[]>([]);

/** What is wrong at `path` (`clients.2.name`) or inside it, in words. */
export function useFaults(path: string | undefined): readonly string[] {
  const faults = useContext(Faults);
  if (path === undefined) return [];
  return faults
    .filter(({ field }) => field === path || field.startsWith(`${path}.`))
    .map(({ problem }) => `Not saved: ${problem}.`);
}
