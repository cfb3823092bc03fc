import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startWordPress, type WordPress } from '../../tools/wordpress';
import { BROWSERS, type Browser, openBrowser, until } from './harness';
import { badge, CLEAN, noWarning, PLUG, press, profile, warning } from './harness/boxes';
import { BLOCKS, blocksOf, openGutenberg, PANEL, PUBLISH, toFrame } from './harness/gutenberg';
import { trials } from './harness/trials';
import { type Author, signIn } from './harness/wordpress';

const LABEL = 'Ad: Acme Rockets is a client of mine. ';

let wordpress: WordPress;
beforeAll(async () => {
  wordpress = await startWordPress();
}, 180_000);
afterAll(() => wordpress?.close());

describe.each(BROWSERS)('the editors of a real WordPress, in %s', (name) => {
  let browser: Browser;
  let author: Author;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
    await browser.store({ profile });
    author = await signIn(browser, wordpress);
  });
  afterAll(() => browser?.close());

  // The block editor itself takes seconds to draw 25,000 characters.
  describe.each(BLOCKS)('$name', { timeout: 90_000 }, (subject) =>
    trials(subject, () => openGutenberg(browser, wordpress, subject.canvas)),
  );

  describe('a label pressed in the warning', () => {
    afterEach(() => author.tab.page.close());

    /** Sends, takes the label, and waits until the box is judged with it. */
    async function takeLabel(send: () => Promise<void>): Promise<void> {
      await send();
      await warning(author.tab);
      await press(author.tab, 'Add “Ad: …”');
      await noWarning(author.tab);
      await badge(author.tab, 'Mali, 1 note');
    }

    async function undo(): Promise<void> {
      const { keyboard } = author.tab.page;
      await keyboard.down('Control');
      await keyboard.press('z');
      await keyboard.up('Control');
    }

    /** It comes in, one undo takes it out, it comes in again and goes out with the words, without a second warning. */
    async function comesAndGoes(
      send: () => Promise<void>,
      model: () => Promise<unknown>,
      [before, after]: readonly [unknown, unknown],
    ): Promise<void> {
      expect(await model()).toEqual(before);
      await takeLabel(send);
      expect(await model()).toEqual(after);
      await undo();
      await until('undo', async () => JSON.stringify(await model()) === JSON.stringify(before));
      await badge(author.tab, 'Mali, warning');
      await takeLabel(send);
      expect(await model()).toEqual(after);
      await send();
    }

    test.each(['page', 'frame'] as const)('arrives in its block, in a canvas in the %s', async (canvas) => {
      const words = `${CLEAN} In ${name}, ${canvas}.`;
      const page = await author.writePost('', words, `${PLUG}.`, 'And so on.');
      if (canvas === 'frame') await toFrame(page);
      await author.click(PANEL);
      await comesAndGoes(
        () => author.click(PUBLISH),
        () => blocksOf(page),
        [
          [words, `${PLUG}.`, 'And so on.'],
          [LABEL + words, `${PLUG}.`, 'And so on.'],
        ],
      );
      const { content } = await author.published(LABEL + words);
      expect(content).toContain(PLUG);
      expect(await author.tab.seen('alertdialog')).toEqual([]);
    });

    test('arrives in TinyMCE', async () => {
      const words = `${PLUG}, in ${name}`;
      const page = await author.newPage('', 'TinyMCE');
      const frame = await (await page.waitForSelector('#content_ifr', { visible: true }))?.contentFrame();
      await (await frame?.waitForSelector('body#tinymce', { visible: true }))?.click();
      await page.keyboard.type(`${words}.`);
      await page.keyboard.press('Enter');
      await page.keyboard.type('And so on.');
      const model = () => page.evaluate(() => window.tinymce?.get('content').getContent());
      await comesAndGoes(() => author.click('#publish'), model, [
        `<p>${words}.</p><p>And so on.</p>`,
        `<p>${LABEL}${words}.</p><p>And so on.</p>`,
      ]);
      await author.published(LABEL + words);
      // A page that is on its way to another cannot always be closed.
      await page.waitForSelector('#message');
    });

    test('arrives in the view as text', async () => {
      const words = `${PLUG}, as text in ${name}`;
      const page = await author.newPage('', 'text');
      await author.click('textarea#content');
      await page.keyboard.type(words);
      const model = () => page.$eval('textarea#content', ({ value }) => value);
      await comesAndGoes(() => author.click('#publish'), model, [words, LABEL + words]);
      await author.published(LABEL + words);
      // A page that is on its way to another cannot always be closed.
      await page.waitForSelector('#message');
    });

    test('arrives in a comment', async () => {
      const words = `${PLUG}, comments ${name}`;
      const page = await author.open('/?p=1');
      await (await page.waitForSelector('#comment', { visible: true }))?.click();
      await page.keyboard.type(words);
      const model = () => page.$eval('#comment', (field) => (field as HTMLTextAreaElement).value);
      await comesAndGoes(() => author.click('#submit'), model, [words, LABEL + words]);
      await until('the comment', async () => author.comments(LABEL + words) === 1);
      expect(author.comments(words)).toBe(0);
      await until('the page that shows it', async () => page.url().includes('#comment-'));
    });
  });
});
