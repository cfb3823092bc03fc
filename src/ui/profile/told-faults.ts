import type { Fault } from '../../model/faults';

const FAULT =
  /^(?<field>(?:schema|personas|activePersona|siteDefaults|circles|clients|rules)(?:\.[^\s:]+)*): (?<problem>.+)$/;

/** The faults that an error's message tells, one a line as `clients.2.until: …`; null when it tells something else. */
export function toldFaults(message: string): readonly Fault[] | null {
  const faults = message.split('\n').map((line): Fault | null => {
    const { field, problem } = FAULT.exec(line)?.groups ?? {};
    return field !== undefined && problem !== undefined ? { field, problem } : null;
  });
  return faults.every((fault) => fault !== null) ? faults : null;
}
