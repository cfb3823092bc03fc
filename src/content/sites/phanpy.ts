import type { Site } from '../site';

export default {
  id: 'phanpy',
  matches: ['https://phanpy.social/*', 'https://*.phanpy.social/*'],
  asOf: '2026-08-19',
  composers: [
    {
      kind: (root) => (root.querySelector('.status-preview') ? 'reply' : 'post'),
      text: 'textarea.compose-field[name="status"]',
      submit: 'form button[type="submit"]',
      keys: ['Mod+Enter'],
    },
  ],
  account(page) {
    const shown = page.querySelector('#compose-container .account-block')?.textContent;
    return /@([\w.-]+(?:@[\w.-]+)?)/.exec(shown ?? '')?.[1] ?? null;
  },
  audience(root) {
    const chosen = root.querySelector<HTMLSelectElement>('select[name="visibility"]')?.value;
    return chosen === 'public' || chosen === 'unlisted'
      ? 'public'
      : chosen === 'private'
        ? 'friends'
        : chosen === 'direct'
          ? 'only-me'
          : null;
  },
  tryAt: ['https://phanpy.social/'],
} satisfies Site;
