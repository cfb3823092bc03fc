import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab } from './harness';
import {
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
import { openBox } from './harness/site-box';

describe.each(BROWSERS)('the gate in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
    await browser.store({ profile });
  });
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  describe.each([...SITES, ...PLAYGROUND])('$name', (box) => {
    test.each(box.ways)('stops a plug sent by %s, and nothing has left the page', async (way) => {
      tab = await openBox(browser, box);
      await write(tab, box, PLUG);
      await send(tab, box, way);
      const asked = await warning(tab);
      expect(asked.text).toContain('Acme Rockets');
      expect(await sentBy(tab.page)).toEqual([]);
      await press(tab, 'Keep editing');
      await noWarning(tab);
      expect(await sentBy(tab.page)).toEqual([]);
      expect((await textOf(tab, box)).trim()).toBe(PLUG);
    });

    test.each(box.ways)('lets a clean draft out untouched by %s', async (way) => {
      tab = await openBox(browser, box);
      await write(tab, box, CLEAN);
      await badge(tab, 'Mali, clear');
      await send(tab, box, way);
      const [post, ...others] = await sent(tab, 1);
      expect(post).toMatchObject({ text: CLEAN, trusted: box.name !== 'Phanpy' || way !== 'shortcut' });
      expect(others).toEqual([]);
      expect(await tab.seen('alertdialog')).toEqual([]);
    });

    test('sends once what was typed and sent in one breath', async () => {
      tab = await openBox(browser, box);
      await write(tab, box, CLEAN);
      await send(tab, box, box.ways.includes('shortcut') ? 'shortcut' : 'enter');
      expect(await sent(tab, 1)).toMatchObject([{ text: CLEAN }]);
      expect(await tab.seen('alertdialog')).toEqual([]);
    });

    test.each(box.ways)('sends once when the person posts anyway, by %s', async (way) => {
      tab = await openBox(browser, box);
      await write(tab, box, PLUG);
      await send(tab, box, way);
      await warning(tab);
      await press(tab, 'Post anyway');
      expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
      expect(await tab.seen('alertdialog')).toEqual([]);
    });

    test('takes the label at the start, then sends once without a second warning', async () => {
      tab = await openBox(browser, box);
      await write(tab, box, PLUG);
      await send(tab, box, 'click');
      await warning(tab);
      await press(tab, 'Add “Ad: …”');
      await noWarning(tab);
      await badge(tab, 'Mali, 1 note');
      const labelled = `Ad: Acme Rockets is a client of mine. ${PLUG}`;
      expect((await textOf(tab, box)).trim()).toBe(labelled);
      await send(tab, box, 'click');
      expect(await sent(tab, 1)).toMatchObject([{ text: labelled }]);
      expect(await tab.seen('alertdialog')).toEqual([]);
    });

    test('undo takes the label out again and leaves the rest', async () => {
      tab = await openBox(browser, box);
      await write(tab, box, PLUG);
      await send(tab, box, 'click');
      await warning(tab);
      await press(tab, 'Add “Ad: …”');
      await badge(tab, 'Mali, 1 note');
      await tab.page.keyboard.down('Control');
      await tab.page.keyboard.press('z');
      await tab.page.keyboard.up('Control');
      await badge(tab, 'Mali, warning');
      expect((await textOf(tab, box)).trim()).toBe(PLUG);
    });
  });
});
