import type { ToTab } from '../messages';
import { runtime } from '../runtime';
import { openPage } from './page';

// Wiring only. A frame that holds no document of its own kind (an image, a PDF) has nothing to guard.
if (document instanceof HTMLDocument) {
  const page = openPage(window);
  runtime().onMessage.addListener((message, _sender, reply) => {
    const told = message as ToTab;
    if ('revision' in told) page.outdate();
    if ('how' in told) reply(page.state());
  });
}
