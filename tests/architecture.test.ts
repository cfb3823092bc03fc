import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { files, type Import, imports, ROOT } from './architecture/imports';

interface Place {
  readonly name: string;
  readonly holds: RegExp;
  /** What its files may import of `src/`, beside each other. */
  readonly may: RegExp;
  /** The packages it may use, where that matters. */
  readonly packages?: readonly string[];
  readonly why: string;
}

const PAGE = {
  may: /^src\/(model|ui)\/|^src\/(messages|browser|report|hosts)\.ts$/,
  why: 'pages ask the background by a message (src/messages.ts); what popup and options share goes to src/ui',
};

/** The house. A file belongs to the first place that holds it. */
const PLACES: readonly Place[] = [
  {
    name: 'the model',
    holds: /^src\/model\//,
    may: /^$/,
    packages: ['zod/mini'],
    why: 'the model is the words that everyone shares: move the other thing into src/model, or pass it in',
  },
  {
    name: 'the engine',
    holds: /^src\/background\/engine\//,
    may: /^src\/model\//,
    packages: ['zod/mini', 'tldts', 'punycode/punycode.js'],
    why: 'the engine knows a profile and a draft, nothing else: what it needs comes with the draft',
  },
  {
    name: 'a rule',
    holds: /^src\/background\/rules\//,
    may: /^src\/(model|background\/engine)\//,
    packages: ['zod/mini'],
    why: 'a rule looks at a reading: add the fact to the engine’s reading, and ask for it there',
  },
  {
    name: 'the background',
    holds: /^src\/background\//,
    may: /^src\/(model\/|background\/(engine|rules)\/|(messages|browser|report|hosts)\.ts$|ui\/(hat|colours)\.ts$)/,
    why: 'the background draws one hat and shows nothing else; pages are told by a message (src/messages.ts)',
  },
  {
    name: 'the content script',
    holds: /^src\/content\//,
    may: /^src\/(model|ui)\/|^src\/(messages|runtime|report)\.ts$/,
    why: 'content and background know each other only by messages: add one to src/messages.ts',
  },
  { name: 'the popup', holds: /^src\/popup\//, ...PAGE },
  { name: 'the options page', holds: /^src\/options\//, ...PAGE },
  {
    name: 'what pages share',
    holds: /^src\/ui\//,
    may: /^src\/model\/|^src\/(messages|browser)\.ts$/,
    why: 'src/ui is what pages share: whatever belongs to one page stays with it, and is passed in',
  },
  {
    name: 'src/messages.ts',
    holds: /^src\/messages\.ts$/,
    may: /^src\/model\/|^src\/runtime\.ts$/,
    packages: [],
    why: 'messages say what crosses, in words of the model',
  },
  {
    name: 'src/browser.ts',
    holds: /^src\/browser\.ts$/,
    may: /^$/,
    packages: ['webextension-polyfill'],
    why: 'the way to the browser leads nowhere else',
  },
  {
    name: 'src/hosts.ts',
    holds: /^src\/hosts\.ts$/,
    may: /^$/,
    why: 'what a match pattern means needs nothing of ours',
  },
  {
    name: 'src/runtime.ts',
    holds: /^src\/runtime\.ts$/,
    may: /^$/,
    packages: [],
    why: 'every page gets this wire, and nothing else',
  },
  {
    name: 'src/report.ts',
    holds: /^src\/report\.ts$/,
    may: /^$/,
    packages: [],
    why: 'anyone may report, so it needs nobody',
  },
];

/** The options page shows every rule with its examples. */
const RULES_PAGE = /^src\/options\/rules?(-[a-z-]+)?\.tsx?$/;

const placeOf = (file: string) => PLACES.find(({ holds }) => holds.test(file));

function allowed({ from, to, type }: Import): boolean {
  const place = placeOf(from);
  if (!to.startsWith('src/')) return place?.packages?.includes(to) ?? true;
  if (place === placeOf(to) || place?.may.test(to)) return true;
  if (!RULES_PAGE.test(from)) return false;
  return to === 'src/background/rules/index.ts' || (to === 'src/background/engine/rule.ts' && type);
}

describe('the arrows between folders', () => {
  test('every source file has its place', () => {
    const homeless = files.filter((file) => !placeOf(file) && !/\.d\.ts$/.test(file));
    expect(homeless, 'Put it into a folder that exists, or give it a place in this test').toEqual([]);
  });

  test.each(PLACES)('$name imports only what it may', (place) => {
    const wrong = imports.filter((each) => placeOf(each.from) === place && !allowed(each));
    expect(
      wrong.map(({ from, to }) => `${from} imports ${to}`),
      place.why,
    ).toEqual([]);
  });

  test('only src/browser.ts imports the browser polyfill', () => {
    const wrong = imports.filter(
      ({ from, to, type }) => to.startsWith('webextension-polyfill') && !type && from !== 'src/browser.ts',
    );
    expect(wrong, 'Import { browser } from src/browser.ts; types of the polyfill by “import type”').toEqual(
      [],
    );
  });

  test('an editor listens to nothing: what listens to a box ends with it, in one place for all', () => {
    const listening = files.filter(
      (file) =>
        file.startsWith('src/content/editors/') &&
        /addEventListener|Observer\(|set(Timeout|Interval)/.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
    expect(listening, 'Read and write only; src/content/composer.ts and page.ts do the listening').toEqual(
      [],
    );
  });

  test('zod is always zod/mini', () => {
    const wrong = imports.filter(({ to }) => to.startsWith('zod') && to !== 'zod/mini');
    expect(wrong, 'Import from zod/mini: it is small, and makes no code from text').toEqual([]);
  });

  test.each([
    ['zod', 'Import the schema as a type, or move the plain data into a file without schemas'],
    ['webextension-polyfill', 'Use src/runtime.ts, which is all of the browser that a page’s script needs'],
  ])('no page of the web is given %s', (name, how) => {
    const reached = reach(files.filter((file) => file.startsWith('src/content/')));
    const ways = [...reached].filter(([file]) => file.startsWith(name)).map(([, way]) => way.join(' → '));
    expect(ways, how).toEqual([]);
  });
});

/** Everything that is bundled with some files, each with one way that leads there. */
function reach(from: readonly string[]): Map<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>(from.map((file) => [file, [file]]));
  for (const [file, way] of ways) {
    for (const { from: importer, to, type } of imports) {
      if (importer === file && !type && !ways.has(to)) ways.set(to, [...way, to]);
    }
  }
  return ways;
}

describe('a unit is named as its file', () => {
  const units = [
    {
      folder: 'src/background/rules',
      key: 'id',
      found: import.meta.glob<Record<string, unknown>>('../src/background/rules/*.ts', {
        eager: true,
        import: 'default',
      }),
    },
    {
      folder: 'src/content/sites',
      key: 'id',
      found: import.meta.glob<Record<string, unknown>>('../src/content/sites/*.ts', {
        eager: true,
        import: 'default',
      }),
    },
    {
      folder: 'src/content/editors',
      key: 'kind',
      found: import.meta.glob<Record<string, unknown>>('../src/content/editors/*.ts', {
        eager: true,
        import: 'default',
      }),
    },
    {
      folder: 'src/background/engine/vocabulary/markets',
      key: 'code',
      found: import.meta.glob<Record<string, unknown>>('../src/background/engine/vocabulary/markets/*.ts', {
        eager: true,
        import: 'default',
      }),
    },
  ];

  test.each(units)('in $folder', ({ key, found }) => {
    const named = Object.entries(found)
      .map(([file, unit]) => ({ file: path.basename(file, '.ts'), name: unit?.[key] }))
      .filter(({ file }) => file !== 'index');
    expect(named.length).toBeGreaterThan(0);
    const wrong = named.filter(({ file, name }) => String(name).toLowerCase() !== file);
    expect(wrong, `Give the file a default export whose “${key}” is the file’s name`).toEqual([]);
  });
});

describe('the engine is pure', () => {
  const IMPURE = [
    ['the clock', 'export const probe: number = Date.now();'],
    ['the date of today', 'export const probe: number = new Date().getTime();'],
    ['dice', 'export const probe: number = Math.random();'],
    ['a page', 'export const probe = document;'],
    ['the network', "export const probe = fetch('https://elsewhere.example');"],
    ['a timer', 'export const probe = setTimeout(() => {}, 1);'],
    ['a stopwatch', 'export const probe = performance.now();'],
    ['the browser', 'export const probe = browser.storage;'],
    ['Node', "import { readFileSync } from 'node:fs'; export const probe = readFileSync;"],
  ] as const;
  const FINE = "export const probe: number = new Date('2026-11-20T10:00:00Z').getTime();";

  test('its compiler knows no clock, dice, page, network or browser', async () => {
    const faulty = await compileAsEngine([FINE, ...IMPURE.map(([, source]) => source)]);
    expect(faulty).toEqual(IMPURE.map((_, at) => `probe-${at + 1}.ts`));
  }, 30_000);

  /** Which of some files, each compiled under the engine's own tsconfig, are refused. */
  async function compileAsEngine(sources: readonly string[]): Promise<string[]> {
    const folder = await mkdtemp(path.join(tmpdir(), 'engine-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const names = sources.map((_, at) => `probe-${at}.ts`);
    // What the engine's tsconfig includes is compiled along, so that nothing it imports can let the page in either.
    const config = { extends: path.join(ROOT, 'src/background/engine/tsconfig.json'), files: names };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    await Promise.all(sources.map((source, at) => writeFile(path.join(folder, `probe-${at}.ts`), source)));
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const run = promisify(execFile)(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      cwd: folder,
    });
    const told = await run.then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
    return names.filter((name) => told.includes(`${name}(`));
  }
});
