import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser } from './harness';
import { profile } from './harness/boxes';
import { cutOff, faults, lookAt } from './harness/look';
import { type OwnPage, openOwnPage } from './harness/own-page';

const THEMES = [
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
] as const;

/** Half of a small window, as at 200 % zoom, and the narrowest that must do. */
const SIZES = [
  { size: '320 px', width: 320, height: 640, deviceScaleFactor: 1 },
  { size: '200 %', width: 640, height: 400, deviceScaleFactor: 2 },
] as const;

const WARNINGS = ['warn', 'hold', 'note', 'long', 'arabic', 'clear', 'unchecked'];

const SECTIONS = [
  '#personas/mali',
  '#clients/long',
  '#sites',
  '#circles/family',
  '#rules/plug-budget',
  '#journal',
  '#data',
  '#about',
];

const full = {
  ...profile,
  circles: [{ id: 'family', name: 'Family', audience: 'friends', topics: ['holiday', 'beach trips'] }],
  clients: [
    ...profile.clients,
    {
      id: 'long',
      name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmanufaktur Featherstonehaugh',
      aliases: ['قهوة الميناء', 'Mützenmanufakturdonaudampfschifffahrtsgesellschaft'],
      handles: [{ site: 'x', handle: 'donaudampfschifffahrtsgesellschaftskapitaen' }],
      domains: ['donaudampfschifffahrtsgesellschaftskapitaensmuetzenmanufaktur.example'],
      people: [{ name: 'Dana Poe', handles: [{ site: 'x', handle: 'danapoe' }] }],
      embargoes: [{ terms: ['Project Heron'], until: '2027-03-01T09:00:00Z' }],
    },
  ],
};

