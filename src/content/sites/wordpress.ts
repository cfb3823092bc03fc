import { defineSite } from '../site';

/** The block editor's canvas, in a frame with block themes and previews, else in the page; and its view as code. */
const TITLE = '.editor-post-title__input';
const WRITTEN = '.block-editor-rich-text__editable, textarea.editor-post-text-editor';
const CANVAS = 'iframe[name="editor-canvas"]';
const BLOCKS = {
  kind: 'article',
  text: `${TITLE}, ${WRITTEN}, ${CANVAS} >>> ${TITLE}, ${CANVAS} >>> .block-editor-rich-text__editable`,
  parts: 'fields',
  // The button that publishes comes with a panel of last checks.
  submit: 'button.editor-post-publish-button',
  laterStep: true,
  media: '.wp-block-image img',
} as const;
/** What the editor shows only of a post that is out: its button then changes the post at once, and so does saving. */
const IS_OUT = ':has(.editor-post-switch-to-draft)';

export default defineSite({
  id: 'wordpress',
  matches: ['https://wordpress.com/*', 'https://*.wordpress.com/*'],
  recognise: (page) =>
    page.querySelector(
      'body.wp-admin, #wpadminbar, link[rel="https://api.w.org/"], meta[name="generator"][content^="WordPress"]',
    ) !== null,
  asOf: '2026-11-21',
  version: (page) =>
    /WordPress ([\d.]+)/.exec(
      page.querySelector('meta[name="generator"]')?.getAttribute('content') ??
        page.querySelector('#footer-upgrade')?.textContent ??
        '',
    )?.[1] ??
    /\bversion-([\d-]+)/.exec(page.body.className)?.[1]?.replaceAll('-', '.') ??
    null,
  composers: [
    { ...BLOCKS, root: `.interface-interface-skeleton${IS_OUT}`, keys: ['Mod+s'] },
    { ...BLOCKS, root: '.interface-interface-skeleton', keys: [] },
    {
      kind: 'article',
      root: 'form#post',
      text: '#title, textarea#content, iframe#content_ifr >>> body',
      parts: 'fields',
      submit: '#publish',
      keys: [],
    },
    {
      kind: (form) => (isReply(form) ? 'reply' : 'comment'),
      root: 'form#commentform, form.comment-form',
      text: 'textarea[name="comment"]',
      submit: '[type="submit"]',
      keys: [],
      about: (form) => ({
        author: null,
        text: isReply(form) ? textOf(form.querySelector('#reply-title')) : headline(),
      }),
    },
  ],
  account: (page) =>
    textOf(page.querySelector('#wp-admin-bar-my-account .username')) ??
    textOf(page.querySelector('#wp-admin-bar-my-account .display-name')),
  tryAt: ['https://wordpress.com/post'],
});

/** A comment answers another while it can be turned back into one of its own. */
function isReply(form: ParentNode): boolean {
  const back = form.querySelector('#cancel-comment-reply-link');
  return back instanceof HTMLElement && back.style.display !== 'none';
}

function headline(): string | null {
  return textOf(document.querySelector('.entry-title'));
}

function textOf(element: Element | null): string | null {
  return element?.textContent?.trim() || null;
}
