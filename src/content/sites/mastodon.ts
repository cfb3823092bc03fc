import type { Audience } from '../../model/profile';
import { defineSite } from '../site';

/** Posts of others in the form: the one that is answered, quoted or edited. */
const OTHERS = '.reply-indicator, .edit-indicator, .compose-form .status__quote';
/** A post in a list has the focus by what is around it. */
const POST = '.status__wrapper, .detailed-status__wrapper, .status, .detailed-status';

export default defineSite({
  id: 'mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mstdn.social/*',
    'https://mas.to/*',
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
  ],
  recognise: (page) =>
    page.querySelector('script#initial-state') !== null && page.querySelector('#mastodon') !== null,
  asOf: '2026-08-07',
  version: (page) => stateOf(page)?.meta.version ?? null,
  composers: [
    {
      kind: kindOf,
      text: '#cw-spoiler-input:enabled, textarea.autosuggest-textarea__textarea',
      submit: '.compose-form__submit button[type="submit"]',
      root: 'form.compose-form',
      keys: ['Mod+Enter'],
      parts: 'fields',
      media: '.compose-form__upload [aria-label], .compose-form__upload img',
      about(root) {
        const [answered] = root.querySelectorAll(OTHERS);
        if (!answered || kindOf(root) === 'edit') return null;
        const text = answered.querySelector('.reply-indicator__content, .status__content');
        return { author: handleIn(answered), text: text?.textContent?.trim() ?? null };
      },
    },
  ],
  actions: [
    {
      kind: 'like',
      control: '.star-icon:not(.active)',
      within: POST,
      author: handleIn,
      key: 'f',
    },
    {
      kind: 'repost',
      // Its names differ by what may be done with the post, its place does not.
      control: '.status__action-bar__button-wrapper:nth-of-type(2) button:not(.active)',
      within: POST,
      author: handleIn,
      key: 'b',
    },
    {
      kind: 'follow',
      // Once followed, the same button is a warning: it would end that.
      control: '.account__header .button:not(.button--destructive)',
      within: '.account__header',
      author: (header) => handleWithin(header.textContent),
    },
  ],
  account(page) {
    // In a reply, quote or edit the form also shows somebody else.
    const shown = page.querySelector(
      `:is(.navigation-bar, .compose-form) .display-name__account:not(:is(${OTHERS}) *)`,
    );
    const state = stateOf(page);
    return (
      shown?.textContent?.trim().replace(/^@/, '') || (state?.accounts[state.meta.me ?? '']?.acct ?? null)
    );
  },
  audience(root) {
    const icon = root.querySelector('[class*="dropdown-button"] [class*="icon-"]')?.classList ?? [];
    return [...icon].map((name) => AUDIENCES[name]).find((audience) => audience !== undefined) ?? null;
  },
  tryAt: ['https://mastodon.social/publish'],
});

const AUDIENCES: Readonly<Record<string, Audience>> = {
  'icon-globe': 'public',
  'icon-unlock': 'public',
  'icon-quiet-time': 'public',
  'icon-lock': 'friends',
  'icon-at': 'only-me',
};

function kindOf(root: ParentNode): 'edit' | 'quote' | 'reply' | 'post' {
  if (root.querySelector('.edit-indicator')) return 'edit';
  if (root.querySelector('.status__quote')) return 'quote';
  return root.querySelector('.reply-indicator') ? 'reply' : 'post';
}

function handleIn(post: Element): string | null {
  return handleWithin(post.querySelector('.display-name__account')?.textContent);
}

/** A handle as it is shown, `@name` or `@name@host`. */
function handleWithin(shown: string | null | undefined): string | null {
  return /@([\w.-]+(?:@[\w.-]+)?)/.exec(shown ?? '')?.[1] ?? null;
}

/** What the page declares of itself, in a script element of plain JSON. */
interface State {
  readonly meta: { readonly me?: string; readonly version?: string };
  readonly accounts: Readonly<Record<string, { readonly acct?: string }>>;
}
function stateOf(page: Document): State | null {
  const state: unknown = JSON.parse(page.querySelector('script#initial-state')?.textContent || '{}');
  return isState(state) ? state : null;
}
function isState(state: unknown): state is State {
  return (
    typeof state === 'object' &&
    state !== null &&
    'meta' in state &&
    'accounts' in state &&
    typeof state.meta === 'object' &&
    typeof state.accounts === 'object'
  );
}
