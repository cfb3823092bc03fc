import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startWordPress, type WordPress } from '../../tools/wordpress';
import { BROWSERS, type Browser, openBrowser, until } from './harness';
import { badge, CLEAN, noWarning, PLUG, press, profile, warning } from './harness/boxes';
import { PANEL, PUBLISH, toFrame } from './harness/gutenberg';
import { badgeSays } from './harness/site-box';
import { type Author, signIn } from './harness/wordpress';

const SAVE = '.editor-post-save-draft';
const CLOSE_PANEL =
  '.editor-post-publish-panel__header-cancel-button button, .editor-post-publish-panel__header button';
const BLOCK = '.block-editor-rich-text__editable:not(.editor-post-title__input)';

let wordpress: WordPress;
beforeAll(async () => {
  wordpress = await startWordPress();
}, 180_000);
afterAll(() => wordpress?.close());

describe.each(BROWSERS)('a real WordPress, in %s', (name) => {
  let browser: Browser;
  let author: Author;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
    await browser.store({ profile });
    author = await signIn(browser, wordpress);
  });
  afterEach(() => author?.tab.page.close());
  afterAll(() => browser?.close());

  /** Does what sends a form, and waits for the page that answers: one on its way to another cannot always be closed. */
  const shown = (sends: Promise<void>) => Promise.all([author.tab.page.waitForNavigation(), sends]);
  const exact = () => badgeSays(author.tab, 'exact');
  const save = async () => {
    const { keyboard } = author.tab.page;
    await keyboard.down('Control');
    await keyboard.press('s');
    await keyboard.up('Control');
  };

  test('a post of the block editor is paused at the last button, and arrives once it may', async () => {
    const title = `Blocks ${name}`;
    await author.writePost(title, PLUG);
    await exact();
    await author.click(PANEL);
    await author.click(PUBLISH);
    await warning(author.tab);
    expect(author.find(title)?.status).not.toBe('publish');
    await press(author.tab, 'Keep editing');
    await noWarning(author.tab);
    expect(author.find(title)?.status).not.toBe('publish');
    await author.click(PUBLISH);
    await warning(author.tab);
    await press(author.tab, 'Post anyway');
    expect((await author.published(title)).content).toContain(PLUG);
  });

  test('a clean post of the block editor goes out untouched; changing it into a plug is paused, by key too', async () => {
    const title = `Changed ${name}`;
    await author.writePost(title, CLEAN);
    await exact();
    await author.click(PANEL);
    await author.click(PUBLISH);
    expect((await author.published(title)).content).toContain(CLEAN);
    await author.click(CLOSE_PANEL);
    await author.click(BLOCK);
    await author.tab.page.keyboard.press('End');
    await author.tab.page.keyboard.type(` ${PLUG}`);
    await save();
    await warning(author.tab);
    await press(author.tab, 'Keep editing');
    await noWarning(author.tab);
    expect(author.find(title)?.content).not.toContain(PLUG);
    await author.click(PUBLISH);
    await warning(author.tab);
    await press(author.tab, 'Post anyway');
    await until('the change', async () => author.find(title)?.content.includes(PLUG));
  });

  test('a draft is saved with a plug in it, by button and by key', async () => {
    const title = `Draft ${name}`;
    const page = await author.writePost(title, PLUG);
    await exact();
    await author.click(SAVE);
    await until('the draft', async () => author.find(title)?.status === 'draft');
    // While it saves, it takes no other save.
    await page.waitForSelector('.editor-post-saved-state.is-saved');
    await author.click(BLOCK);
    await page.keyboard.press('End');
    await page.keyboard.type(' Twice.');
    await page.waitForSelector(SAVE);
    await save();
    await until('the changed draft', async () => author.find(title)?.content.includes('Twice.'));
    expect(author.find(title)?.status).toBe('draft');
    expect(await author.tab.seen('alertdialog')).toEqual([]);
  });

  test('a post that is out is taken back with a plug in it', async () => {
    const title = `Back ${name}`;
    const page = await author.writePost(title, CLEAN);
    await exact();
    await author.click(PANEL);
    await author.click(PUBLISH);
    await author.published(title);
    await author.click(CLOSE_PANEL);
    await author.click(BLOCK);
    await page.keyboard.press('End');
    await page.keyboard.type(` ${PLUG}`);
    await badge(author.tab, 'Mali, warning');
    await author.click('.editor-post-switch-to-draft');
    await author.click('.components-confirm-dialog .is-primary, .components-modal__content .is-primary');
    await until('the draft', async () => author.find(title)?.status === 'draft');
    expect(author.find(title)?.content).toContain(PLUG);
    expect(await author.tab.seen('alertdialog')).toEqual([]);
  });

  test('setting a day for a post is paused', async () => {
    const title = `Later ${name}`;
    const page = await author.writePost(title, PLUG);
    await exact();
    await page.evaluate(() =>
      window.wp?.data.dispatch('core/editor').editPost({ date: '2099-01-01T10:00:00' }),
    );
    await author.click(PANEL);
    await author.click(PUBLISH);
    await warning(author.tab);
    expect(author.find(title)?.status).not.toBe('future');
    await press(author.tab, 'Post anyway');
    await until('the day to be set', async () => author.find(title)?.status === 'future');
  });

  test('a plug in the excerpt is read with the title and the blocks, as one text', async () => {
    const title = `Excerpt ${name}`;
    const page = await author.writePost(title, CLEAN);
    await page.evaluate(() => {
      const { dispatch, select } = window.wp?.data ?? {};
      if (!select?.('core/edit-post').isEditorPanelOpened('post-excerpt'))
        dispatch?.('core/edit-post').toggleEditorPanelOpened('post-excerpt');
      dispatch?.('core/edit-post').openGeneralSidebar('edit-post/document');
    });
    await author.click('.editor-post-excerpt textarea');
    await page.keyboard.type(PLUG);
    await exact();
    await until('the box', async () => (await browser.pageState(author.tab))?.boxes.length === 1);
    expect((await browser.pageState(author.tab))?.boxes).toMatchObject([{ kind: 'article', parts: 1 }]);
    await author.click(PANEL);
    await author.click(PUBLISH);
    const { text } = await warning(author.tab);
    expect(text).toContain('Acme Rockets');
    await press(author.tab, 'Post anyway');
    await author.published(title);
  });

  test('a post whose canvas is a frame is read in there', async () => {
    const title = `Framed ${name}`;
    const page = await author.writePost(title, CLEAN);
    const frame = await toFrame(page);
    const block = await frame.waitForSelector(BLOCK, { visible: true });
    await block?.click();
    await page.keyboard.press('End');
    await page.keyboard.type(` ${PLUG}`);
    await author.click(PANEL);
    await author.click(PUBLISH);
    await warning(author.tab);
    expect(author.find(title)?.status).not.toBe('publish');
    await press(author.tab, 'Post anyway');
    expect((await author.published(title)).content).toContain(PLUG);
  });

  /** Once the title is left, a first draft is saved, and an address for it comes between. */
  const draftSaved = () => author.tab.page.waitForSelector('#edit-slug-box a', { visible: true });

  test('a page of the classic editor is read in TinyMCE’s frame, and arrives by its real form', async () => {
    const title = `Classic ${name}`;
    const page = await author.newPage(title, 'TinyMCE');
    const frame = await (await page.waitForSelector('#content_ifr', { visible: true }))?.contentFrame();
    const body = await frame?.waitForSelector('body#tinymce', { visible: true });
    await body?.click();
    await page.keyboard.type(PLUG);
    await draftSaved();
    await author.click('#publish');
    await warning(author.tab);
    expect(author.find(title)?.status).not.toBe('publish');
    await shown(press(author.tab, 'Post anyway'));
    expect((await author.published(title)).content).toContain(PLUG);
  });

  test('its view as text: what may go out does by itself, though WordPress is busy with a draft of its own', async () => {
    const title = `Text ${name}`;
    const page = await author.newPage(title, 'text');
    await wordpress.thinks(true);
    try {
      await author.click('textarea#content');
      await page.keyboard.type(PLUG);
      await page.waitForSelector('#publish.disabled');
      await page.click('#publish');
      await warning(author.tab);
      await press(author.tab, 'Post anyway');
      await noWarning(author.tab);
      await shown(wordpress.thinks(false));
    } finally {
      await wordpress.thinks(false);
    }
    expect((await author.published(title)).content).toContain(PLUG);
    expect(await author.tab.seen('alertdialog')).toEqual([]);
  });

  test('its drafts are saved with a plug in them, and a day set for it is paused', async () => {
    const title = `Kept ${name}`;
    const page = await author.newPage(title, 'text');
    await page.type('textarea#content', PLUG);
    await draftSaved();
    await shown(author.click('#save-post'));
    expect(author.find(title)).toMatchObject({ status: 'draft', content: PLUG });
    await page.waitForSelector('#publish');
    await author.click('.edit-timestamp');
    await page.waitForSelector('#aa', { visible: true });
    await page.$eval('#aa', (year) => {
      (year as HTMLInputElement).value = '2099';
    });
    await author.click('.save-timestamp');
    await author.click('#publish');
    await warning(author.tab);
    expect(author.find(title)?.status).toBe('draft');
    await shown(press(author.tab, 'Post anyway'));
    await until('the day to be set', async () => author.find(title)?.status === 'future');
  });

  test('a comment is paused, and arrives once', async () => {
    const words = `${PLUG}, says ${name}`;
    const page = await author.open('/?p=1');
    await page.waitForSelector('#comment', { visible: true });
    await page.type('#comment', words);
    await exact();
    await author.click('#submit');
    await warning(author.tab);
    expect(author.comments(words)).toBe(0);
    await shown(press(author.tab, 'Post anyway'));
    await until('the comment', async () => author.comments(words) === 1);
  });

  test('a comment that answers another is told as a reply', async () => {
    const page = await author.open('/?p=1');
    await author.click('.comment-reply-link');
    await page.waitForSelector('#comment', { visible: true });
    await page.type('#comment', CLEAN);
    await exact();
    expect((await browser.pageState(author.tab))?.boxes).toMatchObject([
      { kind: 'reply', site: 'wordpress' },
    ]);
  });

  test('a clean comment goes out by the press itself', async () => {
    const words = `${CLEAN} ${name}`;
    const page = await author.open('/?p=1');
    await page.waitForSelector('#comment', { visible: true });
    await page.type('#comment', words);
    await exact();
    await shown(author.click('#submit'));
    expect(author.comments(words)).toBe(1);
  });
});
