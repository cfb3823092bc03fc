import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderOf, TARGETS } from './build';

/** The most that a page may be given before a compose box is met there, in compressed bytes. */
const MOST = 15_000;

/** Weighs what the built extensions put into every page. @throws when it is too much */
export async function weigh(): Promise<string> {
  const heaviest = await Promise.all(TARGETS.map((target) => heaviestOf(folderOf(target, 'production'))));
  const [bytes, files] = heaviest.reduce((a, b) => (a[0] > b[0] ? a : b));
  const told = `${bytes.toLocaleString('en')} of ${MOST.toLocaleString('en')} bytes: ${files}`;
  if (bytes > MOST)
    throw new Error(`${told}: move what is not needed before somebody writes to src/content/page.ts`);
  return told;
}

async function heaviestOf(folder: string): Promise<readonly [number, string]> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as {
    readonly content_scripts: readonly { readonly js: readonly string[] }[];
  };
  const weights = manifest.content_scripts.map(async ({ js }) => {
    const files = await Promise.all(js.map((file) => readFile(path.join(folder, file))));
    const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    return [bytes, js.map((file) => path.basename(file)).join(' and ')] as const;
  });
  return (await Promise.all(weights)).reduce((a, b) => (a[0] > b[0] ? a : b));
}
