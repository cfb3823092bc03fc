import { audienceNamed } from '../audience-words';
import { lastWorded, visibleIn } from '../last-button';
import { labelled, says } from '../meta-words';
import { type About, defineSite } from '../site';

/** Lexical marks its own editors, in every language; classes are hashed and names translated. */
const TEXT = 'div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
/** Beside a post that stands before it in the same dialog, or within a post. */
const SHOWN = ':is([role="article"], :has([role="article"]))';
const ANSWERS = `:is([role="article"] *, [role="dialog"] ${SHOWN} ~ *, [role="dialog"] ${SHOWN} ~ * *)`;

export default defineSite({
  id: 'facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://facebook.com/*',
    'https://m.facebook.com/*',
    'https://web.facebook.com/*',
  ],
  asOf: '2026-06-05',
  composers: [
    {
      kind: 'post',
      text: `[role="dialog"] ${TEXT}:not(${ANSWERS})`,
      root: '[role="dialog"]',
      submit: sendsPost,
      keys: ['Mod+Enter'],
      // A page asks for its settings first; the button of that step is the one that publishes.
      laterStep: true,
      media: 'img[src^="blob:"]',
      audience: audienceOf,
    },
    {
      kind: (root) => (postAround(root)?.parentElement?.closest('[role="article"]') ? 'reply' : 'comment'),
      text: `${TEXT}:is(${ANSWERS}, [role="complementary"] *)`,
      root: 'form, [role="article"], [role="complementary"], [role="dialog"]',
      submit: sendsComment,
      keys: ['Enter'],
      media: 'img[src^="blob:"]',
      about: answered,
    },
  ],
  actions: [
    {
      kind: 'like',
      control: labelled('[role="button"]', 'like'),
      within: '[role="article"]',
      author: authorOf,
    },
    {
      kind: 'follow',
      control: labelled('[role="button"]', 'follow'),
      within: '[role="article"], [role="main"]',
      author: whose,
    },
    {
      kind: 'connect',
      control: labelled('[role="button"]', 'friend'),
      within: '[role="article"], [role="main"]',
      author: whose,
    },
    {
      kind: 'accept',
      control: labelled('[role="button"]', 'confirm'),
      within: labelled('[role="button"]', 'confirm'),
      author: asks,
    },
  ],
  // As a page: its id is in the second cookie, which is gone when acting as oneself.
  account: (page) => cookie(page, 'i_user') ?? cookie(page, 'c_user'),
  tryAt: ['https://www.facebook.com/?sk=h_chr', 'https://www.facebook.com/groups/feed/'],
});

/** The last wide button with words; while it says “Next” or “Done”, nothing is sent yet. */
function sendsPost(root: ParentNode): HTMLElement | null {
  const last = lastWorded(root, visibleIn(root, TEXT), true);
  return last && !says(last, 'next') && !says(last, 'done') ? last : null;
}

/** A picture at the end of the comment's own form. In a post without such a form, only Enter sends. */
function sendsComment(root: ParentNode): HTMLElement | null {
  if (!(root instanceof HTMLFormElement)) return null;
  return [...root.querySelectorAll<HTMLElement>('[role="button"], button')].at(-1) ?? null;
}

function audienceOf(root: ParentNode) {
  const buttons = [...root.querySelectorAll<HTMLElement>('[role="button"]')];
  return (
    buttons.map(({ innerText }) => audienceNamed(innerText)).find((audience) => audience !== null) ?? null
  );
}

function postAround(root: ParentNode): Element | null {
  if (!(root instanceof Element)) return null;
  return (
    root.closest('[role="article"]') ??
    root.closest('[role="dialog"]')?.querySelector('[role="article"]') ??
    null
  );
}

function answered(root: ParentNode): About | null {
  const post = postAround(root);
  const text = post?.querySelector('[data-ad-preview="message"], div[dir="auto"]');
  return post && { author: authorOf(post), text: text?.textContent?.trim() ?? null };
}

function authorOf(post: Element): string | null {
  const links = [...post.querySelectorAll('a[href]')];
  return (
    links.map((link) => handleIn(link.getAttribute('href') ?? '')).find((handle) => handle !== null) ?? null
  );
}

function whose(around: Element): string | null {
  return around.matches('[role="article"]') ? authorOf(around) : handleIn(location.href);
}

/** Who asks to be a friend: the profile shown nearest around the button, before other people's requests begin. */
function asks(button: Element): string | null {
  for (let at = button.parentElement; at && !at.matches('[role="main"], body'); at = at.parentElement) {
    if (at.querySelectorAll(labelled('[role="button"]', 'confirm')).length > 1) return null;
    const who = authorOf(at);
    if (who !== null) return who;
  }
  return null;
}

/** The name or number of a profile in its address. */
function handleIn(href: string): string | null {
  const { pathname, searchParams } = new URL(href, location.origin);
  if (pathname === '/profile.php') return searchParams.get('id');
  const [, first = '', , place, id] = pathname.split('/');
  if (first === 'groups') return place === 'user' ? (id ?? null) : null;
  return /^[\w.-]{3,}$/.test(first) &&
    !/\.php$|^(?:photo|watch|stories|hashtag|reel|messages|help)$/.test(first)
    ? first
    : null;
}

function cookie(page: Document, name: string): string | null {
  return new RegExp(`(?:^|; )${name}=([^;]+)`).exec(page.cookie)?.[1] ?? null;
}
