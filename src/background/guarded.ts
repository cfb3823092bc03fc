import type { Permissions, Scripting } from 'webextension-polyfill';
import { browser } from '../browser';
import { addedTo, covers } from '../hosts';
import type { ToTab } from '../messages';
import { report } from '../report';

/** Where the scripts that recognise their software on any host are named; `vite.config.ts` fills it in. */
declare const HATCHECK_ANYWHERE: readonly string[] | undefined;

/** A site's pages, and the scripts that the manifest puts into them. */
interface OwnScript {
  readonly matches: readonly string[];
  readonly js: readonly string[];
}

/** The one registration that holds every site that the person added. */
const ID = 'added-sites';

/**
 * Keeps the sites that the person added guarded. Which those are says the browser’s own list of what it lets us read,
 * and nothing else: so a site given or taken back anywhere, in our popup or in the browser’s settings, is the same.
 */
export interface Guarded {
  /** Has every site that may be read guarded, open tabs too: an update of the extension took that away. */
  begin(): Promise<void>;
  /** More may be read: guards it, the open tabs too. */
  added(permissions: Permissions.Permissions): Promise<void>;
  /** Less may be read: what is open there is told to ask whether it may stay. */
  removed(): Promise<void>;
  /** Whether a page may be read still. */
  allows(address: string): Promise<boolean>;
}

export function openGuarded(): Guarded {
  /** One change after the other: a registration can be made only once. */
  let turn: Promise<void> = Promise.resolve();
  const refresh = () => {
    turn = turn.then(register, register);
    return turn;
  };
  return {
    async begin() {
      await refresh();
      await guardTabs((await browser.permissions.getAll()).origins ?? []);
    },
    async added({ origins = [] }) {
      await refresh();
      await guardTabs(origins);
    },
    async removed() {
      await refresh();
      const tabs = await browser.tabs.query({});
      const question: ToTab = { may: 'stay' };
      await Promise.allSettled(
        tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, question)])),
      );
    },
    async allows(address) {
      const { origins = [] } = await browser.permissions.getAll();
      return origins.some((pattern) => covers(pattern, address));
    },
  };
}

async function register(): Promise<void> {
  const own = ownScripts().flatMap(({ matches }) => matches);
  const { origins = [] } = await browser.permissions.getAll();
  const matches = [...addedTo(own, origins)];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    matches,
    excludeMatches: [...own],
    js: [...anywhere()],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** What is registered reaches pages that open later; this, those that are open. A page that is guarded stays as it is. */
async function guardTabs(origins: readonly string[]): Promise<void> {
  // A tab that was put aside gets its scripts when it is loaded again.
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  const guarding = tabs.map(async ({ id, url = '' }) => {
    if (id === undefined) return;
    const files = [...filesFor(url)];
    await browser.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      files,
      injectImmediately: true,
    });
  });
  for (const one of await Promise.allSettled(guarding))
    if (one.status === 'rejected') report(one.reason, { unit: 'added sites' });
}

function filesFor(address: string): readonly string[] {
  const own = ownScripts().find(({ matches }) => matches.some((pattern) => covers(pattern, address)));
  return own?.js ?? anywhere();
}

/** The main script, after those that recognise their site wherever it is. */
function anywhere(): readonly string[] {
  const scripts = ownScripts().flatMap(({ js }) => js);
  const main = scripts.at(-1);
  if (main === undefined) throw new Error('expected the main content script in the manifest');
  const sites = typeof HATCHECK_ANYWHERE === 'undefined' ? [] : HATCHECK_ANYWHERE;
  return [...scripts.filter((file) => sites.includes(file)), main];
}

/** The manifest's scripts, by their paths: Firefox gives them back as whole addresses, which it takes no more itself. */
function ownScripts(): readonly OwnScript[] {
  const here = browser.runtime.getURL('');
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.map(({ matches, js = [] }) => ({
    matches,
    js: js.map((file) => (file.startsWith(here) ? file.slice(here.length) : file)),
  }));
}
