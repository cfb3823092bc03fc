import type { Sent } from '../../../model/draft';
import type { Persona } from '../../../model/profile';
import { handleKey } from './persona';
import type { Reading } from './reading';

export const DAY = 86_400_000;

/** Who something went out as: the persona kept with it, else the owner of its account, else nobody known. */
export function senderOf(sent: Sent, { profile }: Reading): Persona | undefined {
  if (sent.persona !== null) return profile.personas.find(({ id }) => id === sent.persona);
  if (sent.account === null) return undefined;
  const key = handleKey(sent.account);
  return profile.personas.find(({ accounts }) =>
    accounts.some(({ site, handle }) => (site === sent.site || site === '*') && handleKey(handle) === key),
  );
}

/** What this persona sent before, other parts of the same thread and the same post unedited left out. */
export function sentBefore(reading: Reading): Sent[] {
  const { draft, persona } = reading;
  const parts = new Set([draft.text, ...(draft.thread?.texts ?? [])]);
  const threaded = (draft.thread?.count ?? 1) > 1 || draft.kind === 'edit';
  return draft.recent.filter(
    (sent) =>
      senderOf(sent, reading)?.id === persona.id &&
      !(threaded && sent.text !== undefined && parts.has(sent.text)),
  );
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A moment as people say its day, UTC: `2 December`. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
