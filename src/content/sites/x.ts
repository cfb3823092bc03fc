import { defineSite } from '../site';

/** On phones the field itself has no name, but stands in an element that has. */
const TEXT =
  '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea), [data-testid^="tweetTextarea_"] textarea';

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
      kind: (root) => (answeredBy(root) ? 'reply' : 'post'),
      text: TEXT,
      submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      keys: ['Mod+Enter'],
      cards: '[data-testid="card.wrapper"] a[href]',
      media: '[data-testid="attachments"] img',
      about(root) {
        const post = answeredBy(root);
        if (!post) return null;
        const author = post
          .querySelector('[data-testid="User-Name"] a[href^="/"]')
          ?.getAttribute('href')
          ?.slice(1);
        return {
          author: author ?? null,
          text: post.querySelector('[data-testid="tweetText"]')?.textContent ?? null,
        };
      },
    },
  ],
  account(page) {
    const avatar = page.querySelector(
      '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    );
    const handle = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length);
    const profile = page
      .querySelector('a[data-testid="AppTabBar_Profile_Link"]')
      ?.getAttribute('href')
      ?.slice(1);
    return handle || profile || null;
  },
  audience: () => null,
  tryAt: ['https://x.com/compose/post'],
});

/** The post that is answered: in the same dialog, or the first of the page that shows one post. */
function answeredBy(root: ParentNode): Element | null {
  const dialog = root instanceof Element ? root.closest('[role="dialog"]') : null;
  const around = dialog ?? (/\/status\/\d+/.test(location.pathname) ? document : null);
  return around?.querySelector('article[data-testid="tweet"]') ?? null;
}
