import { beforeEach, describe, expect, test, vi } from 'vitest';
import { connected, type Handlers, NoAnswer, send, serve } from '../src/messages';
import { FaultyInput } from '../src/model/faults';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const { runtime } = vi.hoisted(() => ({
  runtime: {
    id: 'hatcheck' as string | undefined,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    getURL: (path: string) => `chrome-extension://hatcheck/${path}`,
    onMessage: { addListener: vi.fn<(listener: Listener) => void>() },
  },
}));
vi.mock('../src/browser', () => ({ browser: { runtime } }));

beforeEach(() => {
  vi.useRealTimers();
  runtime.id = 'hatcheck';
  runtime.sendMessage.mockReset();
  runtime.onMessage.addListener.mockReset();
});

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

describe('asking the background', () => {
  test('brings its answer back', async () => {
    runtime.sendMessage.mockResolvedValue({ result: null });
    expect(await send('switch', { persona: 'work' })).toBeNull();
    expect(runtime.sendMessage.mock.calls).toEqual([[{ hatcheck: 'switch', request: { persona: 'work' } }]]);
  });

  test('is done once more when nobody was there yet', async () => {
    runtime.sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValueOnce({ result: null });
    expect(await send('options', {})).toBeNull();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['nobody is there', () => Promise.reject(NOBODY)],
    ['nobody replies', () => Promise.resolve(undefined)],
    [
      'the worker is stopped before it replies, in Chromium',
      () => Promise.reject(new Error('The message port closed before a response was received.')),
    ],
    [
      'it is stopped before it replies, in Firefox',
      () => Promise.reject(new Error('Promised response from onMessage listener went out of scope')),
    ],
  ])('gives up after one more try when %s', async (_, answer) => {
    runtime.sendMessage.mockImplementation(answer);
    await expect(send('options', {})).rejects.toMatchObject({ name: 'NoAnswer', reason: 'no-receiver' });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('is not even tried when the extension was updated under the page', async () => {
    runtime.id = undefined;
    expect(connected()).toBe(false);
    await expect(send('options', {})).rejects.toMatchObject({ reason: 'invalidated' });
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  test.each([
    ['the browser says so', () => {}],
    ['it is gone meanwhile', () => (runtime.id = undefined)],
  ])('fails for good when the extension was removed and %s', async (_, remove) => {
    runtime.sendMessage.mockImplementation(async () => {
      remove();
      throw new Error('Extension context invalidated.');
    });
    await expect(send('options', {})).rejects.toMatchObject({ reason: 'invalidated' });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  test('fails with the background’s own words, and with the browser’s', async () => {
    runtime.sendMessage.mockResolvedValueOnce({ error: 'the disk is full' });
    await expect(send('save', { profile: {} })).rejects.toThrow(new Error('the disk is full'));
    runtime.sendMessage.mockRejectedValueOnce(new Error('Could not be cloned'));
    await expect(send('save', { profile: {} })).rejects.toThrow(new Error('Could not be cloned'));
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('waits no longer than it was told to', async () => {
    vi.useFakeTimers();
    runtime.sendMessage.mockReturnValue(new Promise(() => {}));
    const answer = expect(send('options', {}, { deadline: 500 })).rejects.toEqual(new NoAnswer('late'));
    await vi.advanceTimersByTimeAsync(500);
    await answer;
  });

  test('leaves no timer behind when the answer came in time', async () => {
    vi.useFakeTimers();
    runtime.sendMessage.mockResolvedValueOnce({ result: null });
    await send('options', {}, { deadline: 500 });
    runtime.sendMessage.mockResolvedValueOnce({ error: 'no' });
    await expect(send('options', {}, { deadline: 500 })).rejects.toThrow('no');
    expect(vi.getTimerCount()).toBe(0);
  });
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
  };
  const PAGE = { tab: { id: 7 }, url: 'https://x.com/home' };
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
      { tabId: 7, own: false },
      { tabId: undefined, own: true },
      { tabId: undefined, own: false },
      { tabId: undefined, own: false },
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
