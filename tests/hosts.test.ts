import { expect, test } from 'vitest';
import { addedTo, covers, hostIn, patternOf } from '../src/hosts';

test('a site is asked for by its host alone', () => {
  expect(patternOf('https://forum.example:8443/t/1?q=2')).toBe('*://forum.example/*');
  expect(patternOf('http://forum.example/')).toBe('*://forum.example/*');
  for (const none of ['chrome://extensions', 'file:///tmp/a.html', 'about:blank', '', undefined])
    expect(patternOf(none)).toBeNull();
});

test('a pattern covers its host and no other', () => {
  expect(covers('*://forum.example/*', 'https://forum.example/t/1')).toBe(true);
  expect(covers('*://forum.example/*', 'https://www.forum.example/')).toBe(false);
  expect(covers('*://forum.example/*', 'https://forum.example.evil.example/')).toBe(false);
  expect(covers('https://*.phanpy.social/*', 'https://dev.phanpy.social/')).toBe(true);
  expect(covers('https://*.phanpy.social/*', 'https://phanpy.social/')).toBe(true);
  expect(covers('https://*.phanpy.social/*', 'https://notphanpy.social/')).toBe(false);
  expect(covers('https://x.com/*', 'http://x.com/')).toBe(false);
  expect(covers('*://*/*', 'https://any.example/')).toBe(true);
  expect(covers('<all_urls>', 'https://any.example/')).toBe(true);
  expect(covers('<all_urls>', 'chrome://extensions')).toBe(false);
});

test('what was added is what a browser allows beyond our own list', () => {
  const own = ['https://x.com/*'];
  expect(addedTo(own, ['https://x.com/*', '*://forum.example/*', 'moz-extension://1/*'])).toEqual([
    '*://forum.example/*',
  ]);
  expect(addedTo(own, own)).toEqual([]);
});

test('a pattern is shown as its host', () => {
  expect(hostIn('*://forum.example/*')).toBe('forum.example');
  expect(hostIn('https://*.phanpy.social/*')).toBe('phanpy.social');
  expect(hostIn('*://*/*')).toBeNull();
  expect(hostIn('<all_urls>')).toBeNull();
});
