import { expect, test } from 'vitest';
import { reportText } from '../../src/popup/report-text';
import { page } from './boxes';

const CHROMIUM =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

test('a report says what was found where, and by which facts', () => {
  const seen = page([
    { account: 'mali', audience: 'public' },
    { guard: 'none', kind: 'comment', control: false },
  ]);
  expect(reportText({ ...seen, version: '4.5.0' }, '0.1.0', CHROMIUM)).toBe(
    [
      'Hatcheck 0.1.0, Chromium 156',
      'Site: X',
      'Facts of: 2026-08-17',
      'Version of the site: 4.5.0',
      'Page: read by the site’s own file',
      'Box 1: read by the site’s own file, post, parts 1, button found, text found, account found, audience found',
      'Box 2: not guarded, comment, parts 1, button not found, text found, account not found, audience not found',
    ].join('\n'),
  );
});

test('a report on a site that nobody knows does not say which', () => {
  const text = reportText(page([], { site: 'this site', guard: 'general', asOf: null }), '0.1.0', FIREFOX);
  expect(text).toBe(
    [
      'Hatcheck 0.1.0, Firefox 153',
      'Site: one that Hatcheck does not know',
      'Facts of: none',
      'Page: read by the general reader',
      'Box: not found',
    ].join('\n'),
  );
});

test('a report holds nothing of drafts, accounts, people or links', () => {
  const CANARY = 'canary';
  const text = reportText(
    page(
      [
        {
          account: `${CANARY}.account`,
          about: { author: `${CANARY}.author`, text: `${CANARY} said` },
          links: [`https://${CANARY}.example`],
          media: [{ alt: `${CANARY} picture` }],
        },
      ],
      { version: `<b>${CANARY}</b> is not a version` },
    ),
    '0.1.0',
    CHROMIUM,
  );
  expect(text.toLowerCase()).not.toContain(CANARY);
});

test.each([
  ['Edge 156', `${CHROMIUM} Edg/156.0.0.0`],
  ['Opera 121', `${CHROMIUM} OPR/121.0.0.0`],
  ['a browser', 'Lynx'],
])('a report knows %s', (browser, agent) => {
  expect(reportText(page([]), '0.1.0', agent).split('\n')[0]).toBe(`Hatcheck 0.1.0, ${browser}`);
});
