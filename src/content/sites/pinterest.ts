import { says } from '../meta-words';
import { defineSite } from '../site';

/** The countries that have an address of their own. */
const COUNTRIES = [
  ...['com', 'at', 'ca', 'ch', 'cl', 'de', 'dk', 'es', 'fr', 'ie', 'it', 'jp', 'nz', 'ph', 'pt', 'se'],
  ...['co.kr', 'co.uk', 'com.au', 'com.mx'],
];

/** Whose a pin is, on its own page; the pins around it are others'. */
const CREATOR = ':is(a[data-test-id^="creator-"], [data-test-id="official-user-attribution"] a)';

/**
 * Its field for an alt text and its box for comments are not known from any source of this year; nor is what tells its
 * heart from one that was pressed.
 */
export default defineSite({
  id: 'pinterest',
  matches: COUNTRIES.map((country) => `https://*.pinterest.${country}/*`),
  asOf: '2026-06-05',
  composers: [
    {
      kind: 'post',
      text: '#storyboard-selector-title, .public-DraftEditor-content[contenteditable="true"]',
      submit: '[data-test-id="storyboard-creation-nav-done"] button',
      keys: [],
      parts: 'fields',
      cards: '#WebsiteField',
    },
  ],
  actions: [
    {
      // Once saved, the same button says so.
      kind: 'repost',
      control: '[data-test-id="PinBetterSaveButton"]:not([data-grid-item] *) button',
      says: (control) => says(control, 'save'),
      within: 'body',
      author: creatorIn,
    },
    {
      // Once followed, it has another name.
      kind: 'follow',
      control: '[data-test-id="user-follow-button"] button',
      within: '[data-test-id="user-rep"], body',
      author: (around) =>
        around.localName === 'body'
          ? (creatorIn(around) ?? profileAt(location.pathname))
          : profileAt(around.querySelector<HTMLAnchorElement>('a[href]')?.pathname),
    },
  ],
  account(page) {
    const own = page.querySelector('[data-test-id="header-profile"] a, a[data-test-id="header-profile"]');
    return profileAt(own?.getAttribute('href'));
  },
  // A board may be secret, and the box does not say.
  audience: () => null,
  tryAt: ['https://www.pinterest.com/pin-creation-tool/'],
});

function creatorIn(page: Element): string | null {
  return profileAt(page.querySelector<HTMLAnchorElement>(CREATOR)?.pathname);
}

/** A profile's address is its name, with a list of it at most: `/mali/`, `/mali/_saved/`. */
function profileAt(path: string | null | undefined): string | null {
  return /^\/([^/]+)\/?(?:_\w+\/?)?$/.exec(path ?? '')?.[1] ?? null;
}
