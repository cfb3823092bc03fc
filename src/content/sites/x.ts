import { defineSite } from '../site';

/** On phones the field itself has no name, but stands in an element that has. */
const TEXT =
  '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea), [data-testid^="tweetTextarea_"] textarea';

const POST = '[data-testid="tweet"]';

export default defineSite({
  id: 'x',
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  asOf: '2026-08-17',
  composers: [
    {
      kind: (root) => shownIn(root)?.as ?? 'post',
      text: TEXT,
      submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      keys: ['Mod+Enter'],
      cards: '[data-testid="card.wrapper"] a[href]',
      media: '[data-testid="attachments"] img',
      about(root) {
        const post = shownIn(root)?.post;
        if (!post) return null;
        return {
          author: authorOf(post),
          text: post.querySelector('[data-testid="tweetText"]')?.textContent ?? null,
        };
      },
    },
  ],
  actions: [
    { kind: 'like', control: '[data-testid="like"]', within: POST, author: authorOf, key: 'l' },
    {
      kind: 'repost',
      control: '[data-testid="retweetConfirm"], [data-testid="repostConfirm"]',
      within: 'body',
      author: (body) => authorOf(body.querySelector(`${POST}:has([aria-expanded="true"])`)),
    },
    {
      // The key opens that menu at the post that has the focus.
      kind: 'repost',
      control: '[data-testid="retweet"]',
      within: POST,
      author: authorOf,
      key: 't',
      keyAlone: true,
    },
    {
      kind: 'follow',
      control: '[data-testid$="-follow"]',
      within: '[data-testid="UserCell"], [data-testid="HoverCard"], [data-testid="primaryColumn"]',
      author: (card) => handleOf(card.querySelector('[data-testid^="UserAvatar-Container-"]')),
    },
  ],
  account(page) {
    const avatar = page.querySelector(
      '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    );
    const profile = page
      .querySelector('a[data-testid="AppTabBar_Profile_Link"]')
      ?.getAttribute('href')
      ?.slice(1);
    return handleOf(avatar) || profile || null;
  },
  audience: () => null,
  tryAt: ['https://x.com/compose/post'],
});

/** An avatar is marked with its owner's handle. */
function handleOf(avatar: Element | null): string | null {
  return avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length) ?? null;
}

function authorOf(post: Element | null): string | null {
  const link = post?.querySelector('[data-testid="User-Name"] a[href^="/"]');
  return link?.getAttribute('href')?.slice(1) ?? null;
}

/** In a dialog, the post above the text is answered and the one below it quoted; else the page may show one to answer. */
function shownIn(root: ParentNode): { readonly as: 'reply' | 'quote'; readonly post: Element } | null {
  const dialog = root instanceof Element ? root.closest('[role="dialog"]') : null;
  const around = dialog ?? (/\/status\/\d+/.test(location.pathname) ? document : null);
  const post = around?.querySelector(POST);
  const text = root.querySelector(TEXT);
  if (!post || !text) return null;
  const below = (text.compareDocumentPosition(post) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return { as: dialog && below ? 'quote' : 'reply', post };
}
