import path from 'node:path';
import { findBrowser } from '../../../tools/browsers';
import type { Browser } from './browser';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';

export { type Browser, type Seen, type Tab, until } from './browser';

/** The browsers to test in; `HATCHECK_E2E` narrows it to one. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((name) =>
  [name, undefined, ''].includes(process.env['HATCHECK_E2E']),
);

/** Opens a browser with a build of the extension: the one people get, or the one that reads the playground too. */
export async function openBrowser(
  name: Browser['name'],
  build: 'production' | 'development',
): Promise<Browser> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const folder = path.resolve('dist', build === 'production' ? target : `dev-${target}`);
  const pages = path.resolve('dist', 'playground');
  const executable = await findBrowser(name);
  return name === 'chromium'
    ? openChromium(executable, folder, pages)
    : openFirefox(executable, folder, pages);
}
