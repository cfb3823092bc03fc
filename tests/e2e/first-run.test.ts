import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, until } from './harness';
import { openOwnPage } from './harness/own-page';

const LIST = [
  'Larkspur Ferries, @larkspurferries, larkspur.example',
  '- Quarry & Sons',
  'Harbour Tea; https://www.harbourtea.example/shop',
].join('\n');

describe.each(BROWSERS)('a fresh install in %s', (name) => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await openBrowser(name, 'production');
  });
  afterEach(() => browser?.close());

  test('is told who speaks and for whom in three steps, by keyboard only', async () => {
    const { page, says } = await openOwnPage(browser, 'popup');
    await says('What is your name?');
    await page.keyboard.type('Mali');
    await page.keyboard.press('Enter');
    await says('Which hats do you wear?');
    await page.keyboard.press('Enter');
    await says('Who are your clients?');
    await copy(LIST);
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await says('3 clients');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says('You are all set');
    await page.keyboard.press('Enter');
    await says('You speak as');
    expect(await browser.stored('profile')).toMatchObject({
      schema: 'hatcheck/profile@1',
      activePersona: 'mali',
      personas: [
        { id: 'mali', name: 'Mali', kind: 'personal' },
        { name: 'Mali at work', kind: 'professional' },
      ],
      clients: [
        {
          id: 'larkspur-ferries',
          name: 'Larkspur Ferries',
          handles: [{ handle: 'larkspurferries' }],
          domains: ['larkspur.example'],
          relationship: 'client',
        },
        { name: 'Quarry & Sons', handles: [], domains: [] },
        { name: 'Harbour Tea', domains: ['harbourtea.example'] },
      ],
    });
  });

  test('goes on where it was when the popup closed in between', async () => {
    const before = await openOwnPage(browser, 'popup');
    await before.says('What is your name?');
    await before.page.keyboard.type('Mali');
    await before.page.keyboard.press('Enter');
    await before.says('Which hats do you wear?');
    await before.press('I also post for work');
    await before.press('Next');
    await before.says('Who are your clients?');
    await before.page.keyboard.type('Larkspur Fer');
    await before.page.close();

    const after = await openOwnPage(browser, 'popup');
    await after.says('Who are your clients?');
    expect(await browser.stored('profile')).toBeUndefined();
    await after.type('Your clients', 'ries');
    await after.press('Finish');
    await after.says('You are all set');
    expect(await browser.stored('profile')).toMatchObject({
      personas: [{ name: 'Mali', kind: 'personal' }],
      clients: [{ name: 'Larkspur Ferries' }],
    });
  });

  /** Copies text as a person does, from another page. */
  async function copy(words: string): Promise<void> {
    const { page } = await browser.open('https://mastodon.social/home');
    await page.waitForSelector('textarea');
    await page.$eval(
      'textarea',
      (area, text) => {
        area.value = text;
        area.select();
      },
      words,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await until('the page to stay', async () => (await page.$('textarea')) !== null);
    await page.close();
  }
});
