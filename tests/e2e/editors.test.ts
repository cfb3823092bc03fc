import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, until } from './harness';
import { badge, PLUG, profile } from './harness/boxes';
import { type Bench, destroyBox, letGo, openEditor, SUBJECTS } from './harness/editors';
import { trials } from './harness/trials';

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
    await browser.store({ profile });
  });
  afterAll(() => browser?.close());

  describe.each(SUBJECTS)('$name', (subject) => trials(subject, () => openEditor(browser, subject.query)));
});

describe.each(BROWSERS)('a box that is gone, in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
    await browser.store({ profile });
  });
  afterAll(() => browser?.close());

  /** A box that was judged, and a page that has done with it. @param before it is destroyed */
  async function use(specimen: string, before?: (bench: Bench) => Promise<void>): Promise<Bench> {
    const bench = await openEditor(browser, `editor=${specimen}`);
    await bench.set([PLUG]);
    // Neither typed nor given the focus: the browser’s own undo list and caret would hold the box.
    await bench.page.evaluate(() =>
      window.specimen?.element.dispatchEvent(new InputEvent('input', { bubbles: true })),
    );
    await badge(bench, 'Mali, warning');
    await before?.(bench);
    await destroyBox(bench);
    await until('the badge to go', async () => (await bench.seen('button', 'Hatcheck')).length === 0);
    return bench;
  }

  test.each(['textarea', 'contenteditable'])('%s is held by nothing of ours', async (specimen) => {
    const bench = await use(specimen);
    await until('the box to be let go', async () => (await letGo(bench, name))[0]);
    await bench.page.close();
  });

  test('a box that something of ours does hold is found', async () => {
    const bench = await use('textarea', (before) => before.keep());
    await until('another element to be let go', async () => (await letGo(bench, name))[1]);
    expect(await letGo(bench, name)).toEqual([false, true]);
    await bench.page.close();
  });
});
