/** A day and a time of day as this computer's clock shows them; no time means the whole day, UTC. */
export interface Local {
  readonly day: string;
  readonly time: string;
}

/** What is kept, `2026-12-01` or `2026-12-01T09:00:00Z`, as it is shown. */
export function localOf(kept: string): Local {
  if (!kept.includes('T') || Number.isNaN(Date.parse(kept))) return { day: kept.slice(0, 10), time: '' };
  const at = new Date(kept);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** What is shown as it is kept; empty without a day. */
export function keptOf({ day, time }: Local): string {
  const at = new Date(`${day}T${time}`);
  if (time === '' || Number.isNaN(at.getTime())) return day;
  return at.toISOString().replace('.000Z', 'Z');
}
