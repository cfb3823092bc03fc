import { lastWorded, visibleIn } from '../last-button';
import { defineSite } from '../site';

const TEXT =
  '[data-slate-editor="true"]:is([data-testid="composer-text-area"], [data-testid="composer-text-area"] *)';

/**
 * One post may go to several channels, each with its own words once they are customised: each is a draft. Which
 * channels are chosen, and the names of its buttons, are not known from any source; queueing is sending too.
 */
export default defineSite({
  id: 'buffer',
  matches: ['https://publish.buffer.com/*', 'https://*.buffer.com/*'],
  asOf: '2026-05-01',
  composers: [
    {
      kind: 'post',
      text: TEXT,
      submit: (root) => lastWorded(root, visibleIn(root, TEXT)),
      root: ':is([role="dialog"], form):has([data-testid="composer-text-area"])',
      keys: [],
    },
    {
      kind: 'reply',
      text: '[data-testid="reply-form-item"] textarea',
      submit: (root) => lastWorded(root, visibleIn(root, 'textarea')),
      root: '[data-testid="reply-form-item"]',
      keys: ['Mod+Enter'],
    },
  ],
  account: () => null,
  tryAt: ['https://publish.buffer.com/'],
});
