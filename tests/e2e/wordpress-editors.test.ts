import { afterAll, beforeAll, describe } from 'vitest';
import { startWordPress, type WordPress } from '../../tools/wordpress';
import { BROWSERS, type Browser, openBrowser } from './harness';
import { profile } from './harness/boxes';
import { BLOCKS, openGutenberg } from './harness/gutenberg';
import { trials } from './harness/trials';
import { logIn } from './harness/wordpress';

let wordpress: WordPress;
beforeAll(async () => {
  wordpress = await startWordPress();
}, 180_000);
afterAll(() => wordpress?.close());

describe.each(BROWSERS)('the editors of a real WordPress, in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
    await browser.store({ profile });
    await logIn(browser, wordpress);
  });
  afterAll(() => browser?.close());

  // The block editor itself takes seconds to draw 25,000 characters.
  describe.each(BLOCKS)('$name', { timeout: 90_000 }, (subject) =>
    trials(subject, () => openGutenberg(browser, wordpress, subject.canvas)),
  );
});
