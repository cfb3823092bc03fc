import { defineSite } from '../site';

export default defineSite({
  id: 'phanpy',
  matches: ['https://phanpy.social/*', 'https://*.phanpy.social/*'],
  asOf: '2026-08-19',
  composers: [
    {
      kind: (root) => (answeredBy(root) ? 'reply' : 'post'),
      text: 'textarea.compose-field[name="status"]',
      submit: 'form button[type="submit"]',
      keys: ['Mod+Enter'],
      about(root) {
        const answered = answeredBy(root);
        return answered && { author: handleIn(answered.textContent), text: answered.textContent };
      },
    },
  ],
  account: (page) => handleIn(page.querySelector('#compose-container .account-block')?.textContent),
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
});

/** The first handle in what is shown, `name` or `name@host`. */
function handleIn(shown: string | null | undefined): string | null {
  return /@([\w.-]+(?:@[\w.-]+)?)/.exec(shown ?? '')?.[1] ?? null;
}

/** What is answered is shown above the form. */
function answeredBy(root: ParentNode): Element | null {
  const composer = root instanceof Element ? root.closest('#compose-container') : null;
  return composer?.querySelector('.status-preview') ?? null;
}
