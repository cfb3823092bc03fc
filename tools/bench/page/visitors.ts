import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser, type Kind } from '../../browsers';
import { build } from '../../build';
import demoProfile from '../../demo-profile.json' with { type: 'json' };
import { launch, type Running } from '../../driver/launch';

/** A browser that pages are opened in: with Hatcheck, with another extension, or with one that does nothing. */
export interface Visitor {
  readonly name: string;
  readonly page: Page;
  /** The time, in ms, that the page's main thread has worked so far; null where the browser does not tell (Firefox). */
  worked(): Promise<number | null>;
  close(): Promise<void>;
}

const GECKO = { gecko: { id: 'nothing@hatcheck.example' } };
/** Keeps what people type into text boxes; Debian has it, built. GPL-3.0. */
const PEER = 'form-history-control';

export async function visitorsIn(kind: Kind): Promise<readonly Visitor[]> {
  const nothing = await folderOf('nothing');
  await writeManifest(nothing, {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    browser_specific_settings: GECKO,
  });
  const hatcheck = await build({
    target: kind === 'chromium' ? 'chrome' : 'firefox',
    flavour: 'development',
  });
  const peer = await peerFolder(kind);
  if (!peer)
    console.log(`  No open-source extension that reads compose boxes could be had, built, for ${kind}.`);
  return [
    await visit('without any', kind, nothing),
    await visit('Hatcheck', kind, hatcheck, declare),
    ...(peer ? [await visit(PEER, kind, peer)] : []),
  ];
}

async function visit(
  name: string,
  kind: Kind,
  extension: string,
  prepare?: (running: Running) => Promise<void>,
): Promise<Visitor> {
  const running = await launch({ kind, program: await findBrowser(kind), extension, headless: true });
  await prepare?.(running);
  const page = await running.browser.newPage();
  const session = kind === 'chromium' ? await page.createCDPSession() : null;
  // Time of the processor, which other programs on the machine do not lengthen.
  await session?.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    name,
    page,
    async worked() {
      if (!session) return null;
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN);
    },
    close: () => running.browser.close(),
  };
}

interface Api {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

async function declare(running: Running): Promise<void> {
  const page = await running.openOwn('src/options/index.html');
  await page.evaluate(
    (profile) => (globalThis as typeof globalThis & { chrome: Api }).chrome.storage.local.set({ profile }),
    demoProfile,
  );
  await page.close();
}

/** The peer as Debian packs it, unpacked; null where apt-get has none. */
async function peerFolder(kind: Kind): Promise<string | null> {
  const home = await folderOf('peer');
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: home, encoding: 'utf8', shell: false }).status === 0;
  if (!run('apt-get', 'download', `webext-${PEER}`)) return null;
  if (!run('sh', '-c', 'dpkg-deb -x webext-*.deb unpacked')) return null;
  const folder = path.join(home, 'extension');
  await cp(path.join(home, 'unpacked/usr/share/webext', PEER), folder, {
    recursive: true,
    dereference: true,
  });
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  const { applications, ...rest } = manifest;
  await (kind === 'firefox'
    ? writeManifest(folder, { browser_specific_settings: applications, ...rest })
    : withoutBackground(folder, rest));
  return folder;
}

interface OldManifest {
  readonly version: string;
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

/** Chromium takes no manifest as old as the peer's. What costs a page, its scripts there, runs under a new one. */
async function withoutBackground(folder: string, { version, content_scripts }: OldManifest): Promise<void> {
  const names = 'names.js';
  await writeFile(path.join(folder, names), 'globalThis.browser = globalThis.chrome;');
  await writeManifest(folder, {
    manifest_version: 3,
    name: PEER,
    version,
    permissions: ['storage'],
    content_scripts: content_scripts.map((one) => ({ ...one, js: [names, ...one.js] })),
  });
  // It has translated names that such a manifest would have to speak of.
  await rm(path.join(folder, '_locales'), { recursive: true, force: true });
}

async function folderOf(name: string): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'hatcheck-bench-')), name);
  await mkdir(folder);
  return folder;
}

function writeManifest(folder: string, manifest: object): Promise<void> {
  return writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}
