import { lastWorded, visibleIn } from '../last-button';
import { defineSite } from '../site';

const WORDS = ':is(.photo-title, .photo-desc) :is(input:not([type="checkbox"]), textarea)';

/**
 * Of this site only an undated source was found, for the comment box; title and description are guessed from its class
 * names. Whose account it is, and where people are followed, is not known, and the pages for uploads are the general
 * reader's.
 */
export default defineSite({
  id: 'flickr',
  matches: ['https://www.flickr.com/*'],
  asOf: '2026-03-01',
  composers: [
    {
      kind: 'comment',
      text: '.add-comment-section textarea.comment-field, .add-comment-section .comment-field textarea',
      submit: '.add-comment-section .comment-buttons :is(button, input[type="submit"])',
      keys: [],
      about: () => ({
        author: document.querySelector('a.owner-name')?.textContent?.trim() ?? null,
        text: document.querySelector('h1.photo-title')?.textContent?.trim() ?? null,
      }),
    },
    {
      kind: 'edit',
      text: WORDS,
      submit: (root) => lastWorded(root, visibleIn(root, WORDS)),
      root: ':has(> .photo-title, > .photo-desc)',
      keys: [],
      parts: 'fields',
    },
  ],
  actions: [
    {
      // The page of one photo, whose address names its owner. Its neighbours may be other people's.
      kind: 'like',
      control: '.fave-view .fave-star:not(.is-faved)',
      within: 'body',
      author: () => ownerIn(location.pathname),
    },
    {
      kind: 'like',
      control: '.engagement-item.fave:not(.faved)',
      within: ':has(a[href*="/photos/"])',
      author: (photo) => ownerIn(photo.querySelector('a[href*="/photos/"]')?.getAttribute('href')),
    },
  ],
  account: () => null,
  tryAt: ['https://www.flickr.com/explore'],
});

/** Addresses of photos: `/photos/<owner>/<photo>/`. */
function ownerIn(address: string | null | undefined): string | null {
  return /\/photos\/([^/?#]+)/.exec(address ?? '')?.[1] ?? null;
}
