import { PLATFORMS } from '../model/platforms';
import type { Choice } from './select-field';

const named = Object.entries(PLATFORMS)
  .filter(([id]) => id !== 'other')
  .map(([id, { name }]): Choice<string> => [id, name])
  .sort(([, one], [, other]) => one.localeCompare(other, 'en'));

/** Every site by its name, `*` first. */
export const SITES_OR_ANY: readonly Choice<string>[] = [
  ['*', 'Every site'],
  ...named,
  ['other', 'Another site'],
];
export const SITES: readonly Choice<string>[] = [...named, ['other', 'Any other site']];

/** A site's name as shown; its id where it is one we do not know. */
export function siteName(site: string | undefined): string {
  return SITES_OR_ANY.find(([id]) => id === (site ?? '*'))?.[1] ?? site ?? '';
}
