import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import type { Envelope, Handlers, Reply, Sender } from '../messages';

/** Serves every message: the one listener, and not async, for a second async one would turn replies into null. */
export function serve(handlers: Handlers): void {
  const own = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message)) return undefined;
    const { hatcheck: name, request } = message;
    const handle = handlers[name] as (request: unknown, from: Sender) => unknown;
    const from: Sender = {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      // A frame without an address of its own has that of its origin.
      url: sender.url?.startsWith('http') ? sender.url : (sender as { origin?: string }).origin,
      own: sender.url?.startsWith(own) ?? false,
    };
    return Promise.resolve()
      .then(() => {
        if (Object.hasOwn(handlers, name)) return handle(request, from);
        throw new Error(`there is no message “${name}”`);
      })
      .then(
        (result): Reply => ({ result }),
        (error: unknown): Reply => ({ error: error instanceof Error ? error.message : String(error) }),
      );
  });
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'hatcheck' in message;
}
