import * as z from 'zod/mini';

const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

/** A day (`2026-01-31`) or a moment (`2026-01-31T09:00:00Z`), ISO 8601. One that names no zone is in UTC, and says so after. */
export const Moment = z.pipe(
  z.string().check(z.refine(isMoment, 'expected a date like 2026-01-31 or 2026-01-31T09:00:00Z')),
  z.transform(withZone),
);

/** Browsers disagree on the 31st of February, so its day is counted here. */
function isMoment(value: string): boolean {
  const { year, month, day } = ISO.exec(value)?.groups ?? {};
  if (Number.isNaN(Date.parse(withZone(value))) || Number(day) < 1) return false;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** Without a zone, JavaScript would take the machine's own, and each machine would judge by its own clock. */
function withZone(value: string): string {
  const { zone } = ISO.exec(value)?.groups ?? {};
  if (zone !== undefined) return value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return value.includes('T') ? `${value}Z` : value;
}
