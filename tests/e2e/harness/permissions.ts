import type { CDPSession } from 'puppeteer-core';
import type { Browser as Api } from 'webextension-polyfill';
import { inBrowser } from '../../../tools/driver/bidi';
import { until } from '../../../tools/driver/until';
import type { Box } from './boxes';
import type { Browser, Tab } from './browser';
import { handsOn, type OwnPage, openOwnPage } from './own-page';

declare const chrome: Pick<Api, 'runtime' | 'tabs'>;

const GECKO = 'hatcheck@hatcheck.example';
const POPUP = 'src/popup/index.html';

/** Opens the popup over a tab, as a press on the toolbar's button does: it may then know the tab's address. */
export async function popupOver(browser: Browser, { page }: Tab): Promise<OwnPage> {
  await page.bringToFront();
  if (browser.name === 'chromium') {
    const session = await page.browser().target().createCDPSession();
    await session.send('Extensions.triggerAction', {
      id: browser.id,
      targetId: await tabTarget(session, page.url()),
    });
    const target = await page.browser().waitForTarget((one) => one.url().endsWith(POPUP));
    return handsOn(await target.asPage());
  }
  // In Firefox the real popup is out of a test's reach. The same page in a tab of its own has the same rights.
  const popup = await openOwnPage(browser, 'popup');
  await page.bringToFront();
  await inBrowser(
    page.browser(),
    `WebExtensionPolicy.getByID('${GECKO}').extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`,
  );
  await popup.page.evaluate(() => location.reload());
  return popup;
}

/** Opens a page that is not guarded, and the popup over it, and asks there for it to be guarded. */
export async function guardSite(browser: Browser, box: Box): Promise<Tab> {
  const { hostname } = new URL(box.url);
  const tab = await browser.open(box.url);
  await tab.page.waitForSelector(box.text);
  await willConsent(browser, tab, hostname);
  const popup = await popupOver(browser, tab);
  await popup.says(`Not guarded: Hatcheck does not read ${hostname}.`);
  await popup.press('Guard this site');
  // Chromium closes its popup when something else comes to the front; a tab in its stead stays, but is not over it.
  if (browser.name === 'chromium') await popup.says('Ready.');
  await tab.page.bringToFront();
  if (browser.name === 'firefox') await until('the page to be guarded', () => popup.page.evaluate(inFront));
  return tab;
}

/** Runs in the popup: whether the page in front is guarded. */
async function inFront(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const reply: unknown = await chrome.runtime.sendMessage({
    hatcheck: 'tab',
    request: { tabId: tab?.id },
  });
  return (reply as { result: unknown }).result !== null;
}

/** From now on the person says yes when the browser asks about a host. Its own window is out of a test's reach. */
export async function willConsent(browser: Browser, tab: Tab, host: string): Promise<void> {
  if (browser.name === 'firefox') {
    const pref = 'extensions.webextOptionalPermissionPrompts';
    return inBrowser(tab.page.browser(), `Services.prefs.setBoolPref('${pref}', false)`);
  }
  // What was once allowed in its settings, Chromium does not ask about again.
  await hostAccess(browser, tab, 'ON_SPECIFIC_SITES');
  await inSettings(browser, tab, `chrome.developerPrivate.addHostPermission(id, '*://${host}/*')`);
  await hostAccess(browser, tab, 'ON_ALL_SITES');
}

/** The person takes back, in the browser's own settings, what was allowed when Hatcheck was installed. */
export async function revokeAll(browser: Browser, tab: Tab): Promise<void> {
  if (browser.name === 'chromium') return hostAccess(browser, tab, 'ON_SPECIFIC_SITES');
  await inBrowser(
    tab.page.browser(),
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${GECKO}');
      const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
      await ExtensionPermissions.remove('${GECKO}', { permissions: [], origins }, extension);
    })()`,
  );
}

/** Starts Hatcheck again, as the browser does after an update, and waits until it guards added sites again. */
export async function restart(browser: Browser): Promise<void> {
  await browser.reloadExtension();
  await until('the added sites to be registered', async () => {
    const page = await browser.openOwn('src/popup/index.html');
    const count = await page.evaluate(
      'chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)',
    );
    await page.close();
    return Number(count) > 0;
  });
}

function hostAccess(browser: Browser, tab: Tab, access: string): Promise<void> {
  const change = `{ extensionId: id, hostAccess: '${access}' }`;
  return inSettings(browser, tab, `chrome.developerPrivate.updateExtensionConfiguration(${change})`);
}

/** Does in Chromium's page of extensions what a person can do there; `id` is ours. */
async function inSettings(browser: Browser, tab: Tab, expression: string): Promise<void> {
  const page = await tab.page.browser().newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async (id) => { await ${expression}; })('${browser.id}')`);
  await page.close();
}

/** The target of the tab that shows an address; a page's own target is another. */
async function tabTarget(session: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const found = targetInfos.find((target) => target.url === url);
  if (!found) throw new Error(`expected a tab at ${url}`);
  return found.targetId;
}
