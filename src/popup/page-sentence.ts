import type { PageState } from '../messages';

/** How this tab's page is guarded, in one sentence; null where no script of ours is in it. */
export function pageSentence(page: PageState | null): string {
  if (!page || page.guard === 'none') return 'Hatcheck is not on this page.';
  const { boxes, guard, site } = page;
  if (boxes.length === 0) return 'Ready. No compose box in use yet.';
  if (boxes.some((box) => box.guard === 'none')) return 'Not guarded: nothing was found that sends this box.';
  if (guard !== 'exact') return 'Guarding this page (less exact here).';
  if (boxes.every((box) => box.guard === 'exact')) return `Guarding ${site}.`;
  return boxes.some((box) => box.guard === 'exact')
    ? `Guarding ${site}, not every box as exactly.`
    : `Guarding ${site}, less exactly: it looks other than Hatcheck knows it.`;
}
