import { browser } from '../browser';
import type { PageState, ToTab } from '../messages';
import { openPage } from './page';

// Wiring only. A frame that holds no document of its own kind (an image, a PDF) has nothing to guard.
if (document instanceof HTMLDocument) {
  const page = openPage(window);
  browser.runtime.onMessage.addListener((message: unknown): Promise<PageState> | undefined => {
    const told = message as ToTab;
    if ('revision' in told) page.outdate();
    return 'how' in told ? Promise.resolve(page.state()) : undefined;
  });
}
