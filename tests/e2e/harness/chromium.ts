import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { type Browser, busySoon, type Seen, until } from './browser';
import { serveSites } from './sites';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en',
];

/** Chromium with an unpacked extension folder. */
export async function openChromium(
  executablePath: string,
  extension: string,
  pages: string,
): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: FLAGS,
  });
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const first = await browser.waitForTarget(isWorker);
  const id = new URL(first.url()).host;
  const requests: string[] = [];

  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  }

  return {
    name: 'chromium',
    async open(url) {
      const page = await browser.newPage();
      await serveSites(page, pages, (asked) => requests.push(asked));
      await page.goto(url);
      await page.bringToFront();
      const client = await page.createCDPSession();
      return { page, seen: (role, name) => seen(page, client, role, name) };
    },
    openOwn,
    async store(values) {
      const page = await openOwn('manifest.json');
      await page.evaluate((entries) => chrome.storage.local.set(entries), values);
      await page.close();
    },
    async stored(key) {
      const page = await openOwn('manifest.json');
      const found = await page.evaluate((name) => chrome.storage.local.get(name), key);
      await page.close();
      return found[key];
    },
    async stopBackground() {
      const target = browser.targets().find(isWorker);
      const worker = await target?.worker();
      await worker?.close();
      await until('the worker to stop', async () => !browser.targets().some(isWorker));
    },
    async busyBackground(ms) {
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      await worker?.evaluate(busySoon, ms);
    },
    async reloadExtension() {
      await browser.uninstallExtension(id);
      await browser.installExtension(extension);
    },
    async close() {
      await browser.close();
    },
  };
}

declare const chrome: { readonly storage: { readonly local: Store } };
interface Store {
  set(values: object): Promise<void>;
  get(key: string): Promise<Record<string, unknown>>;
}

async function seen(page: Page, client: CDPSession, role: string, name = ''): Promise<Seen[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = nodes.filter(
    (node) => !node.ignored && node.role?.value === role && String(node.name?.value ?? '').startsWith(name),
  );
  return found.map((node) => ({
    role,
    name: String(node.name?.value ?? ''),
    text: textOf(node, byId),
    async click({ count = 1 } = {}) {
      const { model } = await client.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId ?? 0 });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2, { count });
    },
  }));
}

function textOf(
  node: Protocol.Accessibility.AXNode,
  byId: ReadonlyMap<string, Protocol.Accessibility.AXNode>,
): string {
  if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
  return (node.childIds ?? [])
    .map((id) => byId.get(id))
    .map((child) => (child ? textOf(child, byId) : ''))
    .join(' ');
}
