import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** Whether this is a Chromium that takes a packed extension from its profile: those of other names only take a store's. */
export function takesPackages(program: string): boolean {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return process.platform === 'linux' && /^Chromium /m.test(stdout ?? '');
}

/**
 * Packs a built folder and has a profile of Chromium's point to the package, as one from a store: unlike a folder,
 * it keeps over a restart what the person allowed it. @throws what Chromium says where it cannot pack
 */
export async function packInto(profile: string, program: string, extension: string): Promise<void> {
  const { status, stderr } = spawnSync(
    program,
    ['--no-sandbox', '--headless', `--user-data-dir=${profile}`, `--pack-extension=${extension}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Chromium did not pack ${extension}: ${stderr}`);
  const manifest: unknown = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'));
  const { version } = manifest as { version: string };
  const folder = path.join(profile, 'External Extensions');
  await mkdir(folder, { recursive: true });
  const id = idOf(await readFile(`${extension}.pem`, 'utf8'));
  await writeFile(
    path.join(folder, `${id}.json`),
    JSON.stringify({ external_crx: `${extension}.crx`, external_version: version }),
  );
}

/** Chromium's id of an extension: the first half of its public key's SHA-256, each hex digit as a letter from a to p. */
function idOf(key: string): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const half = createHash('sha256').update(spki).digest('hex').slice(0, 32);
  return half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
