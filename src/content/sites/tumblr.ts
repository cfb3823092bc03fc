import { firstWorded, lastWorded, visibleIn } from '../last-button';
import { says } from '../meta-words';
import { defineSite } from '../site';

const EDITOR = '[data-testid="gutenberg-editor"]';
/** A post of the feed takes the focus itself: the site's keys act on that one. */
const POST = '[tabindex="-1"][data-id]';

/**
 * Every class of this site is hashed, and its own map of them is not for extensions to read: what sends is known by its
 * place, the last with words on it, and what is done to a post by its picture, which needs no language.
 */
export default defineSite({
  id: 'tumblr',
  matches: ['https://www.tumblr.com/*'],
  asOf: '2026-08-21',
  composers: [
    {
      // The address tells: what is reblogged, and whose it is.
      kind: () => (reblogged() ? 'quote' : 'post'),
      text: `${EDITOR} :is(h1, .block-editor-rich-text__editable)[contenteditable="true"]`,
      submit: (root) => lastWorded(root, visibleIn(root, EDITOR)),
      root: `:is(form, [role="dialog"], main):has(${EDITOR})`,
      keys: ['Mod+Enter'],
      parts: 'fields',
      media: `${EDITOR} figure img`,
      about: () => {
        const author = reblogged();
        return author === null ? null : { author, text: null };
      },
      account(root) {
        // Each post chooses its blog, above the text. Blogs are named in these letters alone.
        const editor = visibleIn(root, EDITOR);
        const blog = editor && firstWorded(root, editor)?.textContent?.trim();
        return blog && /^[a-z0-9-]{1,32}$/.test(blog) ? blog : null;
      },
    },
  ],
  actions: [
    {
      kind: 'like',
      // The heart is an outline until it was pressed; in the older build it was called empty.
      control:
        'footer button:has([href="#managed-icon__ds-like-outline-24"], [href="#managed-icon__like-empty"])',
      within: POST,
      author: authorOf,
      key: 'l',
    },
    {
      // At once, without a form. A press on the same button leads to one, which is guarded as a box.
      kind: 'repost',
      control: 'footer :is(a[href*="/reblog/"], button:has([href="#managed-icon__ds-reblog-24"]))',
      within: POST,
      author: authorOf,
      key: 'R',
      keyAlone: true,
    },
    {
      kind: 'follow',
      control: 'article button',
      says: (control) => says(control, 'follow'),
      within: ':has(a[rel="author"])',
      author: (header) => authorsIn(header)[0] ?? null,
    },
  ],
  account: () => null,
  audience: () => 'public',
  tryAt: ['https://www.tumblr.com/new/text'],
});

/** Of a reblog, whose post it first was: below the blog that passes it on, those before it stand in their order. */
function authorOf(post: Element): string | null {
  const [blog = null, first = blog] = authorsIn(post);
  return first;
}

function authorsIn(element: Element): string[] {
  const links = [...element.querySelectorAll('a[rel="author"]')];
  return links.map((link) => link.textContent.trim()).filter((name) => name !== '');
}

/** `/reblog/<blog>/<post>/<key>` */
function reblogged(): string | null {
  return /^\/reblog\/([^/]+)/.exec(location.pathname)?.[1] ?? null;
}
