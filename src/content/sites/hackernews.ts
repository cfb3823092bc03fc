import { defineSite } from '../site';

/** Plain pages from a server: a press sends a form, and the next page comes. No keys send. */
const SUBMIT = 'input[type="submit"]';

export default defineSite({
  id: 'hackernews',
  matches: ['https://news.ycombinator.com/*'],
  asOf: '2026-08-22',
  composers: [
    {
      kind: () => (/^\/reply/.test(location.pathname) ? 'reply' : 'comment'),
      text: 'form[action="comment"] textarea[name="text"]',
      submit: `form[action="comment"] ${SUBMIT}`,
      keys: [],
      about: answered,
    },
    {
      kind: 'post',
      text: 'form[action="/r"] :is(input[name="title"], textarea[name="text"])',
      submit: `form[action="/r"] ${SUBMIT}`,
      keys: [],
      parts: 'fields',
      cards: 'input[name="url"]',
    },
    {
      kind: 'edit',
      text: 'form[action="/xedit"] :is(input[name="title"], textarea[name="text"])',
      submit: `form[action="/xedit"] ${SUBMIT}`,
      keys: [],
      parts: 'fields',
    },
  ],
  actions: [
    {
      kind: 'like',
      // A link, which is hidden once it was pressed.
      control: 'a[id^="up_"]:not(.nosee)',
      within: 'tr.athing',
      // A comment names its author in its own row, a story in the next.
      author: (row) => authorIn(row) ?? authorIn(row.nextElementSibling),
    },
  ],
  account: (page) => page.querySelector('a#me')?.textContent?.trim() || null,
  audience: () => 'public',
  tryAt: ['https://news.ycombinator.com/submit', 'https://news.ycombinator.com/item?id=1'],
});

/** The story or comment that the page is about stands above its form. */
function answered(): { author: string | null; text: string | null } | null {
  const item = document.querySelector('.fatitem');
  const text = item?.querySelector('.commtext, .toptext') ?? item?.querySelector('.titleline > a');
  return item && { author: authorIn(item), text: text?.textContent?.trim() ?? null };
}

function authorIn(element: Element | null): string | null {
  return element?.querySelector('.hnuser')?.textContent?.trim() ?? null;
}
