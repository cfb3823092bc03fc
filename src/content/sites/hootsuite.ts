import { lastWorded, visibleIn } from '../last-button';
import { defineSite } from '../site';

const TEXT = '[contenteditable="true"]';

/**
 * No source of this year shows this site's pages. Known are its addresses, that the composer is a dialog with an
 * editable element, and that a button of it posts or schedules; which accounts are chosen is not.
 */
export default defineSite({
  id: 'hootsuite',
  matches: ['https://hootsuite.com/*', 'https://*.hootsuite.com/*'],
  asOf: '2025-12-01',
  composers: [
    {
      kind: 'post',
      text: `[role="dialog"] ${TEXT}`,
      submit: (root) => lastWorded(root, visibleIn(root, TEXT)),
      root: '[role="dialog"]',
      keys: [],
    },
  ],
  account: () => null,
  tryAt: ['https://hootsuite.com/dashboard'],
});
