import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serve } from '../../src/background/serve';
import type { Handlers } from '../../src/messages';
import { FaultyInput } from '../../src/model/faults';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const { runtime } = vi.hoisted(() => ({
  runtime: {
    getURL: (path: string) => `chrome-extension://hatcheck/${path}`,
    onMessage: { addListener: vi.fn<(listener: Listener) => void>() },
  },
}));
vi.mock('../../src/browser', () => ({ browser: { runtime } }));

beforeEach(() => {
  runtime.onMessage.addListener.mockReset();
});

describe('answering', () => {
  const nothing = () => null;
  const stored = { revision: 1, profile: null, faults: [] };
  const handlers: Handlers = {
    check: nothing,
    load: () => stored,
    save: () => stored,
    activate: () => stored,
    switch: nothing,
    sent: nothing,
    journal: () => ({ entries: 0 }),
    emptyJournal: () => ({ entries: 0 }),
    tab: nothing,
    options: nothing,
    guard: nothing,
    unguard: nothing,
    stay: () => true,
    call: nothing,
  };
  const PAGE = { tab: { id: 7 }, frameId: 3, url: 'https://x.com/home' };
  const POPUP = { url: 'chrome-extension://hatcheck/src/popup/index.html' };

  /** The one listener of a background with these handlers. */
  function listener(some: Partial<Handlers> = {}): Listener {
    serve({ ...handlers, ...some });
    const [[listen] = []] = runtime.onMessage.addListener.mock.calls;
    if (!listen) throw new Error('expected a listener');
    return listen;
  }

  test('gives what the handler gives, at once or later', async () => {
    const hear = listener({ activate: async () => stored });
    expect(await hear({ hatcheck: 'load', request: {} }, POPUP)).toEqual({ result: stored });
    expect(await hear({ hatcheck: 'activate', request: {} }, POPUP)).toEqual({ result: stored });
  });

  test('says what went wrong in words', async () => {
    const faults = [{ field: 'clients.0.name', problem: 'expected some text, got none' }];
    const hear = listener({
      save: () => {
        throw new FaultyInput(faults);
      },
      load: () => Promise.reject('locked'),
    });
    expect(await hear({ hatcheck: 'save', request: {} }, POPUP)).toEqual({
      error: 'clients.0.name: expected some text, got none',
    });
    expect(await hear({ hatcheck: 'load', request: {} }, POPUP)).toEqual({ error: 'locked' });
  });

  test('tells an extension’s own page from a tab', async () => {
    const check = vi.fn(nothing);
    const hear = listener({ check });
    for (const sender of [PAGE, POPUP, {}, { url: 'https://x.com/?chrome-extension://hatcheck/' }])
      await hear({ hatcheck: 'check', request: {} }, sender);
    expect(check.mock.calls.map((call: unknown[]) => call[1])).toEqual([
      { tabId: 7, frameId: 3, url: 'https://x.com/home', own: false },
      { tabId: undefined, frameId: undefined, url: undefined, own: true },
      { tabId: undefined, frameId: undefined, url: undefined, own: false },
      {
        tabId: undefined,
        frameId: undefined,
        url: 'https://x.com/?chrome-extension://hatcheck/',
        own: false,
      },
    ]);
  });

  test('leaves to others what is none of its messages, and replies at once to all that are', () => {
    const hear = listener();
    for (const other of [null, undefined, 'check', 7, {}, { revision: 3 }])
      expect(hear(other, PAGE)).toBeUndefined();
    expect(hear({ hatcheck: 'check', request: {} }, PAGE)).toBeInstanceOf(Promise);
  });

  test.each(['unheard-of', 'toString', '__proto__'])('knows no message “%s”', async (name) => {
    expect(await listener()({ hatcheck: name, request: {} }, PAGE)).toEqual({
      error: `there is no message “${name}”`,
    });
  });
});
