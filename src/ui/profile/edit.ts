import type { Profile } from '../../model/profile';

/** A change to a profile. Pure, and by id, so that it can be made again on a profile that changed meanwhile. */
export type Edit = (profile: Profile) => Profile;

/** `items` with the one of this id replaced by what `change` makes of it. */
export function withChanged<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  change: (item: T) => T,
): T[] {
  return items.map((item) => (item.id === id ? change(item) : item));
}

/** `items` with `item` back where it was, at most at the end; unchanged where its id is there already. */
export function withBack<T extends { readonly id: string }>(items: readonly T[], item: T, at: number): T[] {
  return items.some(({ id }) => id === item.id) ? [...items] : items.toSpliced(at, 0, item);
}

/** The ids in use among `items`. */
export function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
