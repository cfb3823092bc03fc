import { defineSite } from '../site';

export default defineSite({
  id: 'bluesky',
  matches: ['https://bsky.app/*'],
  asOf: '2026-08-07',
  composers: [
    {
      kind: (root) => (answered(root) ? 'reply' : 'post'),
      text: '.ProseMirror[contenteditable="true"]',
      submit: 'button[data-testid="composerPublishBtn"]',
      keys: ['Mod+Enter'],
      about(root) {
        const author = answered(root);
        if (!author) return null;
        return { author, text: root.querySelector('[data-testid="postText"]')?.textContent ?? null };
      },
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

/** The post that is answered stands in the composer with a link to its author; mentions in the text are no links. */
function answered(root: ParentNode): string | null {
  return handleOf(root.querySelector('a[href^="/profile/"]')) ?? null;
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
