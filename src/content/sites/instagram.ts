import { firstWorded, lastWorded, visibleIn } from '../last-button';
import { labelled, says } from '../meta-words';
import { type About, defineSite } from '../site';

const CAPTION = '[role="dialog"] div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
/** The field about oneself in the settings is one too. */
const COMMENT = 'form textarea:not(#pepBio)';

export default defineSite({
  id: 'instagram',
  matches: ['https://www.instagram.com/*'],
  asOf: '2026-06-05',
  composers: [
    {
      kind: 'post',
      text: CAPTION,
      root: '[role="dialog"]',
      // The dialog's header has it, beside a picture of an arrow; the caption only stands in the last step.
      submit(root) {
        const text = visibleIn(root, CAPTION);
        return text && firstWorded(root, text);
      },
      keys: [],
      // Text that stands in the box, and in its editor's model, was seen to be missing in what the page sent.
      copyOnly: true,
      media: 'img[src^="blob:"], video[src^="blob:"]',
    },
    {
      kind: 'comment',
      text: COMMENT,
      root: 'form',
      submit: (root) => lastWorded(root, visibleIn(root, COMMENT)),
      keys: ['Enter'],
      about: answered,
    },
  ],
  actions: [
    {
      kind: 'like',
      control: `:is(button, [role="button"]):has(> ${labelled('svg', 'like')}, > * > ${labelled('svg', 'like')})`,
      within: 'article, [role="dialog"]',
      author: authorOf,
    },
    {
      kind: 'follow',
      control: 'header :is(button, [role="button"])',
      says: (control) => says(control, 'follow'),
      within: 'article, main',
      author: (around) => (around.localName === 'main' ? nameIn(location.pathname) : authorOf(around)),
    },
  ],
  account: (page) => sidebar(page) ?? /(?:^|; )ds_user_id=([^;]+)/.exec(page.cookie)?.[1] ?? null,
  audience: () => null,
  tryAt: ['https://www.instagram.com/'],
});

/** The own profile: the one picture in the sidebar that leads to a name. */
function sidebar(page: Document): string | null {
  const links = [...page.querySelectorAll('a[href^="/"]:has(img)')];
  const own = links.filter((link) => !link.closest('main, article, [role="main"], [role="dialog"]'));
  return own.map((link) => nameIn(link.getAttribute('href') ?? '')).find((name) => name !== null) ?? null;
}

/** A profile's address is its name alone. */
function nameIn(path: string): string | null {
  const [, name = null] = /^\/([\w.]+)\/?(?:[?#]|$)/.exec(path) ?? [];
  return name && !/^(?:explore|reels|direct|accounts|stories|p|reel)$/.test(name) ? name : null;
}

function authorOf(post: Element): string | null {
  const links = [...post.querySelectorAll('a[href^="/"]')];
  return links.map((link) => nameIn(link.getAttribute('href') ?? '')).find((name) => name !== null) ?? null;
}

function answered(root: ParentNode): About | null {
  const post = root instanceof Element ? root.closest('article, [role="dialog"]') : null;
  return post && { author: authorOf(post), text: post.querySelector('h1')?.textContent?.trim() ?? null };
}
