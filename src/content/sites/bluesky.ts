import { defineSite } from '../site';

const TEXT = '.ProseMirror[contenteditable="true"]';
const POST = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';

export default defineSite({
  id: 'bluesky',
  matches: ['https://bsky.app/*'],
  asOf: '2026-08-07',
  composers: [
    {
      kind: (root) => shownIn(root)?.as ?? 'post',
      // The parts of a thread stand in one dialog with one button.
      text: TEXT,
      submit: 'button[data-testid="composerPublishBtn"]',
      keys: ['Mod+Enter'],
      media: 'img[src^="blob:"], video[src^="blob:"]',
      about(root) {
        const shown = shownIn(root);
        return shown && { author: handleOf(shown.link) ?? null, text: shown.text };
      },
    },
  ],
  actions: [
    {
      kind: 'like',
      control: '[data-testid="likeBtn"]:not([aria-pressed="true"])',
      within: POST,
      author: authorOf,
    },
    {
      kind: 'repost',
      control: '[data-testid="repostDropdownRepostBtn"]',
      within: 'body',
      author: (body) => authorOf(body.querySelector(`:is(${POST}):has([aria-expanded="true"])`)),
    },
    {
      kind: 'follow',
      control: '[data-testid="followBtn"]',
      within: `${POST}, body`,
      author: (around) =>
        authorOf(around.matches(POST) ? around : null) ?? location.pathname.split('/')[2] ?? null,
    },
  ],
  account(page) {
    const own = page.querySelector('nav a[href^="/profile/"][aria-label="Profile"]');
    const any = () => page.querySelector('nav a[href^="/profile/"]');
    return handleOf(own) ?? storedHandle(page) ?? handleOf(any()) ?? null;
  },
  audience: () => 'public',
  tryAt: ['https://bsky.app/intent/compose'],
});

/** The post above the text is answered, the one below it quoted. Mentions in the text are no links. */
function shownIn(root: ParentNode) {
  const text = root.querySelector(TEXT);
  const link = root.querySelector('a[href^="/profile/"]');
  if (!text || !link) return null;
  const below = (text.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const words = root.querySelector('[data-testid="postText"]')?.textContent ?? null;
  return { as: below ? 'quote' : 'reply', link, text: words } as const;
}

/** A post is marked with its author's handle. */
function authorOf(post: Element | null): string | null {
  return post?.getAttribute('data-testid')?.split('-by-')[1] ?? null;
}

function handleOf(link: Element | null): string | undefined {
  return link?.getAttribute('href')?.split('/')[2];
}

/** The page keeps its session in its own storage, which a content script may read. */
function storedHandle(page: Document): string | undefined {
  const stored = page.defaultView?.localStorage.getItem('BSKY_STORAGE');
  const handle = /"currentAccount":\{[^}]*?"handle":"([^"]+)"/.exec(stored ?? '');
  return handle?.[1];
}
