import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import {
  type Box,
  badge,
  CLEAN,
  noWarning,
  PLAYGROUND,
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

const [x, , bluesky, mastodon] = SITES as readonly [Box, Box, Box, Box, Box];
const [draft, area, lexical, tiptap, comment] = PLAYGROUND as readonly [Box, Box, Box, Box, Box];

describe.each(BROWSERS)('a compose box in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
  });
  beforeEach(() => browser.store({ profile }));
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  async function open(url: string): Promise<Tab> {
    tab = await browser.open(url);
    return tab;
  }

  test.each([draft, area, lexical, tiptap, x, bluesky])(
    'keeps draft, caret and scroll when the person keeps editing: $name',
    async (box) => {
      await open(box.url);
      await write(tab, box, PLUG);
      for (let back = 0; back < 'awesome'.length; back += 1) await tab.page.keyboard.press('ArrowLeft');
      await tab.page.evaluate(() => scrollBy(0, 30));
      const scrolled = await tab.page.evaluate(() => scrollY);
      await send(tab, box, 'shortcut');
      await warning(tab);
      await tab.page.keyboard.press('Escape');
      await noWarning(tab);
      expect(await tab.page.evaluate(() => scrollY)).toBe(scrolled);
      await tab.page.keyboard.type('really ');
      expect((await textOf(tab, box)).trim()).toBe(PLUG.replace('awesome', 'really awesome'));
    },
  );

  test('a double click is one attempt', async () => {
    await open(x.url);
    await write(tab, x, PLUG);
    const button = await tab.page.waitForSelector(x.button);
    await button?.click({ count: 2 });
    await warning(tab);
    expect(await tab.seen('alertdialog')).toHaveLength(1);
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toHaveLength(1);
  });

  test('a double click on a draft that was not checked yet sends once', async () => {
    await open(`${mastodon.url}?slow=2000`);
    await write(tab, mastodon, CLEAN);
    await badge(tab, 'Mali, clear');
    await browser.stopBackground();
    await tab.page.keyboard.type('!');
    const button = await tab.page.waitForSelector(mastodon.button);
    await button?.click({ count: 2 });
    await sent(tab, 1);
    await badge(tab, 'Mali, clear');
    expect(await sentBy(tab.page)).toHaveLength(1);
  });

  test.each([draft, area, x, bluesky])(
    'once a post is out, the badge speaks of the empty box: $name',
    async (box) => {
      await open(box.url);
      await write(tab, box, PLUG);
      await send(tab, box, 'shortcut');
      await warning(tab);
      await press(tab, 'Post anyway');
      await sent(tab, 1);
      const left = async () => (await tab.seen('button', 'Hatcheck')).map(({ name: said }) => said);
      await until('no badge that warns', async () =>
        (await left()).every((said) => !said?.includes('warning')),
      );
    },
  );

  test('a held Enter is one attempt, and presses no button of the warning', async () => {
    await open(comment.url);
    await write(tab, comment, PLUG);
    for (let repeats = 0; repeats < 5; repeats += 1) await tab.page.keyboard.down('Enter');
    await warning(tab);
    for (let repeats = 0; repeats < 5; repeats += 1) await tab.page.keyboard.down('Enter');
    await tab.page.keyboard.up('Enter');
    expect(await tab.seen('alertdialog')).toHaveLength(1);
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('Enter that ends a word of an input method is no send', async () => {
    await open(comment.url);
    await write(tab, comment, PLUG);
    await badge(tab, 'Mali, warning');
    await tab.page.$eval(comment.text, (element) => {
      const init = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, composed: true };
      element.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 229, isComposing: true }));
    });
    expect(await tab.seen('alertdialog')).toEqual([]);
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('two boxes on one page are judged each for itself', async () => {
    await open(draft.url);
    await write(tab, draft, PLUG);
    await write(tab, area, CLEAN);
    await badge(tab, 'Mali, clear');
    await badge(tab, 'Mali, warning');
    await send(tab, area, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ text: CLEAN }]);
    await send(tab, draft, 'click');
    await warning(tab);
    await press(tab, 'Keep editing');
    await noWarning(tab);
    expect(await sentBy(tab.page)).toHaveLength(1);
  });

  test('what is typed after the verdict is judged as it is sent', async () => {
    await open(x.url);
    await write(tab, x, CLEAN);
    await badge(tab, 'Mali, clear');
    await tab.page.keyboard.type(` ${PLUG}`);
    await send(tab, x, 'shortcut');
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('a sleeping background is woken, and the plug still stopped', async () => {
    await open(x.url);
    await write(tab, x, CLEAN);
    await badge(tab, 'Mali, clear');
    await browser.stopBackground();
    await tab.page.keyboard.type(` ${PLUG}`);
    await send(tab, x, 'click');
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('when no answer comes in time, the person is told and decides', async () => {
    await open(x.url);
    await write(tab, x, CLEAN);
    await badge(tab, 'Mali, clear');
    const letGo = await browser.holdBackground();
    await write(tab, x, ' Still raining.');
    await send(tab, x, 'click');
    const asked = await warning(tab);
    expect(asked.name).toContain('could not check');
    expect(await sentBy(tab.page)).toEqual([]);
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toHaveLength(1);
    await letGo();
  });

  test('what must not go out at all needs a second, deliberate press', async () => {
    const clients = profile.clients.map((client) => ({ ...client, confidential: true }));
    await browser.store({ profile: { ...profile, clients } });
    await open(x.url);
    await write(tab, x, 'Long day with Acme Rockets again.');
    await badge(tab, 'Mali, warning, please stop');
    await send(tab, x, 'click');
    await warning(tab);
    await press(tab, 'Post anyway');
    await until('the second question', async () => (await tab.seen('alert'))[0]);
    expect(await sentBy(tab.page)).toEqual([]);
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toHaveLength(1);
  });

  test('a site that takes no clicks but the person’s own is told, and the next press passes', async () => {
    await open('https://x.com/home?reject=untrusted');
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await press(tab, 'Post anyway');
    await until('the hint', async () =>
      (await tab.seen('status')).some(({ text }) => text.includes('press Post again')),
    );
    expect(await sentBy(tab.page)).toEqual([]);
    await send(tab, x, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG, trusted: true }]);
    expect(await tab.seen('alertdialog')).toEqual([]);
  });

  test('a page that rewrites itself is guarded as before', async () => {
    await open(area.url);
    await tab.page.evaluate(() => {
      document.open();
      document.write(
        '<form onsubmit="return false"><textarea rows="2"></textarea><button>Post</button></form>',
      );
      document.close();
    });
    const box = { ...area, text: 'textarea', button: 'button' };
    await write(tab, box, PLUG);
    await send(tab, box, 'click');
    await warning(tab);
  });

  test.each(['open', 'closed'] as const)('a box in an %s shadow root is guarded', async (mode) => {
    await open(area.url);
    const middle = await tab.page.evaluate((shadow) => {
      const host = document.createElement('share-box');
      host.style.cssText =
        'position: fixed; top: 60px; left: 300px; width: 300px; height: 120px; z-index: 9; background: white';
      const root = host.attachShadow({ mode: shadow });
      const text = document.createElement('textarea');
      const button = document.createElement('button');
      button.textContent = 'Post';
      button.onclick = () => (window as unknown as { sent: unknown[] }).sent.push({ text: text.value });
      root.append(text, button);
      document.body.append(host);
      const at = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      return { text: at(text), button: at(button) };
    }, mode);
    await tab.page.mouse.click(middle.text.x, middle.text.y);
    await tab.page.keyboard.type(PLUG);
    await tab.page.mouse.click(middle.button.x, middle.button.y);
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
  });

  test('when Hatcheck starts anew the open page stays guarded', async () => {
    await open(x.url);
    await write(tab, x, PLUG);
    await badge(tab, 'Mali, warning');
    await browser.reloadExtension();
    await until('the page to be guarded', () => browser.pageState(tab));
    await tab.page.bringToFront();
    await send(tab, x, 'click');
    await warning(tab);
    expect(await tab.seen('alertdialog')).toHaveLength(1);
    const lines = (await tab.seen('status')).map(({ text }) => text);
    expect(lines.filter((text) => text.includes('Hatcheck'))).toEqual([]);
    expect(await sentBy(tab.page)).toEqual([]);
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
  });

  test('when Hatcheck is removed the page works on, and the person is told where it can still speak', async () => {
    await open(x.url);
    await write(tab, x, PLUG);
    await badge(tab, 'Mali, warning');
    await browser.removeExtension();
    await send(tab, x, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG, trusted: true }]);
    // Firefox ends a page's scripts with their extension.
    if (name === 'chromium')
      await until('the notice', async () =>
        (await tab.seen('status')).some(({ text }) => text.includes('no longer guards this page')),
      );
  });
});
