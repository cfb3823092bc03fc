import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Kind } from '../browsers';
import { until } from './until';

/** A browser that runs with the extension, in a profile of its own. */
export interface Running {
  readonly kind: Kind;
  readonly browser: Browser;
  /** Opens a page of the extension by its path in the built folder. */
  openOwn(file: string): Promise<Page>;
  /** The extension's id: a host of its own in Chromium, the manifest's in Firefox. */
  readonly id: string;
  /** The address of a page of the extension. */
  ownAddress(file: string): string;
}

interface Options {
  readonly kind: Kind;
  /** The browser's program. */
  readonly program: string;
  /** A built, loadable folder. */
  readonly extension: string;
  readonly headless: boolean;
  /** The folder that the profile is kept in, and with it the extension; else both are thrown away. */
  readonly profile?: string;
  /** Whether Chromium's profile points to the extension as a package. */
  readonly packed?: boolean;
}

/** Nothing of its own over the network. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en',
];

/** The host of the extension's pages in Firefox, which else makes up a new one each time. */
const HOST = '6f1c1a52-8d0a-4b6e-9d37-5b1f5a0c9e21';

export const WINDOW = { width: 1440, height: 900 };

/** Starts the browser and installs the extension. */
export async function launch({
  kind,
  program,
  extension,
  headless,
  profile,
  packed,
}: Options): Promise<Running> {
  const shared = {
    executablePath: program,
    ...(profile && { userDataDir: profile }),
    headless,
    defaultViewport: headless ? WINDOW : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  if (kind === 'firefox' && profile) await pointTo(extension, profile);
  const browser =
    kind === 'chromium'
      ? await puppeteer.launch({
          ...shared,
          pipe: true,
          // One that is handed over while it runs is not there at the next start.
          enableExtensions: profile && !packed ? [extension] : true,
          // The second would leave out what a profile points to.
          ignoreDefaultArgs: ['--enable-automation', ...(packed ? ['--disable-default-apps'] : [])],
          // Chromium refuses its sandbox to root, which is what containers are.
          args: [
            ...QUIET,
            `--window-size=${WINDOW.width},${WINDOW.height}`,
            ...(headless ? ['--force-prefers-reduced-motion'] : []),
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ],
        })
      : await puppeteer.launch({
          ...shared,
          browser: 'firefox',
          args: ['--remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(extension)]: HOST }),
            // Firefox ESR and the Developer Edition keep an extension that nobody signed.
            'xpinstall.signatures.required': false,
            // A page that another one covers works on as fast, as in Chromium under a driver.
            'layout.throttled_frame_rate': 60,
            'dom.min_background_timeout_value_without_budget_throttling': 4,
            'dom.timeout.enable_budget_timer_throttling': false,
            'intl.accept_languages': 'en',
            'ui.prefersReducedMotion': headless ? 1 : 0,
          },
        });
  try {
    const id = profile ? await keptId(browser, kind, extension) : await browser.installExtension(extension);
    const origin = kind === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${HOST}/`;
    return {
      kind,
      browser,
      id,
      ownAddress: (file) => origin + file,
      openOwn: (file) => openOwn(browser, kind, origin + file),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Firefox forgets an extension that it is handed while it runs, and keeps one that its profile points to. */
async function pointTo(extension: string, profile: string): Promise<void> {
  await mkdir(path.join(profile, 'extensions'), { recursive: true });
  await writeFile(path.join(profile, 'extensions', await geckoId(extension)), extension);
}

async function keptId(browser: Browser, kind: Kind, extension: string): Promise<string> {
  if (kind === 'firefox') return geckoId(extension);
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  return new URL(worker.url()).host;
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension} has no gecko id: it was not built for Firefox`);
  return id;
}

async function openOwn(browser: Browser, kind: Kind, address: string): Promise<Page> {
  const page = await browser.newPage();
  const going = page.goto(address);
  if (kind === 'chromium') {
    await going;
    return page;
  }
  // In Firefox the answer to this navigation never comes, though the page does.
  going.catch(() => undefined);
  await until(`${address} to open`, () =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
      .catch(() => false),
  );
  return page;
}
