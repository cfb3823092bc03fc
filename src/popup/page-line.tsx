import { CircleCheck, CircleDashed, CircleSlash2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { type PageState, send } from '../messages';
import { Icon } from '../ui/icon';
import { pageSentence } from './page-sentence';

/** How the page in the active tab is guarded. */
export function PageLine() {
  const [page, setPage] = useState<PageState | null>();
  useEffect(() => {
    askPage().then(setPage, () => setPage(null));
  }, []);
  const guarded = page && page.guard !== 'none';
  const icon = !guarded ? CircleSlash2 : page.guard === 'exact' ? CircleCheck : CircleDashed;
  return (
    <p class={guarded ? 'page guarded' : 'page'} role="status">
      {page !== undefined && (
        <>
          <Icon icon={icon} />
          <span class="wraps">{pageSentence(page)}</span>
        </>
      )}
    </p>
  );
}

async function askPage(): Promise<PageState | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : send('tab', { tabId: tab.id });
}
