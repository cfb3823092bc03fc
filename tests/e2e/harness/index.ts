import path from 'node:path';
import { findBrowser } from '../../../tools/browsers';
import { launch } from '../../../tools/driver/launch';
import { type Browser, drive } from './browser';

export type { Seen } from '../../../tools/driver/seen';
export { until } from '../../../tools/driver/until';
export type { Browser, Tab } from './browser';

/** The browsers to test in; `HATCHECK_E2E` narrows it to one. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((name) =>
  [name, undefined, ''].includes(process.env['HATCHECK_E2E']),
);

/** Opens a browser with a build of the extension: the one people get, or the one that reads the playground too. */
export async function openBrowser(
  kind: Browser['name'],
  build: 'production' | 'development',
): Promise<Browser> {
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  const extension = path.resolve('dist', build === 'production' ? target : `dev-${target}`);
  const running = await launch({ kind, program: await findBrowser(kind), extension, headless: true });
  return drive(running, extension, path.resolve('dist', 'playground'));
}
