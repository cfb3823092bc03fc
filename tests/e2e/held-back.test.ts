import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import {
  type Box,
  CLEAN,
  PLUG,
  press,
  profile,
  SITES,
  send,
  sent,
  sentBy,
  warning,
  write,
} from './harness/boxes';
import { become, PLAIN } from './harness/plain-page';

const [x] = SITES as readonly [Box];
const MORE = '. Acme is the best';

describe.each(BROWSERS)('a site that holds its button back, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
  });
  beforeEach(() => browser.store({ profile }));
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  /** A page that saves its draft for as long as a test wants: `document.title` says that the button was held back. */
  async function open(): Promise<void> {
    tab = await become(browser, x, PLAIN, () => {
      window.$('button').addEventListener('click', (event) => window.post(event, 'click'));
    });
  }
  const hold = (held: boolean) =>
    tab.page.$eval(x.button, (button, now) => button.toggleAttribute('disabled', now), held);
  const told = (words: string) =>
    until(`the word “${words}”`, async () =>
      (await tab.seen('status')).some(({ text }) => text.includes(words)),
    );

  test('what is typed meanwhile does not go out unseen, and is asked about at the next press', async () => {
    await open();
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await hold(true);
    await press(tab, 'Post anyway');
    await tab.page.click(x.text);
    await tab.page.keyboard.type(MORE);
    await hold(false);
    await told('nothing was sent');
    expect(await sentBy(tab.page)).toEqual([]);
    await send(tab, x, 'click');
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
    await press(tab, 'Post anyway');
    const [post, ...others] = await sent(tab, 1);
    expect(post?.text).toContain(MORE);
    expect(others).toEqual([]);
  });

  test('what was not changed meanwhile goes out once, when the button can be pressed again', async () => {
    await open();
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await hold(true);
    await press(tab, 'Post anyway');
    await until('the warning to close', async () => (await tab.seen('alertdialog')).length === 0);
    expect(await sentBy(tab.page)).toEqual([]);
    await hold(false);
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
  });

  test('words that need no warning are not lost either: the next press sends them', async () => {
    await open();
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await hold(true);
    await press(tab, 'Post anyway');
    await tab.page.$eval(x.text, (text) => (text as HTMLTextAreaElement).select());
    await tab.page.keyboard.type(CLEAN);
    await hold(false);
    await told('nothing was sent');
    await send(tab, x, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ text: CLEAN }]);
  });
});
