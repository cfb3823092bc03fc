import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** `npm run fix`: mends what a machine can mend: format, imports, simple lints. */
export async function main(): Promise<number> {
  const biome = path.resolve('node_modules', '.bin', 'biome');
  return (
    spawnSync(biome, ['check', '--write', '.'], { stdio: 'inherit', shell: process.platform === 'win32' })
      .status ?? 1
  );
}
