import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { Profile } from '../../src/model/profile';
import { BROWSERS, type Browser, openBrowser, until } from './harness';
import { profile, SITES, write } from './harness/boxes';
import { faults } from './harness/look';
import { type OwnPage, openOwnPage } from './harness/own-page';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let browser: Browser;
  let popup: OwnPage;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
  });
  beforeEach(async () => {
    await browser.store({ profile });
    popup = await openOwnPage(browser, 'popup');
    await popup.says('Acme Rockets');
  });
  afterEach(() => popup?.page.close());
  afterAll(() => browser?.close());

  const stored = async () => (await browser.stored('profile')) as Profile;
  const untilStored = (what: string, ask: (now: Profile) => boolean) =>
    until(what, async () => ask(await stored()));
  const title = () =>
    popup.page.evaluate(() => (globalThis as typeof globalThis & { chrome: Api }).chrome.action.getTitle({}));

  test('one click switches hats, and the toolbar says so', async () => {
    await popup.press('Mali at Acme, professional');
    await until('the toolbar', async () => (await title()) === 'Hatcheck: you speak as Mali at Acme');
    expect((await stored()).activePersona).toBe('work');
    await popup.press('Mali, personal');
    await until('the toolbar', async () => (await title()) === 'Hatcheck: you speak as Mali');
    expect((await stored()).activePersona).toBe('mali');
  });

  test('so do the arrow keys', async () => {
    await (await popup.find('Mali, personal')).focus();
    await popup.page.keyboard.press('ArrowDown');
    await until('the toolbar', async () => (await title()) === 'Hatcheck: you speak as Mali at Acme');
    await popup.page.keyboard.press('ArrowUp');
    await until('the toolbar', async () => (await title()) === 'Hatcheck: you speak as Mali');
  });

  test('a client is found among five hundred', async () => {
    const clients = Array.from({ length: 500 }, (_, n) => ({ id: `c${n}`, name: `Client ${n}` }));
    await browser.store({
      profile: { ...profile, clients: [...clients, { id: 'zoe', name: 'Café Zoë' }, ...profile.clients] },
    });
    await popup.says('502');
    expect(await popup.text()).not.toContain('Café Zoë');
    await popup.type('Search clients', 'cafe zoe');
    await until('the one', async () => (await popup.page.$$('.fold')).length === 1);
    await popup.says('Café Zoë');
    await popup.type('Search clients', ' no such');
    await popup.says('No client matches');
  });

  test('a client is added by name, and edited where it stands', async () => {
    await popup.type('Client’s name', 'Larkspur Ferries');
    await popup.page.keyboard.press('Enter');
    await untilStored('the new client', ({ clients }) => clients.at(-1)?.name === 'Larkspur Ferries');
    await popup.press('Larkspur Ferries');
    await popup.type('Also called', 'Larkspur');
    await popup.page.keyboard.press('Enter');
    await popup.type('Handles', '@larkspur');
    await popup.page.keyboard.press('Enter');
    await popup.choose('Larkspur Ferries is', 'my employer');
    await untilStored('the edits', ({ clients }) => clients.at(-1)?.relationship === 'employer');
    expect((await stored()).clients.at(-1)).toMatchObject({
      aliases: ['Larkspur'],
      handles: [{ site: '*', handle: 'larkspur' }],
    });
  });

  test('what was typed into a list is kept when the popup closes', async () => {
    await popup.press('Acme Rockets @acmerockets · acme.example');
    await popup.type('Also called', 'The Rocketeers');
    await popup.page.evaluate(() => location.assign('about:blank'));
    await untilStored('the word', ({ clients }) => clients[0]?.aliases.includes('The Rocketeers') ?? false);
  });

  test('a client that was removed comes back as it was', async () => {
    await popup.press('Remove Acme Rockets');
    await popup.says('Removed Acme Rockets.');
    await untilStored('it to be gone', ({ clients }) => clients.length === 0);
    expect((await stored()).personas[1]?.speaksFor).toEqual([]);
    await popup.press('Undo');
    await untilStored('it to be back', ({ clients }) => clients.length === 1);
    expect(await stored()).toMatchObject(profile);
  });

  test('it says how the page in front is guarded', async () => {
    await popup.says('Hatcheck is not on this page.');
    const [x] = SITES;
    const tab = await browser.open(x?.url ?? '');
    await tab.page.waitForSelector(x?.text ?? '');
    await tab.page.click(x?.text ?? '');
    await popup.page.evaluate(() => location.reload());
    await popup.says('Guarding X.');
    await tab.page.close();
  });

  test('it says what is seen in the frames of that page too', async () => {
    const [x] = SITES;
    if (!x) throw new Error('expected the playground’s X');
    const tab = await browser.open(x.url);
    await write(tab, x, 'A walk');
    await tab.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<textarea rows="3" placeholder="Add a comment"></textarea><button>Comment</button>';
      document.body.prepend(frame);
    });
    const inner = await (await tab.page.waitForSelector('iframe'))?.contentFrame();
    const text = await inner?.waitForSelector('textarea');
    await text?.click();
    await tab.page.keyboard.type('So it was');
    await popup.page.evaluate(() => location.reload());
    await popup.says('Post as @mali.');
    await popup.says('Comment, account not shown.');
    await popup.says('Guarding X, not every box as exactly.');
    await tab.page.close();
  });

  test('its report says what was found, and nothing of drafts, accounts, hats or clients', async () => {
    const [personal] = profile.personas;
    await browser.store({
      profile: {
        ...profile,
        personas: [
          { ...personal, id: 'mali', name: 'Canary Hat', accounts: [{ site: 'x', handle: 'canary' }] },
        ],
        clients: [{ id: 'canary', name: 'Canary Rockets', aliases: ['Canary'] }],
      },
    });
    const [x] = SITES;
    if (!x) throw new Error('expected the playground’s X');
    const tab = await browser.open(`${x.url}?account=canary`);
    await write(tab, x, 'Canary Rockets are the best');
    await popup.page.evaluate(() => location.reload());
    await popup.says('Post as @canary');
    await popup.page.bringToFront();
    await popup.press('Something wrong here?');
    await popup.says(
      'Box 1: read by the site’s own file, post, parts 1, button found, text found, account found',
    );
    const report = await popup.page.$eval('.report', (element) => element.textContent);
    expect(report).toMatch(/^.*Hatcheck \d+\.\d+\.\d+, (Chromium|Firefox) \d+/);
    expect(report?.toLowerCase()).not.toContain('canary');
    expect(await faults(popup.page)).toEqual([]);
    await tab.page.close();
  });
});
