import type { Kind } from '../../model/draft';
import { audienceNamed } from '../audience-words';
import { lastWorded, visibleIn } from '../last-button';
import { type About, defineSite } from '../site';

/** The share box stands in an open shadow root on new pages and in the page itself on old ones; other editors are decoys. */
const SHARE_BOX =
  '[data-test-modal-id="sharebox"], [role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]';
const QUILL = '.ql-editor[contenteditable="true"]';
const COMMENT_BOX = '[data-view-name="comment-box"]';
const COMMENT_TEXT = `${COMMENT_BOX} .ProseMirror[contenteditable="true"]`;
const COMMENT = '[componentkey^="replaceableComment_"], article.comments-comment-entity';
const POST = '[data-view-name="feed-full-update"], [role="listitem"], div[data-urn]';

const comments = {
  kind: (root: ParentNode): Kind => (commentAround(root) ? 'reply' : 'comment'),
  keys: ['Mod+Enter'],
  about: answered,
  account: (root: ParentNode) => actorOf(root) ?? ownHandle(document),
} as const;

export default defineSite({
  id: 'linkedin',
  matches: ['https://www.linkedin.com/*'],
  asOf: '2026-08-31',
  composers: [
    {
      kind: 'post',
      text: `${QUILL}, #interop-outlet >>> ${QUILL}`,
      submit: 'button.share-actions__primary-action',
      root: SHARE_BOX,
      keys: [],
      account: (root) => setting(root, 0) ?? companyOf(location.pathname) ?? ownHandle(document),
      audience: (root) => audienceNamed(setting(root, 1)),
      media: '.share-creation-state__preview-container img, .update-components-image img',
      cards: '.share-creation-state__preview-container a[href], .update-components-article a[href]',
    },
    {
      ...comments,
      text: COMMENT_TEXT,
      root: COMMENT_BOX,
      // Later builds gave the button no name of its own; pictures beside it have labels, it has words.
      submit: (root) =>
        visibleIn(root, 'button[data-view-name="comment-post"]') ??
        lastWorded(root, visibleIn(root, COMMENT_TEXT)),
    },
    {
      ...comments,
      text: `.comments-comment-box__form ${QUILL}`,
      root: '.comments-comment-box__form',
      submit: 'button[class*="comments-comment-box__submit-button"]',
    },
  ],
  actions: [
    {
      kind: 'like',
      control:
        ':is(button[data-view-name="reaction-button"], button[aria-label^="Reaction button state"], button.react-button__trigger):not([aria-pressed="true"])',
      within: POST,
      author: authorOf,
    },
    {
      // A link that names whom it invites, in every language.
      kind: 'connect',
      control: 'a[href*="custom-invite/?vanityName="]',
      within: 'a[href*="custom-invite/?vanityName="]',
      author: (link) => /vanityName=([^&]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? null,
    },
    {
      kind: 'accept',
      control:
        'button:is([aria-label^="Accept "], [aria-label^="Accepteer "], [aria-label^="Akceptuj "], [aria-label^="Godta "], [aria-label^="Acceptera "], [aria-label^="Terima "], [aria-label^="Принять "], [aria-label^="Accepter "], [aria-label^="Aceptar "], [aria-label^="Aceitar "], [aria-label^="Accetta "], [aria-label$=" annehmen"])',
      within: 'li, [role="listitem"]',
      author: (card) => slugOf(card.querySelector('a[href*="/in/"]')),
    },
    {
      kind: 'follow',
      control:
        'button:is([aria-label^="Follow "], [aria-label^="Suivre "], [aria-label^="Seguir "], [aria-label^="Segui "], [aria-label^="Volg "], [aria-label$=" folgen"])',
      within: `${POST}, main`,
      author: (around) => (around.localName === 'main' ? slugIn(location.pathname) : authorOf(around)),
    },
  ],
  account: ownHandle,
  tryAt: ['https://www.linkedin.com/feed/?shareActive=true'],
});

/** The button above the text says on its first line who posts, a person or a page, and on its second who will read it. */
function setting(root: ParentNode, line: number): string | null {
  const button = root.querySelector<HTMLElement>('.share-unified-settings-entry-button');
  const lines = button?.innerText.split('\n').map((text) => text.trim());
  return lines?.filter((text) => text !== '')[line] ?? null;
}

/** Who acts in this post, where an admin may act as a page. */
function actorOf(root: ParentNode): string | null {
  const post = root instanceof Element ? root.closest(POST) : null;
  const actor = post?.querySelector<HTMLImageElement>('button.content-admin-identity-toggle-button img');
  return actor?.alt || null;
}

/** The own profile stands beside the feed, before the first post; others are suggested after it. */
function ownHandle(page: Document): string | null {
  const feed = page.querySelector('[data-testid="mainFeed"], main');
  const link = [...page.querySelectorAll('a[href*="/in/"]')].find(
    (one) => feed && (feed.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  return slugOf(link) ?? (page.querySelector<HTMLImageElement>('.global-nav__me-photo')?.alt || null);
}

const companyOf = (path: string) => /^\/company\/([^/]+)\/admin\//.exec(path)?.[1] ?? null;
const slugIn = (path: string) => /\/(?:in|company|school|showcase)\/([^/?#]+)/.exec(path)?.[1] ?? null;
const slugOf = (link: Element | null | undefined) => slugIn(link?.getAttribute('href') ?? '');

function authorOf(post: Element | null): string | null {
  return slugOf(
    post?.querySelector(
      'a[data-view-name="feed-actor-image"], .update-components-actor a[href*="/in/"], .update-components-actor a[href*="/company/"]',
    ),
  );
}

function commentAround(root: ParentNode): Element | null {
  return root instanceof Element ? root.closest(COMMENT) : null;
}

function answered(root: ParentNode): About | null {
  const comment = commentAround(root);
  if (comment) {
    const text = comment.querySelector(
      '[data-view-name="comment-text"], .comments-comment-item__main-content',
    );
    return {
      author: slugOf(comment.querySelector('a[href*="/in/"], a[href*="/company/"]')),
      text: text?.textContent?.trim() ?? null,
    };
  }
  const post = root instanceof Element ? root.closest(POST) : null;
  const text = post?.querySelector('[data-view-name="feed-commentary"], .update-components-text');
  return post && { author: authorOf(post), text: text?.textContent?.trim() ?? null };
}
