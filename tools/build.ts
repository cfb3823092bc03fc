import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'vite';

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Builds one loadable folder and returns its path. A development build reads the local playground too. */
export async function build({
  target,
  mode = 'production',
}: {
  target: Target;
  mode?: 'production' | 'development';
}): Promise<string> {
  const folder = path.resolve('dist', mode === 'development' ? `dev-${target}` : target);
  process.env['HATCHECK_TARGET'] = target;
  await bundle({ mode, logLevel: 'warn' });
  await rm(path.join(folder, '.vite'), { recursive: true, force: true });
  return folder;
}

/** `npm run build [-- --dev]`: `dist/chrome` and `dist/firefox`. */
export async function main(args: string[]): Promise<number> {
  const mode = args.includes('--dev') ? 'development' : 'production';
  for (const target of TARGETS) console.log(`Built ${path.relative('.', await build({ target, mode }))}`);
  return 0;
}
