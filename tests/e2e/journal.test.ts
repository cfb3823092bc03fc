import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab } from './harness';
import {
  type Box,
  badge,
  CLEAN,
  PLUG,
  press,
  profile,
  SITES,
  send,
  sent,
  warning,
  write,
} from './harness/boxes';

const [x] = SITES as readonly [Box];

describe.each(BROWSERS)('what went out before, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
    await browser.store({ profile: { ...profile, rules: { 'plug-budget': { max: 1, days: 30 } } } });
    tab = await browser.open(x.url);
  });
  afterAll(() => browser?.close());

  test('a second plug within the limit of one is counted, after the background slept', async () => {
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await press(tab, 'Post anyway');
    await sent(tab, 1);
    await write(tab, x, CLEAN);
    await badge(tab, 'Mali, clear');
    await send(tab, x, 'click');
    await sent(tab, 2);
    await browser.stopBackground();
    await write(tab, x, 'Ad: Acme Rockets is a client of mine. Their launch was fantastic, go and see it');
    await badge(tab, 'Mali, warning');
    await send(tab, x, 'click');
    const asked = await warning(tab);
    expect(asked.text).toMatch(/Acme Rockets.*(1|one|second)/i);
  });
});
