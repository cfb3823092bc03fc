import type { Audience } from '../../model/profile';
import { defineSite } from '../site';

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
  composers: [
    {
      kind: (root) =>
        root.querySelector('.edit-indicator')
          ? 'edit'
          : root.querySelector('.reply-indicator')
            ? 'reply'
            : 'post',
      text: 'textarea.autosuggest-textarea__textarea',
      submit: '.compose-form__submit button[type="submit"]',
      keys: ['Mod+Enter'],
      media: '.compose-form__upload [aria-label], .compose-form__upload img',
      about(root) {
        const answered = root.querySelector('.reply-indicator');
        if (!answered) return null;
        const author = answered.querySelector('.display-name__account')?.textContent?.trim() ?? null;
        return {
          author,
          text: answered.querySelector('.reply-indicator__content')?.textContent?.trim() ?? null,
        };
      },
    },
  ],
  account(page) {
    // In a reply the form also shows the account that is answered.
    const shown = page.querySelector(
      ':is(.navigation-bar, .compose-form) .display-name__account:not(.reply-indicator *)',
    );
    return shown?.textContent?.trim().replace(/^@/, '') || declared(page);
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

/** The page declares whose it is in a script element of plain JSON. */
function declared(page: Document): string | null {
  const state: unknown = JSON.parse(page.querySelector('script#initial-state')?.textContent || '{}');
  if (!isState(state)) return null;
  return state.accounts[state.meta.me]?.acct ?? null;
}

interface State {
  readonly meta: { readonly me: string };
  readonly accounts: Readonly<Record<string, { readonly acct?: string }>>;
}
function isState(state: unknown): state is State {
  return (
    typeof state === 'object' &&
    state !== null &&
    'meta' in state &&
    'accounts' in state &&
    typeof (state.meta as { me?: unknown })?.me === 'string'
  );
}
