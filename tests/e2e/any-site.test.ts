import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/content/general-reader.examples';
import type { Found } from '../playground/any';
import { BROWSERS, type Browser, openBrowser } from './harness';

describe.each(BROWSERS)('any site in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
  });
  afterAll(() => browser?.close());

  test('the general reader knows boxes, and what sends them, in thirty languages', async () => {
    const { page } = await browser.open('https://any.example/');
    await page.waitForFunction(() => 'results' in globalThis);
    const results = await page.evaluate(
      () => (globalThis as unknown as { results: { found: Found; wanted: Found }[] }).results,
    );
    expect(results.map(({ found }) => found)).toEqual(results.map(({ wanted }) => wanted));
    expect(results).toHaveLength(EXAMPLES.length);
    await page.close();
  });
});
