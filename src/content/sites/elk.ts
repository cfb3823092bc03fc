import { defineSite } from '../site';

const WIDGET = '[aria-roledescription="publish-widget"]';
const POST = '[id^="status-"]';

export default defineSite({
  id: 'elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  asOf: '2026-08-18',
  composers: [
    {
      kind(root) {
        if (root.querySelector('#state-editing')) return 'edit';
        return answeredBy(root) ? 'reply' : 'post';
      },
      text: `${WIDGET} .content-editor`,
      submit: `${WIDGET} .publish-button`,
      // The parts of a thread are widgets one after the other; the last has the only button.
      root: `:has(> ${WIDGET})`,
      keys: ['Mod+Enter'],
      parts: 'thread',
      about(root) {
        const post = answeredBy(root);
        return (
          post && { author: authorOf(post), text: post.querySelector('.content-rich')?.textContent ?? null }
        );
      },
      account: (root) => handleIn(root.querySelector(`${WIDGET} a[href*="/@"]`)),
    },
  ],
  actions: [
    {
      kind: 'like',
      control: '.status-actions button:has([class*="i-ri:heart-3-line"], [class*="i-ri:star-line"])',
      within: POST,
      author: authorOf,
    },
    {
      kind: 'repost',
      control: '.status-actions button:has([class*="i-ri:repeat-line"])',
      within: POST,
      author: authorOf,
    },
  ],
  account: (page) => handleIn(page.querySelector(`${WIDGET} a[href*="/@"]`)),
  tryAt: ['https://elk.zone/compose'],
});

/** The page of a post has the box for answers right below it; a dialog over that page has another. */
function answeredBy(root: ParentNode): Element | null {
  const inDialog = root instanceof Element && root.closest('[role="dialog"]') !== null;
  const onPost = /\/@[^/]+\/\d+/.test(location.pathname);
  return onPost && !inDialog ? document.querySelector(`main ${POST}`) : null;
}

function authorOf(post: Element): string | null {
  return handleIn(post.querySelector('a[href*="/@"]'));
}

/** Addresses of people: `/server/@name`, `/server/@name@host`. */
function handleIn(link: Element | null): string | null {
  return /\/@([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}
