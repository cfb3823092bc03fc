import type { Page } from 'puppeteer-core';
import type { PageState } from '../../../src/messages';
import { inBrowser } from '../../../tools/driver/bidi';
import type { Running } from '../../../tools/driver/launch';
import { type Seen, seen } from '../../../tools/driver/seen';
import { until } from '../../../tools/driver/until';
import { serveSites } from './sites';

/** A page under test, and what of Hatcheck stands on it. */
export interface Tab {
  readonly page: Page;
  /** Elements of our closed shadow root by role and the beginning of their name. */
  seen(role: string, name?: string): Promise<readonly Seen[]>;
}

/** A real browser with the extension in it: the same for Chromium and Firefox. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** The extension's. */
  readonly id: string;
  /** Opens an address; the sites' own are answered by the playground's pages. */
  open(url: string): Promise<Tab>;
  /** Opens an address of this machine, as a server there answers it. */
  openReal(url: string): Promise<Tab>;
  /** Opens a page of the extension, `src/popup/index.html` for one. */
  openOwn(path: string): Promise<Page>;
  /** Writes into the extension's store, as any of its pages may. */
  store(values: Readonly<Record<string, unknown>>): Promise<void>;
  stored(key: string): Promise<unknown>;
  /** What the page's script says of itself to the popup; null where there is none. */
  pageState(tab: Tab): Promise<PageState | null>;
  /** Lets the background go to sleep, as the browser does after half a minute. */
  stopBackground(): Promise<void>;
  /** Keeps the background too busy to answer any message until what is returned is called. */
  holdBackground(): Promise<() => Promise<void>>;
  /** Starts the extension anew from its folder under its open pages: where the version there is higher, an update. */
  reloadExtension(): Promise<void>;
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

/** What the two browsers do each in its own way. */
type Own = Pick<Browser, 'stopBackground' | 'holdBackground' | 'reloadExtension'>;

/** What may be asked of the extension's store in one of its pages. */
declare const chrome: {
  readonly tabs: {
    query(all: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(id: number, message: object, to: object): Promise<PageState>;
  };
  readonly storage: {
    readonly local: {
      set(values: object): Promise<void>;
      get(key: string): Promise<Record<string, unknown>>;
    };
  };
};

/** A page of the extension that does nothing by itself. */
const BLANK = { chromium: 'manifest.json', firefox: 'src/popup/index.html' } as const;

/** @param pages the playground's built pages */
export async function drive(running: Running, pages: string): Promise<Browser> {
  const { kind, browser, openOwn } = running;
  const does = kind === 'chromium' ? chromium(running) : firefox(running);

  /** One page of the extension stays open, for whatever tests ask there: opening one takes long. */
  let own: Promise<Page> | undefined = openOwn(BLANK[kind]);
  // Before any other, for it comes to the front.
  await own;
  async function inOwn<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>> {
    own ??= openOwn(BLANK[kind]);
    const page = await own;
    return (await page.evaluate(run as (argument: unknown) => unknown, argument)) as Awaited<R>;
  }
  /** The browser closes it with the extension. */
  async function leaveOwn(): Promise<void> {
    await (await own)?.close();
    own = undefined;
  }

  async function show(page: Page, url: string): Promise<Tab> {
    await page.goto(url);
    await page.bringToFront();
    return { page, seen: (role, name) => seen(page, kind, role, name) };
  }

  return {
    name: kind,
    id: running.id,
    async open(url) {
      const page = await browser.newPage();
      await serveSites(page, pages);
      return show(page, url);
    },
    openReal: async (url) => show(await browser.newPage(), url),
    openOwn,
    store: (values) => inOwn((entries) => chrome.storage.local.set(entries), values),
    pageState: ({ page }) =>
      inOwn(async (url) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((one) => one.url === url);
        return tab
          ? chrome.tabs.sendMessage(tab.id, { how: 'guarded' }, { frameId: 0 }).catch(() => null)
          : null;
      }, page.url()),
    stored: (key) => inOwn(async (name) => (await chrome.storage.local.get(name))[name], key),
    ...does,
    async reloadExtension() {
      await leaveOwn();
      await does.reloadExtension();
    },
    async removeExtension() {
      await leaveOwn();
      await browser.uninstallExtension(running.id);
    },
    close: () => browser.close(),
  };
}

function chromium({ browser, id }: Running): Own {
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);
  return {
    async stopBackground() {
      const worker = await browser.targets().find(isWorker)?.worker();
      await worker?.close();
      await until('the worker to stop', async () => !browser.targets().some(isWorker));
    },
    async holdBackground() {
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      if (!worker) throw new Error('expected the background’s worker');
      await worker.client.send('Debugger.enable');
      // It stops at the first thing it does from now on.
      await worker.client.send('Debugger.pause');
      return () => worker.client.send('Debugger.disable');
    },
    async reloadExtension() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`(async () => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload('${id}', {});
      })()`);
      await page.close();
    },
  };
}

function firefox({ browser, id }: Running): Own {
  return {
    stopBackground: () =>
      inBrowser(
        browser,
        `WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      ),
    async holdBackground() {
      await inBrowser(browser, HOLD);
      return () => inBrowser(browser, 'hatcheckHeld = false');
    },
    reloadExtension: () =>
      inBrowser(browser, `AddonManager.getAddonByID('${id}').then((addon) => addon.reload())`),
  };
}

/**
 * Runs in Firefox's own scope. The extension's process has one thread for the background and every page of it; there
 * this asks the browser over and over whether it is held still, and settles when it has begun.
 */
const HOLD = `new Promise((begun) => {
  hatcheckHeld = true;
  const name = 'hatcheck:held';
  const answer = () => {
    begun();
    if (!hatcheckHeld) Services.ppmm.removeMessageListener(name, answer);
    return hatcheckHeld;
  };
  Services.ppmm.addMessageListener(name, answer);
  const hold = () => {
    if (Services.appinfo.remoteType !== 'extension') return;
    while (Services.cpmm.sendSyncMessage('hatcheck:held').includes(true)) {
      const end = Date.now() + 50;
      while (Date.now() < end);
    }
  };
  Services.ppmm.loadProcessScript('data:,(' + encodeURIComponent(hold) + ')()', false);
})`;
