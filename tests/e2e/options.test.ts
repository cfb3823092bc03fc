import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Profile } from '../../src/model/profile';
import { BROWSERS, type Browser, openBrowser, until } from './harness';
import { type Box, badge, CLEAN, profile, SITES, send, sent, write } from './harness/boxes';
import { type OwnPage, openOwnPage } from './harness/own-page';

const [x] = SITES as readonly [Box];

describe.each(BROWSERS)('the options in %s', (name) => {
  let browser: Browser;
  let options: OwnPage;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
    folder = await mkdtemp(path.join(tmpdir(), 'hatcheck-'));
  });
  beforeEach(() => browser.store({ profile }));
  afterEach(() => options?.page.close());
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(at: string): Promise<void> {
    options = await openOwnPage(browser, 'options', at);
    await options.says('All changes are saved.');
  }
  const stored = async () => (await browser.stored('profile')) as Profile;
  const untilStored = (what: string, ask: (now: Profile) => boolean) =>
    until(what, async () => ask(await stored()));

  test('every field of a client is kept', async () => {
    await open('#clients/acme');
    await options.retype('Name', 'Acme Space');
    await options.type('Web addresses', 'https://www.acme-space.example/shop');
    await options.page.keyboard.press('Enter');
    await options.choose('Acme Space is', 'my sponsor');
    await options.press('The tie: since when, and how it may be shown');
    await options.choose('Line of business', 'Finance');
    await options.press('I would recommend it if nobody paid me');
    await options.press('Products, slogans, hashtags and words');
    await options.type('Hashtags', '#blast, #liftoff');
    await options.page.keyboard.press('Enter');
    await options.type('Slogans', 'Up, and away');
    await options.page.keyboard.press('Enter');
    await options.press('Its people');
    await options.type('Name of a person there', 'Dana Poe');
    await options.page.keyboard.press('Enter');
    await untilStored('the last edit', ({ clients }) => clients[0]?.people.length === 1);
    await options.says('All changes are saved.');
    expect((await stored()).clients[0]).toMatchObject({
      id: 'acme',
      name: 'Acme Space',
      aliases: ['Acme'],
      domains: ['acme.example', 'acme-space.example'],
      relationship: 'sponsor',
      category: 'finance',
      genuine: true,
      hashtags: ['blast', 'liftoff'],
      slogans: ['Up, and away'],
      people: [{ name: 'Dana Poe' }],
    });
    await options.press('Undo last change');
    await untilStored('the undo', ({ clients }) => clients[0]?.people.length === 0);
  });

  test('what cannot be kept is said at its field, and the last good is still there', async () => {
    await open('#clients/acme');
    await options.retype('Name', ' ');
    await options.says('Not saved yet.');
    expect((await stored()).clients[0]?.name).toBe('Acme Rockets');
    await options.type('Name', 'Acme');
    await untilStored('the name', ({ clients }) => clients[0]?.name.trim() === 'Acme');
  });

  test('a rule’s level takes effect, and can be given back', async () => {
    await open('#rules/client-plug');
    await options.choose('Level', 'Off');
    await untilStored('the level', ({ rules }) => rules['client-plug']?.level === 'off');
    await options.choose('Level', 'Hold: asks twice');
    await untilStored('the level', ({ rules }) => rules['client-plug']?.level === 'hold');
    await options.choose('Level', 'As usual: warn');
    await untilStored('the usual level', ({ rules }) => rules['client-plug'] === undefined);
  });

  test('a broken file is told by line and field, and changes nothing', async () => {
    await open('#data');
    await give('{\n  "schema": "hatcheck/profile@1",\n  "personas": [}\n');
    await options.says(/Nothing was changed.*\s+line 3/);
    const [client] = profile.clients;
    await give(JSON.stringify({ ...profile, clients: [{ ...client, until: 'soon' }] }, null, 2));
    await options.says(/line \d+, clients\.0\.until/);
    expect(await stored()).toEqual(profile);
  });

  test('what goes out by export comes back by import, with fields we do not know', async () => {
    const [client] = profile.clients;
    const own = { ...profile, 'x-mine': { kept: true }, clients: [{ ...client, 'x-note': 'met in May' }] };
    await browser.store({ profile: own });
    await open('#data');
    const file = await exported();
    expect(JSON.parse(file)).toMatchObject(own);

    await browser.store({ profile: { ...profile, personas: profile.personas.slice(0, 1), clients: [] } });
    await options.says(/Clients\s+0/);
    await give(file);
    await options.says('Imported 2 hats and 1 client.');
    expect(await stored()).toMatchObject(own);
    await options.press('Undo');
    await untilStored('the undo', ({ clients }) => clients.length === 0);
  });

  test('the journal says how much it holds, never what, and is emptied by a second press', async () => {
    const tab = await browser.open(x.url);
    await write(tab, x, CLEAN);
    await badge(tab, 'Mali, clear');
    await send(tab, x, 'click');
    await sent(tab, 1);
    await tab.page.close();
    await open('#journal');
    await options.says('One post.');
    await options.press('Empty the journal');
    await options.says('cannot be undone');
    await options.press('Keep it');
    await options.says('One post.');
    await options.press('Empty the journal');
    await options.press('Yes, empty it');
    await options.says('Nothing yet.');
    await options.page.evaluate(() => location.reload());
    await options.says('Nothing yet.');
  });

  /** Chooses a file in the import's field. */
  async function give(text: string): Promise<void> {
    const file = path.join(folder, 'profile.json');
    await writeFile(file, text);
    const field = (await options.find('Profile file')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
  }

  /** What “Export profile” hands to the browser to save. */
  async function exported(): Promise<string> {
    await options.page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => document.body.setAttribute('data-exported', text));
        return make(file);
      };
    });
    await options.press('Export profile');
    return until('the file', () => options.page.evaluate(() => document.body.getAttribute('data-exported')));
  }
});
