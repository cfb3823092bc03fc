import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { type Browser, busySoon, type Seen, until } from './browser';
import { serveSites } from './sites';

const ID = 'hatcheck@hatcheck.example';

declare const browser: { readonly storage: { readonly local: Store } };
interface Store {
  set(values: object): Promise<void>;
  get(key: string): Promise<Record<string, unknown>>;
}

/** What puppeteer has of WebDriver BiDi beneath its own surface. */
interface Bidi {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: Answer }> };
}
interface Answer {
  readonly result?: Remote;
  readonly contexts?: readonly { readonly context: string }[];
}
/** A node as WebDriver BiDi serialises it. */
interface Remote {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Remote[];
    readonly shadowRoot?: Remote | null;
  };
}

/** Firefox with an extension folder installed for the session. */
export async function openFirefox(
  executablePath: string,
  extension: string,
  pages: string,
): Promise<Browser> {
  const uuid = randomUUID();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: uuid }),
      'intl.accept_languages': 'en',
      'ui.prefersReducedMotion': 1,
    },
  });
  await firefox.installExtension(extension);

  async function openOwn(path: string): Promise<Page> {
    const page = await firefox.newPage();
    const url = `moz-extension://${uuid}/${path}`;
    // The navigation never reports its end; the page's own state does.
    const going = page.goto(url).catch(() => null);
    await until(
      `${path} to open`,
      async () =>
        (await page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => '')) ===
        url,
    );
    void going;
    return page;
  }

  const { connection } = firefox as unknown as Bidi;

  /** Runs in the browser's own scope, the one place that can put an extension to sleep. */
  async function inBrowser(expression: string): Promise<void> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = result.contexts?.[0]?.context;
    await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  }

  return {
    name: 'firefox',
    async open(url) {
      const page = await firefox.newPage();
      await serveSites(page, pages, () => {});
      await page.goto(url);
      await page.bringToFront();
      const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
      return { page, seen: (role, name) => seen(connection, context, role, name) };
    },
    openOwn,
    async store(values) {
      const page = await openOwn('src/popup/index.html');
      await page.evaluate((entries) => browser.storage.local.set(entries), values);
      await page.close();
    },
    async stored(key) {
      const page = await openOwn('src/popup/index.html');
      const found = await page.evaluate((name) => browser.storage.local.get(name), key);
      await page.close();
      return found[key];
    },
    async busyBackground(ms, front) {
      // All pages of an extension share one thread with its background.
      const page = await openOwn('src/popup/index.html');
      await front.page.bringToFront();
      await page.evaluate(busySoon, ms);
    },
    // As after its idle time.
    stopBackground: () =>
      inBrowser(
        `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      ),
    reloadExtension: () => inBrowser(`AddonManager.getAddonByID('${ID}').then((addon) => addon.reload())`),
    async close() {
      await firefox.close();
    },
  };
}

async function seen(
  connection: Bidi['connection'],
  context: string,
  role: string,
  name = '',
): Promise<Seen[]> {
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.querySelector(":root > [data-hatcheck]")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 12, includeShadowTree: 'all' },
  });
  return [...nodesOf(result.result ?? {})]
    .filter((node) => roleOf(node) === role && nameOf(node).startsWith(name))
    .map((node) => ({
      role,
      name: nameOf(node),
      text: textOf(node),
      async click({ count = 1 } = {}) {
        const press = [
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ];
        const origin = { type: 'element', element: { sharedId: node.sharedId } };
        await connection.send('input.performActions', {
          context,
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', x: 0, y: 0, origin },
                ...Array.from({ length: count }, () => press).flat(),
              ],
            },
          ],
        });
      },
    }));
}

function* nodesOf(node: Remote): Iterable<Remote> {
  yield node;
  for (const child of node.value?.shadowRoot?.value?.children ?? []) yield* nodesOf(child);
  for (const child of node.value?.children ?? []) yield* nodesOf(child);
}

function roleOf({ value }: Remote): string {
  return value?.attributes?.['role'] ?? (value?.localName === 'button' ? 'button' : '');
}

function nameOf(node: Remote): string {
  return node.value?.attributes?.['aria-label'] ?? textOf(node).trim();
}

function textOf(node: Remote): string {
  return node.value?.nodeValue ?? (node.value?.children ?? []).map(textOf).join(' ');
}
