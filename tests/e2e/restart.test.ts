import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'vitest';
import { findBrowser } from '../../tools/browsers';
import { folderOf } from '../../tools/build';
import { launch } from '../../tools/driver/launch';
import { packInto, takesPackages } from '../../tools/driver/pack';
import { BROWSERS, type Browser, until } from './harness';
import { type Box, badge, CLEAN, PLUG, profile, SITES, send, warning, write } from './harness/boxes';
import { drive } from './harness/browser';
import { guardSite } from './harness/permissions';

const [x] = SITES as readonly [Box];
const forum: Box = { ...x, url: 'https://forum.x.example/home' };

// Each test starts the browser itself, some twice.
describe.each(BROWSERS)('Hatcheck in %s', { timeout: 90_000 }, (name) => {
  let folder: string;
  let extension: string;
  let kept: string;
  let browser: Browser;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hatcheck-'));
    extension = path.join(folder, 'extension');
    kept = path.join(folder, 'profile');
    await cp(folderOf(name === 'chromium' ? 'chrome' : 'firefox', 'production'), extension, {
      recursive: true,
    });
  });
  afterEach(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(packed = false): Promise<void> {
    const program = await findBrowser(name);
    const running = await launch({ kind: name, program, extension, headless: true, profile: kept, packed });
    browser = await drive(running, path.resolve('dist', 'playground'));
  }

  async function isGuarded(box: Box): Promise<void> {
    const tab = await browser.open(box.url);
    await write(tab, box, CLEAN);
    await badge(tab, 'Mali, clear.');
  }

  test('knows its person and the sites they added when the browser is started again', async () => {
    const program = await findBrowser(name);
    const packed = name === 'chromium' && takesPackages(program);
    if (packed) await packInto(kept, program, extension);
    await start(packed);
    await browser.store({ profile });
    await guardSite(browser, forum);
    await isGuarded(forum);
    await browser.close();
    await start(packed);
    // What was allowed to an extension from a folder, Chromium forgets at its end.
    if (packed || name === 'firefox') await isGuarded(forum);
    await isGuarded(x);
  });

  test('guards the pages that are open, and those that open next, when it is updated', async () => {
    const manifest = path.join(extension, 'manifest.json');
    const newer = await readFile(manifest, 'utf8');
    await writeFile(manifest, newer.replace(/"version": "[^"]*"/, '"version": "0.0.1"'));
    await start();
    await browser.store({ profile });
    const added = await guardSite(browser, forum);
    const known = await browser.open(x.url);
    await write(known, x, CLEAN);
    await badge(known, 'Mali, clear.');
    await writeFile(manifest, newer);
    await browser.reloadExtension();
    for (const [tab, box] of [
      [added, forum],
      [known, x],
    ] as const) {
      await until('the page to be guarded', () => browser.pageState(tab));
      await tab.page.bringToFront();
      await write(tab, box, ` ${PLUG}`);
      await badge(tab, 'Mali, warning.');
      await send(tab, box, 'click');
      await warning(tab);
    }
    await isGuarded(forum);
  });
});
