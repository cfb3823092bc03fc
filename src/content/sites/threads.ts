import { lastWorded, nearestWorded, visibleIn } from '../last-button';
import { labelled, says } from '../meta-words';
import { type About, type ComposerSpec, defineSite } from '../site';

const TEXT = 'div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const POST = '[data-pressable-container]';

const box = {
  kind(root) {
    const { before, after } = shownIn(root);
    return before ? 'reply' : after ? 'quote' : 'post';
  },
  keys: ['Mod+Enter'],
  media: 'img[src^="blob:"], video[src^="blob:"]',
  about(root) {
    const { before, after } = shownIn(root);
    return aboutPost(before ?? after);
  },
} satisfies Partial<ComposerSpec>;

export default defineSite({
  id: 'threads',
  matches: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  asOf: '2026-07-27',
  composers: [
    {
      ...box,
      // All parts of a thread stand in the dialog, with one button; a twin of the box stands in the page behind it.
      text: `[role="dialog"] ${TEXT}`,
      root: '[role="dialog"]',
      submit: (root) => lastWorded(root, [...root.querySelectorAll(TEXT)].at(-1) ?? null),
    },
    {
      ...box,
      text: `${TEXT}:not([role="dialog"] *)`,
      root: 'main, [role="main"]',
      submit(root) {
        const text = visibleIn(root, TEXT);
        return text && nearestWorded(text);
      },
    },
  ],
  actions: [
    { kind: 'like', control: pictured('like'), within: POST, author: authorOf },
    {
      // The picture opens a menu; its entry has the word.
      kind: 'repost',
      control: '[role="menu"] :is([role="menuitem"], [role="button"]), [role="menuitem"]',
      says: (control) => says(control, 'repost'),
      within: 'body',
      author: (body) => authorOf(body.querySelector(`${POST}:has([aria-expanded="true"])`)),
    },
    {
      kind: 'follow',
      control: '[role="button"], button',
      says: (control) => says(control, 'follow'),
      within: `${POST}, body`,
      author: (around) => authorOf(around.matches(POST) ? around : null) ?? nameIn(location.pathname),
    },
  ],
  account(page) {
    const own = page.querySelector(
      `:is(nav, [role="navigation"]) a[href^="/@"], a[href^="/@"]:has(svg):not(${POST} *, [role="dialog"] *)`,
    );
    return nameIn(own?.getAttribute('href'));
  },
  audience: () => null,
  tryAt: ['https://www.threads.com/intent/post'],
});

/** A button that is one of the translated pictures. */
function pictured(word: 'like'): string {
  const picture = labelled('svg', word);
  return `[role="button"]:has(> ${picture}, > * > ${picture})`;
}

/** The post that is answered stands before the text, the one that is quoted after it. */
function shownIn(root: ParentNode): { readonly before: Element | null; readonly after: Element | null } {
  const text = visibleIn(root, TEXT);
  const dialog = text?.closest('[role="dialog"]');
  const post = dialog?.querySelector(POST) ?? null;
  const follows = post && text ? text.compareDocumentPosition(post) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
  return { before: follows ? null : post, after: follows ? post : null };
}

function aboutPost(post: Element | null): About | null {
  const text = post?.querySelector('[dir="auto"]:not(a *, :has(a))');
  return post && { author: authorOf(post), text: text?.textContent?.trim() ?? null };
}

function authorOf(post: Element | null): string | null {
  return nameIn(post?.querySelector('a[href^="/@"]')?.getAttribute('href'));
}

function nameIn(path: string | null | undefined): string | null {
  return /^\/@([\w.]+)/.exec(path ?? '')?.[1] ?? null;
}
