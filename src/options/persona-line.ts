import type { Persona } from '../model/profile';
import { siteName } from '../ui/sites';

/** The few words under a persona's name: its kind and its first accounts. */
export function personaLine({ kind, accounts }: Persona): string {
  const shown = accounts
    .slice(0, 3)
    .map(({ site, handle }) => `@${handle} on ${site === '*' ? 'every site' : siteName(site)}`);
  const more = accounts.length > 3 ? [`and ${accounts.length - 3} more`] : [];
  return [kind, ...shown, ...more].join(' · ');
}
