import type { Page } from 'puppeteer-core';
import { until } from '../../../tools/driver/until';
import type { WordPress } from '../../../tools/wordpress';
import type { Browser, Tab } from './browser';

/** The views of the classic editor, and WordPress’s names for them. */
const VIEWS = { TinyMCE: 'tinymce', text: 'html' } as const;

/** One post or page as it stands in the database. */
export interface Post {
  readonly status: string;
  readonly title: string;
  readonly content: string;
}

/** An author at a real WordPress, signed in. */
export interface Author {
  /** The page that was opened last. */
  readonly tab: Tab;
  open(path: string): Promise<Page>;
  /** Presses something once it can be used, and stands still: WordPress draws its buttons anew while it saves. */
  click(selector: string): Promise<void>;
  /** Writes a new post in the block editor, a block each. */
  writePost(title: string, ...paragraphs: readonly string[]): Promise<Page>;
  /** Begins a new page in the classic editor, in one of its views. */
  newPage(title: string, view: keyof typeof VIEWS): Promise<Page>;
  /** The newest post or page with these words in it, or in its title. */
  find(words: string): Post | null;
  /** Waits until these words are out. */
  published(words: string): Promise<Post>;
  comments(words: string): number;
}

/** Signs in, so that every further page of this browser is the author's. @throws when WordPress does not let them in */
export async function signIn(browser: Browser, wordpress: WordPress): Promise<Author> {
  let tab = await logIn(browser, wordpress);
  const author: Author = {
    get tab() {
      return tab;
    },
    async open(path) {
      tab = await browser.openReal(`${wordpress.url}${path}`);
      return tab.page;
    },
    click: (selector) => tab.page.locator(`${selector}:not([aria-disabled="true"], .disabled)`).click(),
    async writePost(title, ...paragraphs) {
      const page = await author.open('/wp-admin/post-new.php');
      const heading = await page.waitForSelector('.editor-post-title__input', { visible: true });
      await heading?.click();
      await page.keyboard.type(title);
      for (const paragraph of paragraphs) {
        await page.keyboard.press('Enter');
        await page.keyboard.type(paragraph);
      }
      return page;
    },
    async newPage(title, view) {
      const page = await author.open(`/wp-admin/post-new.php?post_type=page&view=${VIEWS[view]}`);
      // Its frame is written anew once it stands.
      if (view === 'TinyMCE')
        await page.waitForFunction(() => {
          const frame = document.querySelector<HTMLIFrameElement>('#content_ifr');
          return frame?.contentDocument?.body?.id === 'tinymce';
        });
      await page.type('#title', title);
      return page;
    },
    find(words) {
      const [row] = wordpress.rows(`select post_status, post_title, post_content from wp_posts
        where locate('${words}', concat(post_title, '\n', post_content)) and post_type in ('post', 'page')
        order by ID desc limit 1`);
      const [status, title = '', content = ''] = row ?? [];
      return status === undefined ? null : { status, title, content };
    },
    published: (words) =>
      until(`“${words}” in the database`, async () => {
        const post = author.find(words);
        return post?.status === 'publish' && post;
      }),
    comments: (words) =>
      Number(wordpress.rows(`select count(*) from wp_comments where comment_content = '${words}'`)[0]?.[0]),
  };
  return author;
}

async function logIn(browser: Browser, { url, user, password }: WordPress): Promise<Tab> {
  const tab = await browser.openReal(`${url}/wp-login.php`);
  const { page } = tab;
  await page.waitForSelector('#user_login');
  // The page moves the focus about while it loads, so nothing is typed here.
  await page.evaluate(
    (login) => {
      const field = (id: string) => document.getElementById(id) as HTMLInputElement;
      field('user_login').value = login.user;
      field('user_pass').value = login.password;
    },
    { user, password },
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin/')) throw new Error('WordPress did not let us in');
  await page.close();
  return tab;
}
