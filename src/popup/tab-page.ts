import { browser } from '../browser';
import { covers, hostIn, patternOf } from '../hosts';
import { type PageState, send } from '../messages';

/** The site in the active tab, as far as it concerns whether Hatcheck may read it. */
export interface Host {
  readonly name: string;
  /** What to ask the browser for, or to give back: this host alone, unless the person once gave more with it. */
  readonly patterns: readonly string[];
  /** Whether it is one of the sites that Hatcheck serves anyway. */
  readonly own: boolean;
  /** Whether the browser lets Hatcheck read it. */
  readonly allowed: boolean;
}

/** The page in the active tab. */
export interface TabPage {
  readonly tabId: number;
  /** Null where no script of ours answers. */
  readonly state: PageState | null;
  /** Null where no extension may read, or the browser does not say what it is. */
  readonly host: Host | null;
}

/** How the page in front is guarded, and what could be done about it. */
export async function tabPage(): Promise<TabPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const [state, { origins = [] }] = await Promise.all([
    send('tab', { tabId: tab.id }),
    browser.permissions.getAll(),
  ]);
  return { tabId: tab.id, state, host: hostOf(tab.url, ownPatterns(), origins) };
}

/**
 * @param own the patterns of the sites that Hatcheck serves anyway
 * @param allowed all that the browser lets it read
 */
export function hostOf(
  address: string | undefined,
  own: readonly string[],
  allowed: readonly string[],
): Host | null {
  const pattern = patternOf(address);
  const name = pattern === null ? null : hostIn(pattern);
  if (address === undefined || pattern === null || name === null) return null;
  const among = (patterns: readonly string[]) => patterns.filter((one) => covers(one, address));
  const [served, given] = [among(own), among(allowed)];
  const added = given.length > 0 ? given : [pattern];
  return {
    name,
    patterns: served.length > 0 ? served : added,
    own: served.length > 0,
    allowed: given.length > 0,
  };
}

function ownPatterns(): readonly string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}
