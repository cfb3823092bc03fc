import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import {
  type Box,
  badge,
  noWarning,
  PLUG,
  press,
  profile,
  SITES,
  send,
  sent,
  sentBy,
  warning,
  write,
} from './harness/boxes';

const [x] = SITES as readonly [Box];

describe.each(BROWSERS)('who speaks, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
  });
  beforeEach(() => browser.store({ profile }));
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  /** Chooses a persona in the popup, as a person does. */
  async function choose(persona: string): Promise<void> {
    const popup = await browser.openOwn('src/popup/index.html');
    const radio = await popup.waitForSelector(`input[type="radio"][aria-label^="${persona}"]`);
    await radio?.evaluate((element) => (element as HTMLInputElement).click());
    await until('the switch to be kept', async () => {
      const kept = (await browser.stored('profile')) as typeof profile;
      return kept.personas.find(({ id }) => id === kept.activePersona)?.name === persona;
    });
    await popup.close();
    await tab.page.bringToFront();
  }

  test('where no account is known, the client’s own voice lets the same draft pass, in the open tab, at once', async () => {
    tab = await browser.open('https://x.com/home?account=none');
    await write(tab, x, PLUG);
    await badge(tab, 'Mali, warning');
    await send(tab, x, 'click');
    await warning(tab);
    await press(tab, 'Keep editing');
    await noWarning(tab);
    await choose('Mali at Acme');
    await badge(tab, 'Mali at Acme, clear');
    await send(tab, x, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG, trusted: true }]);
    expect(await tab.seen('alertdialog')).toEqual([]);
  });

  test('where the personal account is recognised, switching silences nothing, and the warning says so', async () => {
    tab = await browser.open(x.url);
    await write(tab, x, PLUG);
    await choose('Mali at Acme');
    await badge(tab, 'Mali, warning');
    await send(tab, x, 'click');
    const asked = await warning(tab);
    expect(asked.text).toContain('Mali’s account');
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('an account that changes under an open draft is judged anew', async () => {
    tab = await browser.open('https://x.com/home?account=acmerockets');
    const acme = {
      id: 'page',
      name: 'Acme page',
      kind: 'professional',
      speaksFor: ['acme'],
      accounts: [{ site: 'x', handle: 'acmerockets' }],
    };
    await browser.store({ profile: { ...profile, personas: [...profile.personas, acme] } });
    await write(tab, x, PLUG);
    await badge(tab, 'Acme page, clear');
    await tab.page.evaluate(() => window.become('mali'));
    await send(tab, x, 'shortcut');
    const asked = await warning(tab);
    expect(asked.text).toContain('Mali');
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('a profile that cannot be read changes nothing: the last good one goes on judging', async () => {
    tab = await browser.open(x.url);
    await browser.store({ profile: { schema: 'hatcheck/profile@1', personas: 'none' } });
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    expect(await browser.stored('setAside')).toMatchObject([{ profile: { personas: 'none' } }]);
  });
});

declare global {
  interface Window {
    become(handle: string | null): void;
  }
}
