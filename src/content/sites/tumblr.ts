import { firstWorded, lastWorded, visibleIn } from '../last-button';
import { defineSite } from '../site';

const EDITOR = '[data-testid="gutenberg-editor"]';

/**
 * Every class of this site is hashed, and its own map of them is not for extensions to read: what sends is known by its
 * place, the last with words on it. Of likes and reblogs in the feed nothing is known that holds in every language.
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
  account: () => null,
  audience: () => 'public',
  tryAt: ['https://www.tumblr.com/new/text'],
});

/** `/reblog/<blog>/<post>/<key>` */
function reblogged(): string | null {
  return /^\/reblog\/([^/]+)/.exec(location.pathname)?.[1] ?? null;
}
