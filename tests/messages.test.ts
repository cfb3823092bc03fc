import { beforeEach, describe, expect, test, vi } from 'vitest';
import { connected, NoAnswer, send } from '../src/messages';

const { runtime } = vi.hoisted(() => ({
  runtime: {
    id: 'hatcheck' as string | undefined,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  },
}));
vi.mock('../src/runtime', () => ({ runtime: () => runtime }));

beforeEach(() => {
  vi.useRealTimers();
  runtime.id = 'hatcheck';
  runtime.sendMessage.mockReset();
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
