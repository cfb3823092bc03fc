import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, servePlayground } from '../../tools/playground';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'playground-'));
  await mkdir(path.join(folder, 'assets'));
  await mkdir(path.join(folder, 'sites'));
  await writeFile(path.join(folder, 'index.html'), 'the playground');
  await writeFile(path.join(folder, 'sites/x.html'), 'the page of X');
  await writeFile(path.join(folder, 'assets/x.js'), 'its script');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a page served under its site’s own address', () => {
  it.each(['https://x.com/', 'https://x.com/home?account=none', 'https://x.com/compose/post'])(
    'answers %s',
    async (url) => {
      const found = await answer(folder, 'x', url);
      expect(found?.body.toString()).toBe('the page of X');
      expect(found?.contentType).toBe('text/html; charset=utf-8');
    },
  );

  it('brings its script along, wherever on the site it is asked for', async () => {
    const found = await answer(folder, 'x', 'https://x.com/assets/x.js');
    expect(found?.body.toString()).toBe('its script');
    expect(found?.contentType).toBe('text/javascript; charset=utf-8');
  });

  it.each(['https://x.com/favicon.ico', 'https://x.com/assets/none.js'])(
    'has nothing for %s',
    async (url) => {
      expect(await answer(folder, 'x', url)).toBeNull();
    },
  );
});

describe('the playground', () => {
  it('is served to this machine until it is closed', async () => {
    const { url, close } = await servePlayground(folder);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(await (await fetch(url)).text()).toBe('the playground');
    expect((await fetch(new URL('nothing.png', url))).status).toBe(404);
    close();
    await expect(fetch(url)).rejects.toThrow();
  });
});
