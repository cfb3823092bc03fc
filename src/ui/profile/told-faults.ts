import type { Fault } from '../../model/faults';

/** The faults that an error's message tells, one a line as `clients.2.until: …`; null when it tells something else. */
export function toldFaults(message: string): readonly Fault[] | null {
  const faults = message.split('\n').map((line): Fault | null => {
    const { field, problem } = /^(?<field>[\w-]+(?:\.[^\s:]+)*): (?<problem>.+)$/.exec(line)?.groups ?? {};
    return field !== undefined && problem !== undefined ? { field, problem } : null;
  });
  return faults.every((fault) => fault !== null) ? faults : null;
}
