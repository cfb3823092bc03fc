import { defineSite } from '../site';

const BOX = ':is(form, [role="dialog"]):has(button[type="submit"])';

/**
 * No source was found for how this site's pages are made. It is taken for what it is known to have, words about a
 * picture in a form or dialog with a button that saves or posts them; the rest is the general reader's.
 */
export default defineSite({
  id: 'photobucket',
  matches: ['https://photobucket.com/*', 'https://*.photobucket.com/*'],
  asOf: '2025-12-01',
  composers: [
    {
      kind: 'post',
      text: `${BOX} :is(textarea, input[name="title"])`,
      submit: `${BOX} button[type="submit"]`,
      keys: [],
      parts: 'fields',
    },
  ],
  account: () => null,
  tryAt: ['https://photobucket.com/'],
});
