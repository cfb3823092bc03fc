import process from 'node:process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../tools/browsers';

afterEach(() => vi.unstubAllEnvs());

describe('finding a browser', () => {
  it('takes the one that is named', async () => {
    vi.stubEnv('HATCHECK_CHROMIUM', process.execPath);
    expect(await findBrowser('chromium')).toBe(process.execPath);
  });

  it('also under the name that other tools use', async () => {
    vi.stubEnv('HATCHECK_CHROMIUM', '');
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(await findBrowser('chromium')).toBe(process.execPath);
  });

  it('says in one sentence what to do when the named one is not there', async () => {
    vi.stubEnv('HATCHECK_FIREFOX', '/nowhere/firefox');
    await expect(findBrowser('firefox')).rejects.toThrow(
      'HATCHECK_FIREFOX names “/nowhere/firefox”, which is no file: set it to the program of Firefox, or unset it.',
    );
  });
});
