import path from 'node:path';
import { findBrowser } from '../../../tools/browsers';
import { type Flavour, folderOf } from '../../../tools/build';
import { launch } from '../../../tools/driver/launch';
import { type Browser, drive } from './browser';

export type { Seen } from '../../../tools/driver/seen';
export { until } from '../../../tools/driver/until';
export type { Browser, Tab } from './browser';

/** The browsers to test in; `HATCHECK_E2E` narrows it to one. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((name) =>
  [name, undefined, ''].includes(process.env['HATCHECK_E2E']),
);

/** Opens a browser with a build of the extension. */
export async function openBrowser(kind: Browser['name'], flavour: Flavour): Promise<Browser> {
  const extension = folderOf(kind === 'chromium' ? 'chrome' : 'firefox', flavour);
  const running = await launch({ kind, program: await findBrowser(kind), extension, headless: true });
  return drive(running, path.resolve('dist', 'playground'));
}
