import type { Profile } from '../model/profile';

/** The sections of the options page, in their order. */
export const SECTIONS = [
  ['personas', 'Your hats'],
  ['clients', 'Clients'],
  ['sites', 'Sites'],
  ['circles', 'Circles'],
  ['rules', 'Rules'],
  ['journal', 'What went out'],
  ['data', 'Your data'],
  ['about', 'About'],
] as const;
export type Section = (typeof SECTIONS)[number][0];

/** Where on the options page: a section and, where one is unfolded, the id of its item. */
export interface Place {
  readonly section: Section;
  readonly item: string | null;
}

/** The place that an address's hash names, such as `#clients/acme`; the first section for any other. */
export function placeOf(hash: string): Place {
  const [name = '', item] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find(([id]) => id === name)?.[0];
  if (!section) return { section: 'personas', item: null };
  return { section, item: item === undefined || item === '' ? null : decoded(item) };
}

export function hashOf({ section, item }: Place): string {
  return item === null ? `#${section}` : `#${section}/${encodeURIComponent(item)}`;
}

/** Where a fault of the profile (`clients.2.name`) can be mended. */
export function placeOfFault(profile: Profile, field: string): Place {
  const [part = '', at = ''] = field.split('.');
  const item = Number(at);
  if (part === 'personas') return { section: part, item: profile.personas[item]?.id ?? null };
  if (part === 'clients') return { section: part, item: profile.clients[item]?.id ?? null };
  if (part === 'circles') return { section: part, item: profile.circles[item]?.id ?? null };
  if (part === 'rules') return { section: part, item: at === '' ? null : at };
  return { section: part === 'siteDefaults' ? 'sites' : 'data', item: null };
}

function decoded(item: string): string {
  try {
    return decodeURIComponent(item);
  } catch {
    return item; // a stray “%”: then it was not encoded
  }
}