describe.each(BROWSERS)('what Hatcheck shows in %s', (name) => {
  let browser: Browser;
  let page: Page | undefined;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
  });
  beforeEach(() => browser.store({ profile: full }));
  afterEach(async () => {
    await page?.close();
  });
  afterAll(() => browser?.close());

  async function own(which: 'popup' | 'options', at = ''): Promise<OwnPage> {
    const opened = await openOwnPage(browser, which, at);
    page = opened.page;
    return opened;
  }
  async function overlay(show: string): Promise<Page> {
    page = (await browser.open(`https://overlay.example/?show=${show}`)).page;
    await page.waitForFunction(() => document.getElementById('overlay')?.shadowRoot?.firstElementChild);
    return page;
  }
  /** Unfolds everything that can be. */
  const unfold = (inside: Page) =>
    inside.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

  describe.each(THEMES)('in the $theme theme', ({ dark }) => {
    test('the popup, and a client in it', async () => {
      const popup = await own('popup');
      await lookAt(popup.page, name, { dark });
      await popup.says('Acme Rockets');
      expect(await faults(popup.page)).toEqual([]);
      await popup.press('Acme Rockets @acmerockets · acme.example');
      await popup.says('Also called');
      await popup.press('Remove Acme Rockets');
      await popup.says('Removed Acme Rockets.');
      expect(await faults(popup.page)).toEqual([]);
    });

    test.each(SECTIONS)('the options at %s', async (at) => {
      const options = await own('options', at);
      await lookAt(options.page, name, { dark });
      await options.says('All changes are saved.');
      await unfold(options.page);
      expect(await faults(options.page)).toEqual([]);
    });

    test.each([...WARNINGS, 'badges', 'notice'])('over a page: %s', async (show) => {
      const shown = await overlay(show);
      await lookAt(shown, name, { dark });
      expect(await faults(shown, '#overlay')).toEqual([]);
    });
  });

  test.each([
    ['a button without a name', 'button-name', (button: HTMLElement) => button.replaceChildren()],
    ['words too faint', 'color-contrast', (button: HTMLElement) => button.style.setProperty('color', '#bbb')],
  ] as const)('a planted fault in the warning is found: %s', async (_, rule, plant) => {
    const shown = await overlay('warn');
    await lookAt(shown, name, {});
    const button = await shown.evaluateHandle(() =>
      document.getElementById('overlay')?.shadowRoot?.querySelector<HTMLElement>('.anyway'),
    );
    await shown.evaluate(plant as (button: unknown) => void, button);
    expect(await faults(shown, '#overlay')).toEqual([expect.stringMatching(new RegExp(`^${rule}: `))]);
  });

  test.each(SIZES)('everything fits at $size', async ({ size: _, ...viewport }) => {
    const options = await own('options');
    await options.page.setViewport(viewport);
    for (const at of SECTIONS) {
      await options.page.evaluate((hash) => location.assign(hash), at);
      await options.says(/saved\./);
      await unfold(options.page);
      expect(await cutOff(options.page), at).toEqual([]);
    }
    await options.page.close();
    for (const show of [...WARNINGS, 'badges', 'notice']) {
      const shown = await overlay(show);
      await shown.setViewport(viewport);
      expect(await cutOff(shown), show).toEqual([]);
      await shown.close();
    }
    page = undefined;
  });

  test('the whole badge of a box as wide as the window is in the window', async () => {
    const shown = await overlay('edge');
    await shown.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
    await shown.reload();
    await shown.waitForFunction(
      () => document.getElementById('overlay')?.shadowRoot?.querySelectorAll('.badge').length === 2,
    );
    const sides = await shown.evaluate(() =>
      [...(document.getElementById('overlay')?.shadowRoot?.querySelectorAll('.badge') ?? [])].map((badge) => {
        const { left, right } = badge.getBoundingClientRect();
        return { left, right };
      }),
    );
    const within = await shown.evaluate(() => document.documentElement.clientWidth);
    for (const { left, right } of sides) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(within);
      expect(right - left).toBeGreaterThan(20);
    }
  });

  test('the popup fits its own width at 200 %', async () => {
    const popup = await own('popup');
    await popup.page.setViewport({ width: 360, height: 1000, deviceScaleFactor: 2 });
    await popup.says('Acme Rockets');
    await popup.press('Acme Rockets @acmerockets · acme.example');
    await popup.says('Also called');
    expect(await cutOff(popup.page)).toEqual([]);
  });

  test('the first fix is told apart, and Keep editing has the focus, in forced colours too', async () => {
    const shown = await overlay('warn');
    await lookAt(shown, name, { forced: true });
    const borders = await shown.evaluate(() => {
      const root = document.getElementById('overlay')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>('.buttons button') ?? [])];
      return {
        focused: root?.activeElement?.textContent,
        widths: buttons.map((button) => [button.innerText, getComputedStyle(button).borderTopWidth]),
      };
    });
    expect(borders).toEqual({
      focused: 'Keep editing',
      widths: [
        ['Post anyway', '1px'],
        ['Keep editing', '1px'],
        ['Add “Ad: …”', '3px'],
        ['Switch to Mali at work', '1px'],
        ['Copy for Mali at work', '1px'],
      ],
    });
    expect(await cutOff(shown)).toEqual([]);
  });

  test('nothing moves where less motion is asked for, and little where it is not', async () => {
    const shown = await overlay('warn');
    const seconds = () =>
      shown.evaluate(() => {
        const dialog = document.getElementById('overlay')?.shadowRoot?.querySelector('dialog');
        return dialog && Number.parseFloat(getComputedStyle(dialog).animationDuration);
      });
    await lookAt(shown, name, { motion: true });
    expect(await seconds()).toBeLessThanOrEqual(0.15);
    expect(await seconds()).toBeGreaterThan(0);
    await lookAt(shown, name, { motion: false });
    expect(await seconds()).toBe(0);
  });
});

describe.each(BROWSERS)('the first run in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
  });
  afterAll(() => browser?.close());

  test('has no fault in any step, light or dark', async () => {
    const popup = await openOwnPage(browser, 'popup');
    const look = async () => {
      for (const { dark } of THEMES) {
        await lookAt(popup.page, name, { dark });
        expect(await faults(popup.page)).toEqual([]);
      }
      expect(await cutOff(popup.page)).toEqual([]);
    };
    await popup.says('What is your name?');
    await look();
    await popup.type('Your name', 'Mali');
    await popup.press('Next');
    await popup.says('Which hats do you wear?');
    await look();
    await popup.press('Next');
    await popup.says('Who are your clients?');
    await popup.type('Your clients', 'Larkspur Ferries, @larkspur');
    await popup.says('1 client');
    await look();
    await popup.press('Finish');
    await popup.says('You are all set');
    await look();
  });
});
