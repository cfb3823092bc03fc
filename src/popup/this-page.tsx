import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { hostIn } from '../hosts';
import { send } from '../messages';
import { report } from '../report';
import { PageLine } from './page-line';
import { Report } from './report';
import { Seen } from './seen';
import { type Host, type TabPage, tabPage } from './tab-page';

/** The page in the active tab: how it is guarded, what is seen of it, and the way to change that. */
export function ThisPage() {
  const [page, setPage] = useState<TabPage | null>();
  const [refused, setRefused] = useState(false);
  const look = useCallback(() => tabPage().then(setPage, () => setPage(null)), []);
  useEffect(() => void look(), [look]);

  // The browser asks the person, and only right after a press. Firefox closes this popup then: the background goes on.
  const ask = ({ patterns }: Host) => {
    browser.permissions
      .request({ origins: [...patterns] })
      .then(async (given) => {
        setRefused(!given);
        if (given) await send('guard', { patterns });
        await look();
      })
      .catch((error) => {
        report(error, { unit: 'permissions' });
        setRefused(true);
      });
  };
  const stop = ({ patterns }: Host) => {
    browser.permissions
      .remove({ origins: [...patterns] })
      .then(() => send('unguard', {}))
      .then(look)
      .catch((error) => report(error, { unit: 'permissions' }));
  };
  const reload = (tabId: number) => {
    void browser.tabs.reload(tabId).then(() => window.close());
  };

  const state = page?.state ?? null;
  return (
    <section class="this-page" aria-label="This page">
      <PageLine page={page} />
      {state && <Seen page={state} />}
      {page?.host && !page.state && <Way host={page.host} onAsk={ask} onReload={() => reload(page.tabId)} />}
      {refused && <p class="quiet">The browser did not allow it, so nothing has changed.</p>}
      {state && <Report page={state} />}
      {page?.host?.allowed && !page.host.own && <Stop host={page.host} onStop={stop} />}
    </section>
  );
}

interface WayProps {
  readonly host: Host;
  readonly onAsk: (host: Host) => void;
  readonly onReload: () => void;
}

/** How a page that is not guarded can be. */
function Way({ host, onAsk, onReload }: WayProps) {
  if (host.allowed) {
    return (
      <button type="button" class="button" onClick={onReload}>
        Reload this page
      </button>
    );
  }
  return (
    <>
      <button type="button" class="button" onClick={() => onAsk(host)}>
        {host.own ? `Let Hatcheck read ${host.name}` : 'Guard this site'}
      </button>
      {!host.own && (
        <p class="small quiet">
          Your browser will ask about {host.name} alone. What you write there stays on your computer.
        </p>
      )}
    </>
  );
}

/** The way back. Whoever once let Hatcheck read every site takes back all of it. */
function Stop({ host, onStop }: { readonly host: Host; readonly onStop: (host: Host) => void }) {
  const alone = host.patterns.every((pattern) => hostIn(pattern) === host.name);
  return (
    <button type="button" class="button link" onClick={() => onStop(host)}>
      Stop guarding {alone ? host.name : 'every site you added'}
    </button>
  );
}
