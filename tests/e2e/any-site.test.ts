import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { EXAMPLES } from '../../src/content/general-reader.examples';
import type { Found } from '../playground/any';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import {
  type Box,
  badge,
  CLEAN,
  noWarning,
  PLUG,
  press,
  profile,
  send,
  warning,
  write,
} from './harness/boxes';
import { openOwnPage } from './harness/own-page';
import { guardSite, popupOver, restart, revokeAll, willConsent } from './harness/permissions';

/** A page shaped like X on a host that nobody knows, and a Mastodon of somebody's own. */
const forum = (host: string): Box => ({
  name: host,
  url: `https://${host}/home`,
  text: '[data-testid="tweetTextarea_0"]',
  button: '[data-testid="tweetButtonInline"]',
  ways: [],
  account: false,
});
const INSTANCE: Box = {
  ...forum('mastodon.example'),
  text: 'textarea',
  button: '.compose-form__submit button',
};
declare const chrome: Pick<Api, 'runtime' | 'tabs'>;

describe.each(BROWSERS)('any site in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
  });
  afterAll(() => browser?.close());

  test('the general reader knows boxes, and what sends them, in thirty languages', async () => {
    const { page } = await browser.open('https://any.example/');
    await page.waitForFunction(() => 'results' in globalThis);
    const results = await page.evaluate(
      () => (globalThis as unknown as { results: { found: Found; wanted: Found }[] }).results,
    );
    expect(results.map(({ found }) => found)).toEqual(results.map(({ wanted }) => wanted));
    expect(results).toHaveLength(EXAMPLES.length);
    await page.close();
  });

  describe('a site that is in no list', () => {
    beforeAll(async () => {
      await browser.store({ profile });
      await ready();
    });

    /** A busy machine may take longer to start the engine than a box waits for it. */
    async function ready(): Promise<void> {
      const page = await browser.openOwn('src/popup/index.html');
      const draft = { id: 'd', site: 'other', kind: 'post', text: PLUG };
      await until('the background to judge', () =>
        page.evaluate(
          async (request) => {
            const reply: unknown = await chrome.runtime.sendMessage({ hatcheck: 'check', request });
            return (reply as { result: unknown }).result !== null;
          },
          { draft },
        ),
      );
      await page.close();
    }

    const guard = (box: Box) => guardSite(browser, box);
    const unguarded = (tab: Tab) =>
      until('the badge to go', async () => (await tab.seen('button', 'Hatcheck')).length === 0);

    test('is left alone until the person asks, then guarded at once, and in new tabs', async () => {
      const box = forum('a.x.example');
      const tab = await guard(box);
      await write(tab, box, PLUG);
      await badge(tab, 'Mali, warning. Less exact here');
      await send(tab, box, 'click');
      await warning(tab);
      await press(tab, 'Keep editing');
      await noWarning(tab);
      const second = await browser.open(box.url);
      await write(second, box, CLEAN);
      await badge(second, 'Mali, clear. Less exact here');
    });

    test('stays guarded when Hatcheck starts again', async () => {
      const box = forum('b.x.example');
      await guard(box);
      await restart(browser);
      const tab = await browser.open(box.url);
      await write(tab, box, CLEAN);
      await badge(tab, 'Mali, clear. Less exact here');
    });

    test('is left when it is taken back in the popup', async () => {
      const box = forum('c.x.example');
      const tab = await guard(box);
      await write(tab, box, CLEAN);
      await badge(tab, 'Mali, clear.');
      const popup = await popupOver(browser, tab);
      await popup.says('Guarding this page (less exact here).');
      await popup.says('Post, account not shown.');
      await popup.press('Stop guarding c.x.example');
      await tab.page.bringToFront();
      await unguarded(tab);
      const later = await browser.open(box.url);
      await write(later, box, PLUG);
      const over = await popupOver(browser, later);
      await over.says('Not guarded: Hatcheck does not read c.x.example.');
      expect(await later.seen('button', 'Hatcheck')).toEqual([]);
    });

    test('is known by its software wherever it stands, and left when the options take it back', async () => {
      const tab = await guard(INSTANCE);
      await write(tab, INSTANCE, CLEAN);
      await badge(tab, 'Mali, clear.');
      const popup = await popupOver(browser, tab);
      await popup.says('Guarding Mastodon.');
      await popup.says('Post as @mali, everyone can read it.');
      const options = await openOwnPage(browser, 'options', '#sites');
      await options.press('Remove mastodon.example');
      await until('it to be gone', async () => !(await options.has('Remove mastodon.example')));
      await tab.page.bringToFront();
      await unguarded(tab);
    });
  });

  test('a site that the browser was told to keep from Hatcheck is left at once, says so, and is guarded again when asked', async () => {
    const x = forum('x.com');
    await browser.store({ profile });
    const tab = await browser.open(x.url);
    await write(tab, x, CLEAN);
    await badge(tab, 'Mali, clear.');
    await revokeAll(browser, tab);
    await tab.page.bringToFront();
    await until('the badge to go', async () => (await tab.seen('button', 'Hatcheck')).length === 0);
    const popup = await popupOver(browser, tab);
    const who = name === 'firefox' ? 'Firefox' : 'the browser';
    await popup.says(`Not guarded: ${who} was told not to let Hatcheck read x.com.`);
    await willConsent(browser, tab, 'x.com');
    // What Chromium’s settings gave back needs no asking.
    if (name === 'firefox') await popup.press('Let Hatcheck read x.com');
    await tab.page.bringToFront();
    await write(tab, x, ' Then the sun came out.');
    await badge(tab, 'Mali, clear.');
  });
});
