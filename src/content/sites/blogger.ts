import { lastWorded } from '../last-button';
import { isVisible } from '../path';
import { defineSite } from '../site';

/** The compose view is a frame, and what is written stands in its body. */
const COMPOSE = 'iframe.editable';

/**
 * Only this site's addresses have a source; the frame's class is old knowledge. Its button to publish asks once more in
 * a dialog: that has two buttons and, unlike those for pictures and links, nothing to fill in. Its HTML view, a code
 * editor, is not read.
 */
export default defineSite({
  id: 'blogger',
  matches: ['https://www.blogger.com/*', 'https://draft.blogger.com/*'],
  asOf: '2025-12-01',
  composers: [
    {
      kind: 'article',
      text: `input[type="text"][aria-label], ${COMPOSE} >>> body`,
      submit: (page) => {
        const dialogs = [...page.querySelectorAll('[role="dialog"], [role="alertdialog"]')];
        const asks = dialogs.find(
          (dialog) => isVisible(dialog) && !dialog.querySelector('input, textarea, iframe'),
        );
        return asks ? lastWorded(asks, null) : null;
      },
      root: `body:has(${COMPOSE})`,
      keys: [],
      parts: 'fields',
      laterStep: true,
    },
  ],
  // The blog is who speaks, and its number stands in the address.
  account: (page) => /\/blog\/post\/(?:edit|create)\/(\d+)/.exec(page.location.pathname)?.[1] ?? null,
  audience: () => 'public',
  tryAt: ['https://www.blogger.com/'],
});
