import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import {
  type Box,
  badge,
  noWarning,
  PLUG,
  press,
  profile,
  SITES,
  send,
  sent,
  sentBy,
  textOf,
  warning,
  write,
} from './harness/boxes';
import { become, PLAIN } from './harness/plain-page';

const [x] = SITES as readonly [Box];

describe.each(BROWSERS)('a composer in a popover that closes by itself, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
  });
  beforeEach(() => browser.store({ profile }));
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  /** The draft is dropped when the popover closes, as pages do that make their composer anew each time. */
  async function open(): Promise<void> {
    tab = await become(browser, x, `<div popover="auto">${PLAIN}</div>`, () => {
      const popover = window.$('[popover]');
      popover.showPopover();
      popover.addEventListener('beforetoggle', () => window.$('#composer').remove());
      window.$('button').addEventListener('click', (event) => window.post(event, 'click'));
    });
    await write(tab, x, PLUG);
    await badge(tab, 'Mali, warning');
    await send(tab, x, 'click');
    await warning(tab);
  }

  test('stays open, with its draft, while the person is asked and keeps editing', async () => {
    await open();
    await tab.page.keyboard.press('Escape');
    await noWarning(tab);
    expect(await textOf(tab, x)).toBe(PLUG);
    await badge(tab, 'Mali, warning');
    await tab.page.keyboard.type('!');
    expect(await textOf(tab, x)).toBe(`${PLUG}!`);
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('sends once what the person posts anyway', async () => {
    await open();
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
  });

  test('takes a fix', async () => {
    await open();
    await press(tab, 'Add “Ad: …”');
    await badge(tab, 'Mali, 1 note');
    expect(await textOf(tab, x)).toBe(`Ad: Acme Rockets is a client of mine. ${PLUG}`);
  });

  test('when the page takes it away, the question stays to be answered', async () => {
    await open();
    await tab.page.evaluate(() => window.$('[popover]').remove());
    await until('the question in its new place', async () => (await tab.seen('alertdialog'))[0]);
    await press(tab, 'Keep editing');
    await noWarning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
  });
});
