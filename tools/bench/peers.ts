import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A package that does a part of the work; installed for the bench alone, in the version measured. */
export interface Peer {
  readonly name: string;
  readonly version: string;
}

export const PEERS = {
  ahocorasick: { name: 'modern-ahocorasick', version: '3.3.0' },
  writeGood: { name: 'write-good', version: '1.0.8' },
  alex: { name: 'alex', version: '11.0.1' },
  harper: { name: 'harper.js', version: '2.10.0' },
} as const satisfies Record<string, Peer>;

const FOLDER = path.resolve('node_modules/.cache/bench-peers');

/** The module of a peer, null (and a line that says so) where it cannot be had. */
export async function load(peer: Peer, file?: string): Promise<Record<string, unknown> | null> {
  const home = path.join(FOLDER, peer.name.replace(/\W/g, '-'));
  const at = path.join(home, 'node_modules', peer.name);
  try {
    if (!existsSync(at)) install(peer, home);
    const entry = pathToFileURL(path.join(at, file ?? entryOf(at))).href;
    return (await import(/* @vite-ignore */ entry)) as Record<string, unknown>;
  } catch (error) {
    console.log(
      `  ${peer.name} is left out: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
    return null;
  }
}

function install({ name, version }: Peer, home: string): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  const npm = spawnSync(
    'npm',
    ['install', `${name}@${version}`, '--no-fund', '--no-audit', '--ignore-scripts', '--loglevel=error'],
    { cwd: home, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (npm.status !== 0)
    throw new Error(`npm could not install it (${npm.stderr.trim().split('\n')[0] ?? ''})`);
}

type Entry = string | { readonly [condition: string]: Entry };

/** What `import` would take: the package's `exports`, else its `main`. */
function entryOf(folder: string): string {
  const { exports, module, main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    exports?: Entry;
    module?: string;
    main?: string;
  };
  return resolved(exports) ?? module ?? main ?? 'index.js';
}

function resolved(entry: Entry | undefined): string | undefined {
  if (entry === undefined || typeof entry === 'string') return entry;
  return resolved(entry['.'] ?? entry['import'] ?? entry['default']);
}
