import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import { type Box, badge, PLUG, profile, SITES, send, sent, write } from './harness/boxes';
import { become, PLAIN } from './harness/plain-page';

const [, , bluesky, mastodon, phanpy] = SITES as readonly [Box, Box, Box, Box, Box];
/** Only that it answers this client’s own post says who is meant. */
const jo = {
  id: 'jo',
  name: 'Jo Ferris Studio',
  handles: [{ handle: 'joferris' }, { handle: 'joferris.bsky.social' }],
};

describe.each(BROWSERS)('what a box answers, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
    await browser.store({ profile: { ...profile, clients: [jo], personas: profile.personas.slice(0, 1) } });
  });
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  test.each([
    ['Bluesky', bluesky, 'https://bsky.app/?reply=1'],
    ['Mastodon', mastodon, 'https://mastodon.social/home?reply=1'],
    ['Phanpy', phanpy, 'https://phanpy.social/?reply=1'],
  ] as const)('is read along with the answer on %s', async (_, box, url) => {
    tab = await browser.open(url);
    await write(tab, box, 'I love this, best studio in town');
    await badge(tab, 'Mali, 2 notes');
    await send(tab, box, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ trusted: true }]);
  });

  test('and is not taken for the account that answers on Mastodon', async () => {
    const other = {
      id: 'jo',
      name: 'Jo at work',
      kind: 'professional',
      accounts: [{ site: '*', handle: 'joferris' }],
    };
    await browser.store({ profile: { ...profile, personas: [...profile.personas, other] } });
    tab = await browser.open('https://mastodon.social/home?reply=1');
    await write(tab, mastodon, 'A fine walk');
    await badge(tab, 'Mali, clear');
  });
});

/** CodeMirror in the place of the text, with a gap where it keeps lines from the page until they are scrolled to. */
const IN_PART = PLAIN.replace(
  /<textarea.*textarea>/,
  `<div class="cm-content" data-testid="tweetTextarea_0" contenteditable="true">
     <div class="cm-line">A walk</div><div class="cm-gap" contenteditable="false"></div></div>`,
);

describe.each(BROWSERS)('a box that does not show all of its text, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
    await browser.store({ profile });
  });
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  test('is not judged by a part: it says so, and lets the post go', async () => {
    const [x] = SITES as readonly [Box];
    tab = await become(browser, x, IN_PART, () => {
      window.$('button').addEventListener('click', (event) => window.post(event, 'click'));
    });
    await tab.page.click(`${x.text} .cm-line`);
    await tab.page.keyboard.type(PLUG);
    await badge(tab, 'not checked, this box does not show all of its text.');
    await send(tab, x, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ trusted: true }]);
    await until('the word about it', async () =>
      (await tab.seen('status')).some(({ text }) => text.includes('what you sent was not checked')),
    );
  });
});
