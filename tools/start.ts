import path from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import type { Browser as Api } from 'webextension-polyfill';
import { findBrowser, type Kind } from './browsers';
import { build } from './build';
import demoProfile from './demo-profile.json' with { type: 'json' };
import { launch, type Running } from './driver/launch';
import { until } from './driver/until';
import { buildPlayground, servePlayground } from './playground';
import { playStory } from './start/story';

const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

/**
 * `npm start [-- --browser firefox] [--headless]`: opens a browser with the extension, a demonstration profile and the
 * playground. Without a display it plays the story itself; then 1 means that something did not go as expected.
 */
export async function main(args: string[]): Promise<number> {
  const kind = kindOf(args);
  if (!kind) {
    console.error('Say `npm start` for Chromium or `npm start -- --browser firefox` for Firefox.');
    return 2;
  }
  const headless = args.includes('--headless') || !hasDisplay();
  try {
    return await start(kind, headless);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

async function start(kind: Kind, headless: boolean): Promise<number> {
  const program = await findBrowser(kind);
  console.log(`Browser: ${program}`);
  const extension = await build({ target: TARGETS[kind], flavour: 'development' });
  console.log(`Extension: ${path.relative('.', extension)}`);
  const playground = await servePlayground(await buildPlayground());
  try {
    const running = await launch({ kind, program, extension, headless });
    try {
      await giveProfile(running);
      console.log(`Playground: ${playground.url}`);
      if (headless) return await playStory(running, playground.url);
      await show(running.browser, playground.url);
      return 0;
    } finally {
      if (running.browser.connected) await running.browser.close();
    }
  } finally {
    playground.close();
  }
}

function kindOf(args: readonly string[]): Kind | null {
  const at = args.indexOf('--browser');
  const name = at < 0 ? 'chromium' : args[at + 1];
  if (name === 'firefox') return 'firefox';
  return name === 'chromium' || name === 'chrome' ? 'chromium' : null;
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI && CI !== 'false') return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Writes the profile where the extension keeps it, from one of its own pages. */
async function giveProfile({ browser, openOwn, ownAddress }: Running): Promise<void> {
  const page = await openOwn('src/popup/index.html');
  await page.evaluate(
    (profile) => (globalThis as typeof globalThis & { chrome: Api }).chrome.storage.local.set({ profile }),
    demoProfile,
  );
  // What greets a new person is not needed here; it may come a moment later.
  await until('the greeting', async () => (await own()).length > 1, 3000).catch(() => undefined);
  for (const opened of await own()) await opened.close();

  async function own(): Promise<Page[]> {
    const opened = await browser.pages();
    // Asked of the page itself: in Firefox puppeteer does not learn that it went to one of the extension's.
    const addresses = await Promise.all(
      opened.map((tab) => tab.evaluate(() => location.href).catch(() => '')),
    );
    return opened.filter((_, at) => addresses[at]?.startsWith(ownAddress('')));
  }
}

/** Shows the playground until the window is closed or Ctrl+C is pressed. */
async function show(browser: Browser, url: string): Promise<void> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(url);
  await page.bringToFront();
  console.log('Open. Write something nice about Juniper Tea. Close the window, or press Ctrl+C, to end.');
  await new Promise<void>((ended) => {
    browser.once('disconnected', ended);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ended());
    // Where a browser outlives its last window, as on a Mac, this ends it.
    browser.on('targetdestroyed', async () => {
      if (browser.connected && (await browser.pages()).length === 0) ended();
    });
  });
}
