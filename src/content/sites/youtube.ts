import type { Kind } from '../../model/draft';
import { isVisible } from '../path';
import { type About, defineSite } from '../site';

const TEXT = '#contenteditable-root[contenteditable="true"]';
const COMMUNITY = 'ytd-backstage-post-dialog-renderer';
const STUDIO = 'ytcp-uploads-dialog';
const FIELDS = ':is(#title-textarea, #description-textarea) #textbox[contenteditable="true"]';
const VIDEO = 'ytd-watch-metadata, ytd-reel-video-renderer, ytd-shorts';
const THREAD = 'ytd-comment-thread-renderer';

export default defineSite({
  id: 'youtube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
  asOf: '2026-08-30',
  composers: [
    {
      kind: 'post',
      text: `${COMMUNITY} ${TEXT}`,
      root: COMMUNITY,
      submit: '#submit-button button',
      keys: ['Mod+Enter'],
      media: 'ytd-backstage-image-renderer img, img[src^="blob:"]',
    },
    {
      kind: (root): Kind => (answered(root) ? 'reply' : 'comment'),
      text: `ytd-commentbox ${TEXT}`,
      root: 'ytd-commentbox',
      submit: '#submit-button button',
      keys: ['Mod+Enter'],
      about: (root) => answered(root) ?? video(),
    },
    {
      kind: 'post',
      text: `${STUDIO} ${FIELDS}`,
      root: STUDIO,
      submit: `${STUDIO} #done-button`,
      parts: 'fields',
      laterStep: true,
      keys: [],
      label: (root) => declared(root),
    },
    {
      kind: 'edit',
      text: FIELDS,
      submit: 'ytcp-button#save',
      parts: 'fields',
      keys: [],
      label: (root) => declared(root),
    },
  ],
  actions: [
    {
      kind: 'like',
      control: 'like-button-view-model button:not([aria-pressed="true"])',
      within: VIDEO,
      author: ownerOf,
    },
    {
      kind: 'follow',
      control: '#subscribe-button button:not([aria-pressed="true"])',
      within: `${VIDEO}, body`,
      author: (around) => ownerOf(around) ?? nameIn(location.pathname),
    },
  ],
  account(page, root) {
    const own = [
      root.querySelector('#author-thumbnail img[alt]'),
      page.querySelector('ytcp-account-info img[alt], ytcp-account-chip-renderer img[alt]'),
    ];
    return own.map((picture) => picture?.getAttribute('alt')?.replace(/^@/, '')).find((name) => name) ?? null;
  },
  audience: () => null,
  tryAt: ['https://www.youtube.com/', 'https://studio.youtube.com/'],
});

/** The box to declare a paid promotion; on the page of one video it is a pair of round ones instead. */
function declared(root: ParentNode): boolean | null {
  const all = root instanceof Element ? root.ownerDocument : root;
  const no = all.querySelector('[name="VIDEO_PAID_PRODUCT_PLACEMENT_NO"]');
  const box = all.querySelector('#has-ppp');
  const ticked = (one: Element) =>
    one.matches('[checked], [aria-checked="true"]') || one.querySelector('[aria-checked="true"]') !== null;
  if (box) return ticked(box);
  return no
    ? !ticked(no) && all.querySelector('[name^="VIDEO_PAID_PRODUCT_PLACEMENT"][aria-checked="true"]') !== null
    : null;
}

/** The comment that a reply stands under. */
function answered(root: ParentNode): About | null {
  const inReplies = root instanceof Element && root.closest('ytd-comment-replies-renderer, #reply-dialog');
  const thread = inReplies ? inReplies.closest(THREAD) : null;
  const author = thread?.querySelector('#author-text');
  if (!thread || !author) return null;
  return {
    author: nameIn(author.getAttribute('href')) ?? author.textContent?.trim().replace(/^@/, '') ?? null,
    text: thread.querySelector('#content-text')?.textContent?.trim() ?? null,
  };
}

function video(): About | null {
  const shown = [...document.querySelectorAll(VIDEO)].find(isVisible);
  return shown
    ? { author: ownerOf(shown), text: shown.querySelector('h1, h2')?.textContent?.trim() ?? null }
    : null;
}

function ownerOf(around: Element): string | null {
  const owner = around.querySelector(
    'ytd-video-owner-renderer a[href], #owner a[href], #channel-name a[href]',
  );
  return nameIn(owner?.getAttribute('href'));
}

function nameIn(path: string | null | undefined): string | null {
  return /^\/(?:@|channel\/|c\/)([^/?#]+)/.exec(path ?? '')?.[1] ?? null;
}
