import type { PageState } from '../messages';

/** How this tab's page is guarded, in one sentence; null where no script of ours is in it. */
export function pageSentence(page: PageState | null): string {
  if (!page || page.guard === 'none') return 'Hatcheck is not on this page.';
  if (page.boxes.length === 0) return 'Ready. No compose box in use yet.';
  return page.guard === 'exact' ? `Guarding ${page.site}.` : 'Guarding this page (less exact here).';
}
