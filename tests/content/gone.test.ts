import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenGone } from '../../src/content/gone';

let page: EventTarget;
beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A box that is waited for. */
function box() {
  const seen = { gone: false };
  const tell = vi.fn();
  const end = new AbortController();
  whenGone(() => seen.gone, tell, end.signal);
  return { seen, tell, end };
}

test('what leaves its box is told once', () => {
  const { seen, tell } = box();
  vi.advanceTimersByTime(100);
  expect(tell).not.toHaveBeenCalled();
  seen.gone = true;
  vi.advanceTimersByTime(20_000);
  page.dispatchEvent(new Event('pagehide'));
  expect(tell).toHaveBeenCalledOnce();
});

test('what goes with its page is told', () => {
  const { tell } = box();
  page.dispatchEvent(new Event('pagehide'));
  expect(tell).toHaveBeenCalledOnce();
});

test('what stays in its box was not sent, even if the page is left later', () => {
  const { seen, tell } = box();
  vi.advanceTimersByTime(20_000);
  seen.gone = true;
  page.dispatchEvent(new Event('pagehide'));
  expect(tell).not.toHaveBeenCalled();
});

test('nobody waits after the guard has ended', () => {
  const { seen, tell, end } = box();
  end.abort();
  seen.gone = true;
  vi.advanceTimersByTime(20_000);
  expect(tell).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
