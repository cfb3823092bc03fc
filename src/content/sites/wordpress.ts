import { defineSite } from '../site';

/** The block editor's canvas, in a frame with block themes and previews, else in the page; and its view as code. */
const TITLE = '.editor-post-title__input';
const WRITTEN = '.block-editor-rich-text__editable, textarea.editor-post-text-editor';
/** In the panel beside it, and below the older editor, where the author shows it: what feeds print of the post. */
const EXCERPT = '.editor-post-excerpt textarea';
const CANVAS = 'iframe[name="editor-canvas"]';
const BLOCKS = {
  kind: 'article',
  text: `${TITLE}, ${WRITTEN}, ${CANVAS} >>> ${TITLE}, ${CANVAS} >>> .block-editor-rich-text__editable, ${EXCERPT}`,
  parts: 'fields',
  // The button that publishes comes with a panel of last checks.
  submit: 'button.editor-post-publish-button',
  leadsOn: 'button.editor-post-publish-panel__toggle',
  laterStep: true,
  media: '.wp-block-image img',
} as const;
/**
 * A post that is out, or has its day: its button changes it at once, and so does saving. Until 6.5 the editor offers to
 * take it back; since then what tells is that it offers neither last checks nor to save a draft.
 */
const DRAFTS = '.editor-post-publish-panel__toggle, .editor-post-save-draft, .editor-post-saved-state';
const IS_OUT = `:is(:has(.editor-post-switch-to-draft), :has(.editor-post-publish-button):not(:has(${DRAFTS})))`;

export default defineSite({
  id: 'wordpress',
  matches: ['https://wordpress.com/*', 'https://*.wordpress.com/*'],
  recognise: (page) =>
    page.querySelector(
      'body.wp-admin, #wpadminbar, link[rel="https://api.w.org/"], meta[name="generator"][content^="WordPress"]',
    ) !== null,
  asOf: '2026-11-30',
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
      text: '#title, textarea#content, iframe#content_ifr >>> body, textarea#excerpt',
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
        text: isReply(form) ? textOf(around(form).querySelector('#reply-title')) : headline(),
      }),
    },
  ],
  account: (page) =>
    textOf(page.querySelector('#wp-admin-bar-my-account .username')) ??
    textOf(page.querySelector('#wp-admin-bar-my-account .display-name')),
  tryAt: ['https://wordpress.com/post'],
});

/** What moves below a comment that is answered: the form and, in most themes beside it, its heading. */
function around(form: ParentNode): ParentNode {
  return (form instanceof Element && form.closest('#respond')) || form;
}

/** A comment answers another while it can be turned back into one of its own. */
function isReply(form: ParentNode): boolean {
  const back = around(form).querySelector('#cancel-comment-reply-link');
  return back instanceof HTMLElement && back.style.display !== 'none';
}

function headline(): string | null {
  return textOf(document.querySelector('.entry-title'));
}

function textOf(element: Element | null): string | null {
  return element?.textContent?.trim() || null;
}
