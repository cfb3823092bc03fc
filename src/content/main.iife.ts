import { send, type ToTab } from '../messages';
import { report } from '../report';
import { runtime } from '../runtime';
import type { Page } from './page';
import { openSentry } from './sentry';
import { heldByParent } from './site';

// Wiring only. A frame that holds no document of its own kind (an image, a PDF) has nothing to guard, and one whose text
// belongs to a box of the page around it is guarded from there.
// Scripts are put into open tabs too, where they may be already.
const HERE = Symbol.for('hatcheck.page');
if (!Reflect.has(globalThis, HERE) && document instanceof HTMLDocument && !heldByParent(window)) {
  Reflect.set(globalThis, HERE, true);
  let page: Page | null = openSentry(window);
  const leave = () => {
    page?.close();
    page = null;
    Reflect.deleteProperty(globalThis, HERE);
  };
  runtime().onMessage.addListener((message, _sender, reply) => {
    if (!page) return;
    const told = message as ToTab;
    if ('revision' in told) page.outdate();
    if ('how' in told) reply(page.state());
    if ('may' in told)
      send('stay', {}).then(
        (may) => may || leave(),
        (error) => report(error, { unit: 'permissions' }),
      );
  });
}
