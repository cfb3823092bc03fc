import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
import { popupOver, restart, revokeAll, willConsent } from './harness/permissions';

/** A page shaped like X where nobody expects it, and a Mastodon of somebody's own. */
const FORUM = {
  url: 'https://x.example/home',
  text: '[data-testid="tweetTextarea_0"]',
  button: '[data-testid="tweetButtonInline"]',
};
const INSTANCE = {
  url: 'https://mastodon.example/home',
  text: 'textarea',
  button: '.compose-form__submit button',
};

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
    let tab: Tab;
    const box = (place: typeof FORUM): Box => ({ ...place, name: '', ways: [], account: false });
    const unguarded = async (at: Tab) => (await at.seen('button', 'Hatcheck')).length === 0;

    beforeAll(() => browser.store({ profile }));

    async function guard(place: typeof FORUM): Promise<void> {
      const { hostname } = new URL(place.url);
      tab = await browser.open(place.url);
      await tab.page.waitForSelector(place.text);
      await willConsent(browser, tab, hostname);
      const popup = await popupOver(browser, tab);
      await popup.says(`Not guarded: Hatcheck does not read ${hostname}.`);
      await popup.press('Guard this site');
      await until('the site to be added', async () => (await added()).includes(hostname));
      await popup.page.close().catch(() => undefined);
      await tab.page.bringToFront();
    }
    /** The sites that the options page lists. */
    async function added(): Promise<string> {
      const options = await openOwnPage(browser, 'options', '#sites');
      await options.says('Sites you added');
      const text = await options.text();
      await options.page.close();
      return text.slice(text.indexOf('Sites you added'));
    }

    test('is left alone until the person asks, then guarded at once, in new tabs, after a restart, until it is taken back', async () => {
      await guard(FORUM);
      await write(tab, box(FORUM), PLUG);
      await badge(tab, 'Mali, warning. Less exact here');
      await send(tab, box(FORUM), 'click');
      await warning(tab);
      await press(tab, 'Keep editing');
      await noWarning(tab);

      const second = await browser.open(FORUM.url);
      await write(second, box(FORUM), CLEAN);
      await badge(second, 'Mali, clear. Less exact here');
      await second.page.close();

      await restart(browser, tab);
      const later = await browser.open(FORUM.url);
      await write(later, box(FORUM), CLEAN);
      await badge(later, 'Mali, clear. Less exact here');
      const popup = await popupOver(browser, later);
      await popup.says('Guarding this page (less exact here).');
      await popup.says('Post, account not shown.');
      await popup.press('Stop guarding x.example');
      await until('the badge to go', () => unguarded(later));
      await popup.page.close().catch(() => undefined);

      const last = await browser.open(FORUM.url);
      await write(last, box(FORUM), PLUG);
      await popupOver(browser, last).then((over) =>
        over.says('Not guarded: Hatcheck does not read x.example.'),
      );
      expect(await unguarded(last)).toBe(true);
      expect(await added()).not.toContain('x.example');
    });

    test('is known by its software, wherever it stands', async () => {
      await guard(INSTANCE);
      await write(tab, box(INSTANCE), CLEAN);
      await badge(tab, 'Mali, clear.');
      const popup = await popupOver(browser, tab);
      await popup.says('Guarding Mastodon.');
      await popup.says('Post as @mali.');
      const options = await openOwnPage(browser, 'options', '#sites');
      await options.press('Remove mastodon.example');
      await until('it to be gone', async () => !(await added()).includes('mastodon.example'));
      await tab.page.bringToFront();
      await until('the badge to go', () => unguarded(tab));
    });
  });

  test('a site that the browser was told to keep from Hatcheck is left at once, says so, and is guarded again when asked', async () => {
    const x: Box = { ...FORUM, url: 'https://x.com/home', name: 'X', ways: [], account: true };
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
