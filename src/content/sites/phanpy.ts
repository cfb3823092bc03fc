import { defineSite } from '../site';

export default defineSite({
  id: 'phanpy',
  matches: ['https://phanpy.social/*', 'https://*.phanpy.social/*'],
  asOf: '2026-08-19',
  composers: [
    {
      kind: (root) => (answeredBy(root) ? 'reply' : 'post'),
      text: '#compose-container :is(input[name="spoilerText"], textarea.compose-field[name="status"])',
      submit: '#compose-container form button[type="submit"]',
      keys: ['Mod+Enter'],
      parts: 'fields',
      about(root) {
        const answered = answeredBy(root);
        return answered && { author: handleIn(answered.textContent), text: answered.textContent };
      },
    },
  ],
  actions: [
    { kind: 'like', control: '.favourite-button:not(.checked)', within: '.status', author: authorOf },
    { kind: 'repost', control: '.reblog-button:not(.checked)', within: '.status', author: authorOf },
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

/** A name that is a link carries the handle in its title. */
function authorOf(post: Element): string | null {
  const name = post.querySelector('.name-text');
  return handleIn(name?.getAttribute('title')) ?? handleIn(name?.textContent);
}
