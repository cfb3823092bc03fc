// Runs one of the TypeScript tools beside it, `node tools/run.mjs <tool> […]`, after putting in place what it
// needs. The only file here in plain JavaScript: it must work before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const [tool = '', ...args] = process.argv.slice(2);

needNode(20, 19);
process.chdir(root);
const source = path.join(root, 'tools', `${tool}.ts`);
if (!/^[a-z-]+$/.test(tool) || !existsSync(source)) fail(`There is no tool “${tool}” in tools/.`);
installDependencies();
const { main } = await load(source);
try {
  process.exitCode = (await main(args)) ?? 0;
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function needNode(major, minor) {
  const [x = 0, y = 0] = process.versions.node.split('.').map(Number);
  if (x > major || (x === major && y >= minor)) return;
  fail(
    `Hatcheck needs Node ${major}.${minor} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
}

/** Installs what package-lock.json names, unless just that is there already. Standard output stays the tool's own. */
function installDependencies() {
  const mark = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(mark) && same(lock, mark)) return;
  console.error('Installing dependencies (once, about half a minute) …');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('npm ci did not succeed: look at its lines above, then run this again.');
}

/** Whether every package of the lock file is installed in the version it names. */
function same(lock, mark) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(mark, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([where, { version, optional }]) => where === '' || optional || installed[where]?.version === version,
  );
}

/** Bundles the tool in memory, so that tools and extension run one and the same source. */
async function load(file) {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: file,
      write: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { codeSplitting: false, format: 'es' } },
    },
    ssr: {
      noExternal: true,
      external: ['vite', 'vitest', 'puppeteer-core', 'web-ext', '@preact/preset-vite'],
    },
  });
  const [chunk] = result.output;
  // A data: address cannot resolve packages; one beside node_modules can.
  const { mkdtempSync, writeFileSync, rmSync, mkdirSync } = await import('node:fs');
  const cache = path.join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'tool-'));
  const bundle = path.join(folder, `${tool}.mjs`);
  writeFileSync(bundle, chunk.code);
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
