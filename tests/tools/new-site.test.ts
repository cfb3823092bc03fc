import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Site } from '../../src/content/site';
import { main } from '../../tools/new';
import type { SitePage } from '../e2e/harness/site-box';

/** A folder shaped like the repository, where what is new may lie. The id is a known one, as the author makes it. */
const ID = 'tumblr';
const root = mkdtempSync(path.join(tmpdir(), 'hatcheck-new-site-'));
const SHARED = [
  'node_modules',
  'tsconfig.base.json',
  'src/model',
  'src/messages.ts',
  'src/content/site.ts',
  'tests/e2e/harness',
  'tests/playground/editors',
  'tests/playground/sent.ts',
  'tests/playground/sites/remount.ts',
  'tests/playground/sites/sending.ts',
  'tests/playground/sites/switches.ts',
];
for (const shared of SHARED) {
  mkdirSync(path.join(root, path.dirname(shared)), { recursive: true });
  symlinkSync(path.resolve(shared), path.join(root, shared));
}
vi.spyOn(console, 'log').mockReturnValue();
main(['site', ID], root);
const at = (file: string) => path.join(root, file);
const { default: site }: { default: Site } = await import(at(`src/content/sites/${ID}.ts`));
const { default: tests }: { default: SitePage } = await import(at(`tests/e2e/sites/${ID}.ts`));

afterAll(() => rmSync(root, { recursive: true }));

describe('npm run new site <id>', () => {
  it('writes a site, a page and tests that the compiler takes', () => {
    const own = [`src/content/sites/${ID}.ts`, `tests/playground/sites/${ID}.ts`, `tests/e2e/sites/${ID}.ts`];
    const config = at('tsconfig.json');
    writeFileSync(
      config,
      JSON.stringify({ extends: path.resolve('tsconfig.json'), include: [], files: own }),
    );
    const compiler = path.resolve('node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', config], { encoding: 'utf8' });
    const faults = stdout.split('\n').filter((line) => own.some((file) => line.includes(file)));
    expect(faults).toEqual([]);
  });

  it('names the site as its file, and dates its facts', () => {
    expect(site.id).toBe(ID);
    expect(site.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('tests the site at an address that its file serves', () => {
    const hosts = site.matches.map((pattern) => new URL(pattern.replace('*', '')).hostname);
    expect(tests.boxes.map(({ url }) => new URL(url).hostname).every((host) => hosts.includes(host))).toBe(
      true,
    );
  });

  it('gives the page no name that a test cannot change', () => {
    const page = readFileSync(at(`tests/playground/sites/${ID}.ts`), 'utf8');
    expect(page.match(/data-testid="(?!\$\{named\()/g)).toBeNull();
  });

  it('asks for an id of one word', () => {
    expect(() => main(['site', 'hacker-news'], root)).toThrow('“hackernews”');
  });
});
