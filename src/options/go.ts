import { hashOf, type Section } from './place';

/** Unfolds an item, or folds it where it is the one unfolded; the address says so, for reloading and going back. */
export function toggle(section: Section, item: string, open: string | null): void {
  history.replaceState(null, '', hashOf({ section, item: item === open ? null : item }));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
