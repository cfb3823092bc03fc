import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import { noWarning, PLUG, press, profile, sentBy, warning } from './harness/boxes';
import { openBox, pressOn, type SiteBox, sendBy, writeIn } from './harness/site-box';
import facebook from './sites/facebook';
import instagram from './sites/instagram';

const boxes: readonly (readonly [SiteBox | undefined, string])[] = [
  [instagram.boxes.find(({ name }) => name.startsWith('a caption')), 'This site may not take words'],
  [facebook.boxes.find(({ name }) => name.includes('two steps')), 'The text is a step back'],
];
const offered = boxes.flatMap(([box, says]) => (box ? [{ ...box, says }] : []));

describe.each(BROWSERS)('where words cannot be put in, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
    await browser.store({ profile });
  });
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  test.each(offered)('$name: they are offered to copy, and nothing is sent', async (box) => {
    tab = await openBox(browser, box);
    await writeIn(tab, box, PLUG);
    for (const step of box.steps ?? []) await pressOn(tab, step);
    await sendBy(tab, box, 'click');
    await warning(tab);
    await press(tab, 'Add “Ad: …”');
    await noWarning(tab);
    await until('the line that says so', async () =>
      (await tab.seen('status')).some(({ text }) => text.includes(box.says)),
    );
    expect(await sentBy(tab.page)).toEqual([]);
  });
});
