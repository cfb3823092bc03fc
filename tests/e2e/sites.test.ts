import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import { CLEAN, noWarning, PLUG, press, profile, sent, sentBy, warning } from './harness/boxes';
import {
  badgeSays,
  openBox,
  pressOn,
  type SiteAct,
  type SitePage,
  sendBy,
  writeIn,
} from './harness/site-box';

const pages = Object.entries(
  import.meta.glob<SitePage>('./sites/*.ts', { eager: true, import: 'default' }),
).map(([file, page]) => ({ id: file.replace(/^.*\/|\.ts$/g, ''), page }));
const boxes = pages.flatMap(({ id, page }) => page.boxes.map((box) => ({ ...box, site: id })));
const acts = pages.flatMap(({ id, page }) => (page.acts ?? []).map((act) => ({ ...act, site: id })));
const calm = pages.flatMap(({ id, page }) => (page.calm ?? []).map((act) => ({ ...act, site: id })));
const told = boxes.filter(({ renamed }) => renamed !== 'unseen');
const found = boxes.filter(({ without }) => without !== 'unseen');
const remade = boxes.filter(({ stays }) => !stays);
const spares = boxes.flatMap((box) => (box.spares ?? []).map((spare) => ({ ...box, spare })));
const watchful = { ...profile, rules: { ...profile.rules, 'client-action': { level: 'warn' } } };

describe.each(BROWSERS)('every site, by its own file, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
    await browser.store({ profile: watchful });
  });
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  test.each(boxes)('$site: $name: a clean draft goes out by the press itself', async (box) => {
    tab = await openBox(browser, box);
    await writeIn(tab, box, CLEAN);
    await badgeSays(tab, 'exact');
    await until('the facts of the box', async () => {
      const state = await browser.pageState(tab);
      // At the first of several steps there is no such control yet.
      return state?.boxes.some((seen) => seen.control || box.button === null || box.steps);
    });
    const { boxes: seen } = (await browser.pageState(tab)) ?? { boxes: [] };
    expect(seen.at(-1)).toMatchObject({ guard: 'exact', ...box.facts });
    for (const step of box.steps ?? []) await pressOn(tab, step);
    await sendBy(tab, box, box.ways[0]);
    expect(await sent(tab, 1)).toMatchObject([{ text: CLEAN, trusted: true }]);
  });

  test.each(boxes)('$site: $name: a plug is paused, whichever way, and goes out once', async (box) => {
    tab = await openBox(browser, box);
    await writeIn(tab, box, PLUG);
    for (const step of box.steps ?? []) await pressOn(tab, step);
    for (const way of box.ways.toReversed()) {
      await sendBy(tab, box, way);
      await warning(tab);
      expect(await sentBy(tab.page)).toEqual([]);
      await press(tab, 'Keep editing');
      await noWarning(tab);
    }
    await sendBy(tab, box, box.ways[0]);
    await warning(tab);
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
  });

  test.each(told)('$site: $name: is told as less exact where the site changed', async (box) => {
    tab = await openBox(browser, box, 'renamed=1');
    await writeIn(tab, box, PLUG);
    await badgeSays(tab, box.renamed === 'none' || box.renamed === 'exact' ? box.renamed : 'general');
    if (box.renamed === 'none' || box.steps) return;
    await sendBy(tab, box, box.ways[0]);
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test.each(remade)('$site: $name: is kept in view while its text is made anew at each key', async (box) => {
    tab = await openBox(browser, box, 'remount=1');
    await writeIn(tab, box, PLUG);
    await badgeSays(tab, 'exact');
    for (const step of box.steps ?? []) await pressOn(tab, step);
    await sendBy(tab, box, box.ways[0]);
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
  });

  test.each(spares)('$site: $name: $spare is no way of sending', async ({ spare, ...box }) => {
    tab = await openBox(browser, box);
    await writeIn(tab, box, PLUG);
    await badgeSays(tab, 'exact');
    await pressOn(tab, spare);
    expect(await sent(tab, 1)).toMatchObject([{ trusted: true }]);
  });

  test.each(acts)('$site: $name: is asked about, and done once', async (act) => {
    tab = await openBox(browser, act);
    await comeNear(tab, act);
    await until('what there is to say of it', async () => (await browser.pageState(tab))?.acts);
    await actBy(tab, act);
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
    await press(tab, 'Go on');
    if (act.entry) await pressOn(tab, act.entry);
    expect(await sent(tab, 1)).toHaveLength(1);
    expect(await tab.seen('alertdialog')).toEqual([]);
  });

  test.each(calm)('$site: $name: is done at once', async (act) => {
    tab = await openBox(browser, act);
    await comeNear(tab, act);
    await comeNear(tab, { ...act, press: act.beside });
    await until('what there is to say of its neighbour', async () => (await browser.pageState(tab))?.acts);
    await actBy(tab, act);
    expect(await sent(tab, 1)).toMatchObject([{ trusted: true }]);
  });
});

describe.each(BROWSERS)('every site, without its file, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'bare');
    await browser.store({ profile });
  });
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  test.each(found)('$site: $name: is guarded by the general reader, or says that it is not', async (box) => {
    tab = await openBox(browser, box);
    await writeIn(tab, box, PLUG);
    await badgeSays(tab, box.without === 'none' ? 'none' : 'general');
    const [first, ...steps] = box.steps ?? [];
    if (first) await pressOn(tab, first);
    if (!box.early) {
      for (const step of steps) await pressOn(tab, step);
      await sendBy(tab, box, box.ways[0]);
    }
    if (box.without !== 'none') {
      await warning(tab);
      expect(await sentBy(tab.page)).toEqual([]);
      if (box.early) return;
      await press(tab, 'Post anyway');
    }
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
  });
});

async function comeNear({ page }: Tab, { press: selector, key }: SiteAct): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await (key === undefined ? element?.hover() : element?.focus());
}

async function actBy(tab: Tab, { press: selector, key }: SiteAct): Promise<void> {
  if (key === undefined) await pressOn(tab, selector);
  else await tab.page.keyboard.press(key as 'l');
}
