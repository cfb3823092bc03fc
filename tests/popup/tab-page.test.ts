import { expect, test, vi } from 'vitest';
import { hostOf } from '../../src/popup/tab-page';

vi.mock('../../src/browser', () => ({ browser: {} }));

const OWN = ['https://x.com/*', 'https://*.phanpy.social/*'];

test('a site of our own is asked for as the manifest names it', () => {
  expect(hostOf('https://dev.phanpy.social/#/', OWN, OWN)).toEqual({
    name: 'dev.phanpy.social',
    patterns: ['https://*.phanpy.social/*'],
    own: true,
    allowed: true,
  });
  expect(hostOf('https://x.com/home', OWN, [])).toMatchObject({ own: true, allowed: false });
});

test('any other is asked for by its host alone', () => {
  expect(hostOf('https://forum.example/t/1', OWN, OWN)).toEqual({
    name: 'forum.example',
    patterns: ['*://forum.example/*'],
    own: false,
    allowed: false,
  });
});

test('an added site is given back as it was given', () => {
  expect(hostOf('https://forum.example/', OWN, [...OWN, '*://forum.example/*'])).toMatchObject({
    patterns: ['*://forum.example/*'],
    allowed: true,
  });
  expect(hostOf('https://forum.example/', OWN, [...OWN, '*://*/*'])).toMatchObject({
    patterns: ['*://*/*'],
    allowed: true,
  });
});

test('a page that no extension may read is no site', () => {
  for (const address of ['chrome://extensions', 'about:blank', undefined])
    expect(hostOf(address, OWN, OWN)).toBeNull();
});
