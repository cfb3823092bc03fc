import { rowBelow, visibleIn } from '../last-button';
import { says } from '../meta-words';
import { defineSite } from '../site';

const STORY = '.editor-inner[contenteditable="true"], [contenteditable="true"]:has(.graf)';
/** Of the panel for responses only its place and shape are known. */
const RESPONSE = '[contenteditable="true"]:not(.editor-inner, :has(.graf), .editor-inner *)';

/** People live at `/@name`, or at `name.medium.com`. */
const PERSON = 'a[href*="/@"], a[href*=".medium.com/?"]';

/** Who is signed in stands in a menu that is not there until it is opened, so boxes here have no account. */
export default defineSite({
  id: 'medium',
  matches: ['https://medium.com/*', 'https://*.medium.com/*'],
  // Publications under an address of their own are written here, and answered there.
  recognise: (page) => page.querySelector('script[src^="https://cdn-client.medium.com/"]') !== null,
  asOf: '2026-06-01',
  composers: [
    {
      kind: 'article',
      text: STORY,
      // It only leads to the page that publishes, but there the text is gone: asked here, while it can be changed.
      submit: 'button.js-publishButton',
      keys: [],
      media: 'figure img',
    },
    {
      kind: 'comment',
      text: RESPONSE,
      submit: (panel) => {
        const text = visibleIn(panel, RESPONSE);
        return text && rowBelow(panel, text);
      },
      root: ':is(form, [role="dialog"], aside, section):not(:has(.graf--title))',
      keys: [],
      about: () => ({
        author: /^\/@([^/]+)/.exec(location.pathname)?.[1] ?? null,
        text: document.querySelector('article h1')?.textContent?.trim() ?? null,
      }),
    },
  ],
  actions: [
    {
      // Each press is one more: there is none that takes it back.
      kind: 'like',
      control: 'button:is([data-testid="headerClapButton"], [data-testid="footerClapButton"])',
      within: 'body',
      author: (page) => personAt(page.querySelector<HTMLAnchorElement>('a[data-testid="authorName"]')?.href),
    },
    {
      kind: 'follow',
      control: 'button',
      says: (control) => says(control, 'follow'),
      within: `:has(${PERSON}), body`,
      author: (around) => personAt(around.querySelector<HTMLAnchorElement>(PERSON)?.href ?? location.href),
    },
  ],
  account: () => null,
  audience: () => 'public',
  tryAt: ['https://medium.com/new-story'],
});

function personAt(address: string | undefined): string | null {
  const [, named, host] =
    /^https:\/\/(?:[^/]+\/@([\w.-]+)|([\w-]+)\.medium\.com\/)/.exec(address ?? '') ?? [];
  return named ?? host ?? null;
}
