import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../tools/browsers';
import { folderOf } from '../../tools/build';
import { launch } from '../../tools/driver/launch';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import {
  type Box,
  badge,
  PLUG,
  press,
  profile,
  SITES,
  send,
  sent,
  sentBy,
  warning,
  write,
} from './harness/boxes';
import { drive } from './harness/browser';

const [x] = SITES as readonly [Box];
const GUARD = 'src/content/guard.iife.js';

/** Puts a feed in the page's place that never stops changing until 5,000 of its nodes did. */
function becomeFeed(): Promise<void> {
  document.body.innerHTML = '<main></main>';
  const feed = document.body.firstElementChild;
  let changed = 0;
  return new Promise((done) => {
    const frame = () => {
      for (let at = 0; at < 100; at += 1) {
        const post = document.createElement('article');
        post.innerHTML = `<p>Post ${changed}</p><button>Like</button>`;
        feed?.prepend(post);
        if (changed++ > 1000) feed?.lastElementChild?.remove();
      }
      scrollBy(0, 20);
      if (changed < 5000) requestAnimationFrame(frame);
      else done();
    };
    frame();
  });
}

/** The names of our own functions that ran since this was last asked. */
async function ran(session: CDPSession): Promise<string[]> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.startsWith('chrome-extension:'))
    .flatMap(({ url, functions }) =>
      functions
        .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
        .map(({ functionName }) => `${path.basename(url)}: ${functionName}`),
    );
}

const says = async (tab: Tab, words: string) =>
  (await tab.seen('status')).some(({ text }) => text.includes(words));
const told = (tab: Tab, words: string) => until('the line about it', () => says(tab, words));

describe.each(BROWSERS)('a page in %s', (name) => {
  const target = name === 'chromium' ? 'chrome' : 'firefox';

  describe('where nobody writes', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(name, 'production');
      await browser.store({ profile });
    });
    afterAll(() => browser?.close());

    test('is left alone: nothing of ours stands on it, and no guard has come', async () => {
      const { page } = await browser.open(x.url);
      await page.evaluate(becomeFeed);
      expect(await page.$$('[data-hatcheck]')).toEqual([]);
      await page.close();
    });

    if (name === 'chromium')
      test('runs nothing of ours while it changes, however much', async () => {
        const { page } = await browser.open(x.url);
        const session = await page.createCDPSession();
        await session.send('Profiler.enable');
        await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
        await page.evaluate(becomeFeed);
        expect(await ran(session)).toEqual([]);
        // That this way of looking sees us at all: a click is heard.
        await page.mouse.click(300, 300);
        expect(await ran(session)).not.toEqual([]);
        await page.close();
      });
  });

  describe('where somebody is quick', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(name, 'production');
      await browser.store({ profile });
    });
    afterAll(() => browser?.close());

    test('keeps what is sent before the guard is there until it is', async () => {
      const tab = await browser.open(x.url);
      onTestFinished(() => tab.page.close());
      await tab.page.waitForSelector(x.text);
      const letGo = await browser.holdBackground();
      await write(tab, x, PLUG);
      await send(tab, x, 'click');
      await letGo();
      await warning(tab);
      expect(await sentBy(tab.page)).toEqual([]);
      await press(tab, 'Post anyway');
      expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
    });

    test('is guarded in a frame without an address of its own', async () => {
      const { page } = await browser.open(x.url);
      onTestFinished(() => page.close());
      await page.waitForSelector(x.text);
      await page.evaluate(() => {
        window.sent = [];
        const frame = document.createElement('iframe');
        document.body.replaceChildren(frame);
        const inside = frame.contentDocument;
        if (!inside) throw new Error('expected a frame of our own');
        inside.body.innerHTML = '<form><textarea rows="4"></textarea><button>Post</button></form>';
        inside.body.addEventListener('submit', (event) => {
          event.preventDefault();
          window.sent.push({ text: 'sent', box: '', trusted: event.isTrusted, via: 'submit' });
        });
      });
      const frame = await until('the frame', async () => page.frames()[1]);
      await frame.click('textarea');
      await page.keyboard.type(PLUG);
      await frame.waitForSelector('[data-hatcheck]');
      await frame.click('button');
      // The warning has the focus, in a root that not even tests can look into here.
      await frame.waitForFunction(() => document.activeElement?.hasAttribute('data-hatcheck'));
      expect(await sentBy(page)).toEqual([]);
    });

    test('says so when the guard does not come in time, and lets the next press through', async () => {
      const tab = await browser.open(x.url);
      onTestFinished(() => tab.page.close());
      await tab.page.waitForSelector(x.text);
      const letGo = await browser.holdBackground();
      onTestFinished(letGo);
      await write(tab, x, PLUG);
      await send(tab, x, 'click');
      await told(tab, 'press again');
      expect(await sentBy(tab.page)).toEqual([]);
      await send(tab, x, 'click');
      expect(await sent(tab, 1)).toMatchObject([{ text: PLUG, trusted: true }]);
    });

    test('is guarded when the guard comes after all, and the line about it goes', async () => {
      const tab = await browser.open(x.url);
      onTestFinished(() => tab.page.close());
      await tab.page.waitForSelector(x.text);
      const letGo = await browser.holdBackground();
      await write(tab, x, PLUG);
      await told(tab, 'not checked');
      await letGo();
      await badge(tab, 'Mali, warning');
      await until('the line to go', async () => !(await says(tab, 'not checked')));
      await send(tab, x, 'click');
      await warning(tab);
      expect(await sentBy(tab.page)).toEqual([]);
    });
  });

  describe('that the guard cannot come to', () => {
    let browser: Browser;
    beforeAll(async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'hatcheck-'));
      await cp(folderOf(target, 'production'), folder, { recursive: true });
      await rm(path.join(folder, GUARD));
      const program = await findBrowser(name);
      const running = await launch({ kind: name, program, extension: folder, headless: true });
      browser = await drive(running, path.resolve('dist', 'playground'));
      await browser.store({ profile });
      return () => rm(folder, { recursive: true });
    });
    afterAll(() => browser?.close());

    test('says so, and lets the post go out', async () => {
      const tab = await browser.open(x.url);
      onTestFinished(() => tab.page.close());
      await write(tab, x, PLUG);
      await told(tab, 'not checked');
      await send(tab, x, 'click');
      expect(await sent(tab, 1)).toMatchObject([{ text: PLUG, trusted: true }]);
    });
  });
});
