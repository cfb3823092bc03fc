import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import { type Box, badge, CLEAN, PLAYGROUND, PLUG, profile, SITES, write } from './harness/boxes';
import { marksOn, type Box as Rect } from './harness/editors';

const NAME = 'Acme Rockets';
const [draft, , lexical, tiptap] = PLAYGROUND as readonly [Box, Box, Box, Box];
const [, , , mastodon] = SITES as readonly [Box, Box, Box, Box];

/** Texts in a frame that is lower than they are long. */
const FRAMES = [
  { name: 'a frame', url: 'https://www.blogger.com/blog/post/edit/70001/2', frame: '[data-test="frame"]' },
  { name: 'TinyMCE', url: 'https://dovecote.wordpress.com/classic', frame: '[data-test="frame"]' },
];

describe.each(BROWSERS)('marks in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
    await browser.store({ profile });
  });
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  const marks = () => marksOn(tab, name);

  test.each([draft, lexical, tiptap])('stand under the name in $name, and follow it', async (box) => {
    tab = await browser.open(box.url);
    await write(tab, box, PLUG);
    await badge(tab, 'Mali, warning');
    await until('marks under the name', async () => liesUnder(await marks(), await nameIn(tab, box)));
    await tab.page.evaluate(() => window.scrollTo(0, 40));
    await until('marks to follow', async () => liesUnder(await marks(), await nameIn(tab, box)));
  });

  test.each(FRAMES)('stand under the name in $name, and follow it', async ({ url, frame }) => {
    tab = await browser.open(url);
    const { page } = tab;
    const inside = await (await page.waitForSelector(frame))?.contentFrame();
    const body = await inside?.waitForSelector('body', { visible: true });
    if (!inside || !body) throw new Error('expected a frame to write in');
    await body.click();
    await page.keyboard.type(PLUG);
    for (let line = 0; line < 12; line += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('And on.');
    }
    await badge(tab, 'Mali, warning');
    const stands = async () => liesUnder(await marks(), await nameInFrame(tab, frame));
    for (const [down, by] of [
      [0, 0],
      [0, 6],
      [40, 6],
    ] as const) {
      await page.evaluate((top) => window.scrollTo(0, top), down);
      await inside.evaluate((top) => window.scrollTo(0, top), by);
      await until(`marks under the name, ${down} and ${by} px down`, stands);
    }
    await inside.evaluate(() => window.scrollTo(0, 9999));
    await until('marks to go out of sight', async () => (await marks()).length === 0);
  });

  test('vanish with the words', async () => {
    tab = await browser.open(lexical.url);
    await write(tab, lexical, PLUG);
    await until('marks', async () => (await marks()).length > 0);
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('a');
    await tab.page.keyboard.up('Control');
    await tab.page.keyboard.type(CLEAN);
    await badge(tab, 'Mali, clear');
    expect(await marks()).toEqual([]);
  });

  test('stand in a text field, and the page has no part in it', async () => {
    tab = await browser.open(mastodon.url);
    await write(tab, mastodon, CLEAN);
    await badge(tab, 'Mali, clear');
    const before = await tab.page.$$eval('body *', (all) => all.length);
    await tab.page.keyboard.type(` ${PLUG}`);
    await badge(tab, 'Mali, warning');
    await until('marks', async () => (await marks()).length > 0);
    const field = await tab.page.$eval(mastodon.text, (element) => element.getBoundingClientRect().toJSON());
    for (const { x, y, width, height } of await marks()) {
      expect(x).toBeGreaterThanOrEqual(field.left);
      expect(y).toBeGreaterThanOrEqual(field.top);
      expect(x + width).toBeLessThanOrEqual(field.right + 1);
      expect(y + height).toBeLessThanOrEqual(field.bottom + 1);
    }
    expect(await tab.page.$$eval('body *', (all) => all.length)).toBe(before);
  });
});

/** The same in a frame, as seen from the page around it. */
async function nameInFrame({ page }: Tab, selector: string): Promise<Rect> {
  const element = await page.waitForSelector(selector);
  const inside = await element?.contentFrame();
  if (!element || !inside) throw new Error('expected a frame');
  const { x, y, ...size } = await inside.$eval('body', findName, NAME);
  const [left, top] = await element.evaluate((frame) => {
    const rect = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    return [
      rect.x + frame.clientLeft + Number.parseFloat(paddingLeft),
      rect.y + frame.clientTop + Number.parseFloat(paddingTop),
    ] as const;
  });
  return { x: x + left, y: y + top, ...size };
}

/** Where the name stands, as the page finds it. */
function nameIn({ page }: Tab, box: Box): Promise<Rect> {
  return page.$eval(box.text, findName, NAME);
}

/** Runs in the page. */
function findName(element: Element, name: string): Rect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(name) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + name.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  throw new Error(`expected ${name} in the box`);
}

/** One of the marks covers the name, within 2 px. */
function liesUnder(marks: readonly Rect[], name: Rect): boolean {
  return marks.some(
    ({ x, y, width, height }) =>
      x <= name.x + 2 &&
      x + width >= name.x + name.width - 2 &&
      Math.abs(y + height - name.y - name.height) <= 2,
  );
}
