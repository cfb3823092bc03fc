import { defineSite } from '../site';

/** Markdown mode has a textarea of its own, up to three shadow roots deep; the editor stands in the page itself. */
const BODY = `shreddit-composer [contenteditable="true"], shreddit-composer faceplate-textarea-input >>> textarea,
  shreddit-composer >>> faceplate-textarea-input >>> textarea, shreddit-composer >>> textarea`;

export default defineSite({
  id: 'reddit',
  matches: ['https://www.reddit.com/*', 'https://sh.reddit.com/*', 'https://old.reddit.com/*'],
  asOf: '2026-09-01',
  composers: [
    {
      kind: 'post',
      text: `faceplate-textarea-input >>> textarea[name="title"], ${BODY}`,
      submit: 'r-post-form-submit-button#submit-post-button >>> #inner-post-submit-button',
      keys: [],
      parts: 'fields',
      cards: 'faceplate-textarea-input >>> textarea[name="link"]',
    },
    {
      kind: (root) => (commentAround(root) ? 'reply' : 'comment'),
      text: BODY,
      submit: `#comment-composer-submit-button, shreddit-composer >>> #comment-composer-submit-button,
        shreddit-composer button[slot="submit-button"], shreddit-composer button[type="submit"]`,
      root: 'shreddit-composer',
      keys: ['Mod+Enter'],
      about(root) {
        const answered = commentAround(root) ?? document.querySelector('shreddit-post');
        const text = answered?.querySelector('[slot="comment"], [slot="title"]')?.textContent?.trim();
        return answered && { author: answered.getAttribute('author'), text: text ?? null };
      },
    },
    {
      kind: 'post',
      text: '#newlink :is(textarea[name="title"], .usertext-edit textarea[name="text"])',
      submit: '#newlink button[name="submit"]',
      keys: [],
      parts: 'fields',
      cards: '#newlink input[name="url"]',
    },
    {
      kind: (root) => (thingAround(root)?.matches('.comment') ? 'reply' : 'comment'),
      text: 'form.usertext .usertext-edit textarea[name="text"]',
      submit: 'form.usertext .usertext-buttons button.save',
      // The site itself knows no keys; the widely used RES adds these.
      keys: ['Mod+Enter'],
      about(root) {
        const answered = thingAround(root) ?? document.querySelector('#siteTable .thing');
        const text = answered?.querySelector('.entry :is(.md, a.title)')?.textContent?.trim();
        return answered && { author: answered.getAttribute('data-author'), text: text ?? null };
      },
    },
  ],
  actions: [
    {
      kind: 'like',
      control: 'button[upvote]:not([aria-pressed="true"])',
      within: 'shreddit-post, shreddit-comment',
      author: (post) => post.getAttribute('author'),
    },
    {
      kind: 'like',
      control: '.arrow.up',
      within: '.thing',
      author: (post) => post.getAttribute('data-author'),
    },
  ],
  account(page) {
    const own = page.querySelector(
      '#user-drawer-content a[href*="/user/"], #header-bottom-right .user a[href*="/user/"]',
    );
    const named = page.querySelector('rs-current-user[display-name]')?.getAttribute('display-name');
    return /\/user\/([^/?]+)/.exec(own?.getAttribute('href') ?? '')?.[1] ?? named ?? null;
  },
  audience: () => 'public',
  tryAt: ['https://www.reddit.com/submit', 'https://old.reddit.com/submit'],
});

/** The comment that a composer stands under. */
function commentAround(root: ParentNode): Element | null {
  return root instanceof Element ? root.closest('shreddit-comment') : null;
}

function thingAround(root: ParentNode): Element | null {
  return root instanceof Element ? root.closest('.thing') : null;
}
