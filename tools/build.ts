import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'vite';

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** The build people get; one that reads the local playground too; one without any site's own file. */
export type Flavour = 'production' | 'development' | 'bare';

/** The folder that a build stands in. */
export function folderOf(target: Target, flavour: Flavour): string {
  const prefix = { production: '', development: 'dev-', bare: 'bare-' }[flavour];
  return path.resolve('dist', `${prefix}${target}`);
}

/** Builds one loadable folder and returns its path. */
export async function build({
  target,
  flavour = 'production',
}: {
  target: Target;
  flavour?: Flavour;
}): Promise<string> {
  const folder = folderOf(target, flavour);
  process.env['HATCHECK_TARGET'] = target;
  process.env['HATCHECK_SITES'] = flavour === 'bare' ? 'none' : 'all';
  await bundle({ mode: flavour === 'development' ? 'development' : 'production', logLevel: 'warn' });
  await rm(path.join(folder, '.vite'), { recursive: true, force: true });
  return folder;
}

/** `npm run build [-- --dev | --bare]`: `dist/chrome` and `dist/firefox`. */
export async function main(args: string[]): Promise<number> {
  const flavour = args.includes('--dev') ? 'development' : args.includes('--bare') ? 'bare' : 'production';
  for (const target of TARGETS) console.log(`Built ${path.relative('.', await build({ target, flavour }))}`);
  return 0;
}
