import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab } from './harness';
import {
  type Box,
  badge,
  noWarning,
  PLAYGROUND,
  PLUG,
  press,
  profile,
  SITES,
  send,
  sent,
  warning,
} from './harness/boxes';

const [x, , bluesky, mastodon] = SITES as readonly [Box, Box, Box, Box, Box];
const [, , lexical] = PLAYGROUND as readonly [Box, Box, Box];
const LINES = ['Морозное утро 🙂', '', PLUG, 'see you @jo'];

describe.each(BROWSERS)('a draft of several lines, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'development');
  });
  beforeEach(() => browser.store({ profile }));
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  async function write(box: Box, lines: readonly string[]): Promise<void> {
    tab = await browser.open(box.url);
    await tab.page.waitForSelector(box.text);
    await tab.page.click(box.text);
    for (const [at, line] of lines.entries()) {
      if (at > 0) await tab.page.keyboard.press('Enter');
      await tab.page.keyboard.type(line);
    }
  }

  /** The lines that went out; Lexical and TipTap put an empty line between paragraphs of their own. */
  async function linesSent(): Promise<readonly string[]> {
    const [post] = await sent(tab, 1);
    return (post?.text ?? '').split(/\n+/);
  }

  describe.each([x, bluesky, mastodon, lexical])('$name', (box) => {
    test('keeps every line when the label is added, wherever the caret stands', async () => {
      await write(box, LINES);
      await tab.page.keyboard.press('ArrowUp');
      await send(tab, box, 'click');
      await warning(tab);
      await press(tab, 'Add “Ad: …”');
      await noWarning(tab);
      await badge(tab, 'Mali, 1 note');
      await send(tab, box, 'click');
      const [first, ...rest] = await linesSent();
      expect(first).toBe(`Ad: Acme Rockets is a client of mine. ${LINES[0]}`);
      expect(rest).toEqual(LINES.slice(2));
    });

    test('loses no more than the name when the name is left out', async () => {
      const clients = profile.clients.map((client) => ({ ...client, confidential: true }));
      await browser.store({ profile: { ...profile, clients } });
      await write(box, ['A long day.', '', 'Back from Acme Rockets by train.']);
      await badge(tab, 'Mali, warning');
      await send(tab, box, 'click');
      await warning(tab);
      await press(tab, 'Leave the name out');
      await noWarning(tab);
      await badge(tab, 'Mali, clear');
      await send(tab, box, 'click');
      const said = await linesSent();
      expect(said[0]).toBe('A long day.');
      expect(said.at(-1)).toMatch(/^Back from .*by train\.$/);
      expect(said.at(-1)).not.toMatch(/Acme|Rockets/);
    });

    test('loses a tag, and nothing around it', async () => {
      const clients = profile.clients.map((client) => ({
        ...client,
        confidential: true,
        hashtags: ['acmerockets'],
      }));
      await browser.store({ profile: { ...profile, clients } });
      await write(box, ['A long day.', 'Back by train #acmerockets and tired.']);
      await badge(tab, 'Mali, warning');
      await send(tab, box, 'click');
      await warning(tab);
      await press(tab, 'Leave the name out');
      await noWarning(tab);
      await badge(tab, 'Mali, clear');
      await send(tab, box, 'click');
      expect(await linesSent()).toEqual(['A long day.', 'Back by train and tired.']);
    });
  });
});
