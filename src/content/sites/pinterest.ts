import { defineSite } from '../site';

/** The countries that have an address of their own. */
const COUNTRIES = [
  ...['com', 'at', 'ca', 'ch', 'cl', 'de', 'dk', 'es', 'fr', 'ie', 'it', 'jp', 'nz', 'ph', 'pt', 'se'],
  ...['co.kr', 'co.uk', 'com.au', 'com.mx'],
];

/** Its field for an alt text, its box for comments and its saves are not known from any source of this year. */
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
  account(page) {
    const own = page.querySelector('[data-test-id="header-profile"] a, a[data-test-id="header-profile"]');
    return /^\/([^/]+)\/?$/.exec(own?.getAttribute('href') ?? '')?.[1] ?? null;
  },
  // A board may be secret, and the box does not say.
  audience: () => null,
  tryAt: ['https://www.pinterest.com/pin-creation-tool/'],
});
