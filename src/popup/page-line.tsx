import { CircleCheck, CircleDashed, CircleSlash2 } from 'lucide';
import type { PageState } from '../messages';
import { Icon } from '../ui/icon';
import { pageSentence } from './page-sentence';
import type { TabPage } from './tab-page';

/** How the page in the active tab is guarded, in one line; undefined while nobody knows. */
export function PageLine({ page }: { readonly page: TabPage | null | undefined }) {
  const guard = page?.state ? leastGuard(page.state) : 'none';
  const icon = guard === 'exact' ? CircleCheck : guard === 'general' ? CircleDashed : CircleSlash2;
  return (
    <p class={guard === 'none' ? 'page' : 'page guarded'} role="status">
      {page !== undefined && (
        <>
          <Icon icon={icon} />
          <span class="wraps">{lineOf(page)}</span>
        </>
      )}
    </p>
  );
}

function lineOf(page: TabPage | null): string {
  if (!page?.host || page.state) return pageSentence(page?.state ?? null);
  const { name, own, allowed } = page.host;
  if (allowed) return 'Not guarded yet: this page was open before. Reload it.';
  return own
    ? `Not guarded: ${BROWSER} was told not to let Hatcheck read ${name}.`
    : `Not guarded: Hatcheck does not read ${name}.`;
}

/** The page is as well guarded as its worst guarded box. */
function leastGuard({ guard, boxes }: PageState): PageState['guard'] {
  const guards = boxes.map((box) => box.guard);
  if (guards.includes('none')) return 'none';
  return guards.includes('general') ? 'general' : guard;
}

const BROWSER = navigator.userAgent.includes('Firefox/') ? 'Firefox' : 'the browser';
