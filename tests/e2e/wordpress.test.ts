import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startWordPress, type WordPress } from '../../tools/wordpress';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import { CLEAN, noWarning, PLUG, press, profile, warning } from './harness/boxes';
import { badgeSays } from './harness/site-box';

const PUBLISH = 'button.editor-post-publish-button';
const PANEL = 'button.editor-post-publish-panel__toggle';
const BLOCK = '.block-editor-rich-text__editable:not(.editor-post-title__input)';

let wordpress: WordPress;
beforeAll(async () => {
  wordpress = await startWordPress();
}, 180_000);
afterAll(() => wordpress?.close());

describe.each(BROWSERS)('a real WordPress, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
    await browser.store({ profile });
    await logIn();
  });
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  async function open(path: string): Promise<Tab> {
    tab = await browser.openReal(`${wordpress.url}${path}`);
    return tab;
  }

  async function logIn(): Promise<void> {
    const { page } = await open('/wp-login.php');
    await page.waitForSelector('#user_login');
    // The page moves the focus about while it loads, so nothing is typed here.
    await page.evaluate(
      ({ user, password }) => {
        const field = (id: string) => document.getElementById(id) as HTMLInputElement;
        field('user_login').value = user;
        field('user_pass').value = password;
      },
      { user: wordpress.user, password: wordpress.password },
    );
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    expect(page.url()).toContain('/wp-admin/');
    await page.close();
  }

  /** What of a title stands in the database: its status and content. */
  const inDatabase = (title: string) =>
    wordpress.rows(`select post_status, post_content from wp_posts
      where post_title = '${title}' and post_type in ('post', 'page') order by ID desc limit 1`)[0] ?? null;
  const published = (title: string, words: string) =>
    until('the post in the database', async () => {
      const [status, content = ''] = inDatabase(title) ?? [];
      return status === 'publish' && content.includes(words);
    });

  async function writePost(title: string, words: string): Promise<void> {
    const { page } = await open('/wp-admin/post-new.php');
    const heading = await page.waitForSelector('.editor-post-title__input', { visible: true });
    await heading?.click();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await page.keyboard.type(words);
  }

  /** WordPress draws its buttons anew while it saves: this takes the one that stands still. */
  const click = (selector: string) =>
    tab.page.locator(`${selector}:not([aria-disabled="true"], .disabled)`).click();

  test('a post of the block editor is paused at the last button, and arrives once it may', async () => {
    const title = `Blocks ${name}`;
    await writePost(title, PLUG);
    await badgeSays(tab, 'exact');
    await click(PANEL);
    await click(PUBLISH);
    await warning(tab);
    expect(inDatabase(title)?.[0]).not.toBe('publish');
    await press(tab, 'Keep editing');
    await noWarning(tab);
    expect(inDatabase(title)?.[0]).not.toBe('publish');
    await click(PUBLISH);
    await warning(tab);
    await press(tab, 'Post anyway');
    await published(title, PLUG);
  });

  test('a clean post of the block editor goes out untouched; changing it into a plug is paused, by key too', async () => {
    const title = `Changed ${name}`;
    await writePost(title, CLEAN);
    await badgeSays(tab, 'exact');
    await click(PANEL);
    await click(PUBLISH);
    await published(title, CLEAN);
    await click(
      '.editor-post-publish-panel__header-cancel-button button, .editor-post-publish-panel__header button',
    );
    await click(BLOCK);
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.type(` ${PLUG}`);
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('s');
    await tab.page.keyboard.up('Control');
    await warning(tab);
    await press(tab, 'Keep editing');
    await noWarning(tab);
    expect(inDatabase(title)?.[1]).not.toContain(PLUG);
    await click(PUBLISH);
    await warning(tab);
    await press(tab, 'Post anyway');
    await published(title, PLUG);
  });

  test('a post whose canvas is a frame is read in there', async () => {
    const title = `Framed ${name}`;
    await writePost(title, CLEAN);
    await tab.page.evaluate(() => {
      const { wp } = window as unknown as {
        wp: { data: { dispatch(store: string): { __experimentalSetPreviewDeviceType(kind: string): void } } };
      };
      wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet');
    });
    const frame = await (await tab.page.waitForSelector('iframe[name="editor-canvas"]'))?.contentFrame();
    const block = await frame?.waitForSelector(BLOCK, { visible: true });
    await block?.click();
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.type(` ${PLUG}`);
    await click(PANEL);
    await click(PUBLISH);
    await warning(tab);
    expect(inDatabase(title)?.[0]).not.toBe('publish');
    await press(tab, 'Post anyway');
    await published(title, PLUG);
  });

  /** A new page in the classic editor, once TinyMCE stands in its frame, which it writes anew. */
  async function newPage(title: string): Promise<Tab> {
    const { page } = await open('/wp-admin/post-new.php?post_type=page');
    await page.waitForSelector('#title', { visible: true });
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#content_ifr');
      return frame?.contentDocument?.body?.id === 'tinymce';
    });
    await page.type('#title', title);
    return tab;
  }

  /** Once the title is left, a first draft is saved, and an address for it comes between. */
  const draftSaved = () => tab.page.waitForSelector('#edit-slug-box a', { visible: true });

  test('a page of the classic editor is read in TinyMCE’s frame, and arrives by its real form', async () => {
    const title = `Classic ${name}`;
    const { page } = await newPage(title);
    const frame = await (await page.waitForSelector('#content_ifr', { visible: true }))?.contentFrame();
    const body = await frame?.waitForSelector('body#tinymce', { visible: true });
    await body?.click();
    await page.keyboard.type(PLUG);
    await draftSaved();
    await click('#publish');
    await warning(tab);
    expect(inDatabase(title)?.[0]).not.toBe('publish');
    await press(tab, 'Post anyway');
    await published(title, PLUG);
  });

  test('a comment is paused, and arrives once', async () => {
    const words = `${PLUG}, says ${name}`;
    const comments = () =>
      Number(wordpress.rows(`select count(*) from wp_comments where comment_content = '${words}'`)[0]?.[0]);
    const { page } = await open('/?p=1');
    await page.waitForSelector('#comment', { visible: true });
    await page.type('#comment', words);
    await badgeSays(tab, 'exact');
    await click('#submit');
    await warning(tab);
    expect(comments()).toBe(0);
    await Promise.all([page.waitForNavigation(), press(tab, 'Post anyway')]);
    await until('the comment', async () => comments() === 1);
  });

  test('a clean comment goes out by the press itself', async () => {
    const words = `${CLEAN} ${name}`;
    const { page } = await open('/?p=1');
    await page.waitForSelector('#comment', { visible: true });
    await page.type('#comment', words);
    await badgeSays(tab, 'exact');
    await Promise.all([page.waitForNavigation(), click('#submit')]);
    expect(wordpress.rows(`select count(*) from wp_comments where comment_content = '${words}'`)).toEqual([
      ['1'],
    ]);
  });
});
