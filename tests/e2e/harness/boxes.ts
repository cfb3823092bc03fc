import type { Page } from 'puppeteer-core';
import { until } from '../../../tools/driver/until';
import type { Tab } from './browser';

/** A compose box of the playground: where it stands and which ways of sending it has. */
export interface Box {
  readonly name: string;
  readonly url: string;
  readonly text: string;
  readonly button: string;
  readonly ways: readonly Way[];
  /** Whether the site shows whose account it is. */
  readonly account: boolean;
}
export type Way = 'click' | 'shortcut' | 'enter on the button' | 'space on the button' | 'enter';

const usual: readonly Way[] = ['click', 'shortcut', 'enter on the button', 'space on the button'];

export const SITES: readonly Box[] = [
  {
    name: 'X',
    url: 'https://x.com/home',
    text: '[data-testid="tweetTextarea_0"]',
    button: '[data-testid="tweetButtonInline"]',
    ways: usual,
    account: true,
  },
  {
    name: 'X, in its dialog',
    url: 'https://x.com/compose/post?inert=1',
    text: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    button: '[data-testid="tweetButton"]',
    ways: usual,
    account: true,
  },
  {
    name: 'Bluesky',
    url: 'https://bsky.app/?inert=1',
    text: '.ProseMirror',
    button: '[data-testid="composerPublishBtn"]',
    ways: usual,
    account: true,
  },
  {
    name: 'Mastodon',
    url: 'https://mastodon.social/home',
    text: 'textarea',
    button: '.compose-form__submit button',
    ways: usual,
    account: true,
  },
  {
    name: 'Phanpy',
    url: 'https://phanpy.social/',
    text: 'textarea',
    button: 'button[type="submit"]',
    ways: usual,
    account: true,
  },
];

export const PLAYGROUND: readonly Box[] = [
  {
    name: 'Draft.js',
    url: 'http://127.0.0.1/',
    text: '#square > .composer [contenteditable]',
    button: '#square > .composer .send',
    ways: usual,
    account: false,
  },
  {
    name: 'a textarea in a form',
    url: 'http://127.0.0.1/',
    text: '#street > .composer textarea',
    button: '#street > .composer .send',
    ways: usual,
    account: false,
  },
  {
    name: 'Lexical',
    url: 'http://127.0.0.1/',
    text: '#makers > .composer [contenteditable]',
    button: '#makers > .composer .send',
    ways: usual,
    account: false,
  },
  {
    name: 'TipTap',
    url: 'http://127.0.0.1/',
    text: '#readers > .composer [contenteditable]',
    button: '#readers > .composer .send',
    ways: usual,
    account: false,
  },
  {
    name: 'a comment that Enter sends',
    url: 'http://127.0.0.1/',
    text: '#makers .composer.small [contenteditable]',
    button: '#makers .composer.small .send',
    ways: ['enter', 'click'],
    account: false,
  },
];

export interface Sent {
  readonly text: string;
  readonly box: string;
  readonly trusted: boolean;
  readonly via: string;
}

/** Mali has a personal voice, and one at work that speaks for her client. */
export const profile = {
  schema: 'hatcheck/profile@1',
  personas: [
    {
      id: 'mali',
      name: 'Mali',
      kind: 'personal',
      colour: '#3b6ea5',
      accounts: [
        { site: 'x', handle: 'mali' },
        { site: 'bluesky', handle: 'mali.bsky.social' },
        { site: 'mastodon', handle: 'mali' },
        { site: 'phanpy', handle: 'mali' },
      ],
    },
    { id: 'work', name: 'Mali at Acme', kind: 'professional', colour: '#8a5a2b', speaksFor: ['acme'] },
  ],
  activePersona: 'mali',
  clients: [
    {
      id: 'acme',
      name: 'Acme Rockets',
      aliases: ['Acme'],
      handles: [{ handle: 'acmerockets' }],
      domains: ['acme.example'],
    },
  ],
  // What one test posts is no matter to the next.
  rules: { 'plug-budget': { level: 'off' } },
};

export const PLUG = 'Check out Acme Rockets, their new page is awesome';
export const CLEAN = 'Walked the dog before breakfast, and it rained.';

/** Puts the caret into the box and types. */
export async function write({ page }: Tab, { text }: Box, words: string): Promise<void> {
  await page.waitForSelector(text);
  await page.click(text);
  await page.keyboard.type(words);
}

/** Sends by one of its ways, as a person does. */
export async function send({ page }: Tab, { text, button }: Box, way: Way): Promise<void> {
  switch (way) {
    case 'click':
      return page.click(button);
    case 'shortcut':
      await page.focus(text);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      return page.keyboard.up('Control');
    case 'enter on the button':
      await page.focus(button);
      return page.keyboard.press('Enter');
    case 'space on the button':
      await page.focus(button);
      return page.keyboard.press(' ' as 'Space');
    case 'enter':
      await page.focus(text);
      return page.keyboard.press('Enter');
  }
}

export function sentBy(page: Page): Promise<readonly Sent[]> {
  return page.evaluate(() => (window as unknown as { sent: Sent[] }).sent);
}

export function textOf({ page }: Tab, { text }: Box): Promise<string> {
  return page.$eval(text, (element) =>
    'value' in element ? String(element.value) : (element.textContent ?? ''),
  );
}

export const warning = (tab: Tab) => until('the warning', async () => (await tab.seen('alertdialog'))[0]);
export const noWarning = (tab: Tab) =>
  until('the warning to close', async () => (await tab.seen('alertdialog')).length === 0);
export const badge = (tab: Tab, begins: string) =>
  until(`the badge “${begins}…”`, async () => (await tab.seen('button', `Hatcheck: ${begins}`))[0]);

/** Presses a button of the warning. */
export async function press(tab: Tab, name: string): Promise<void> {
  const button = await until(`the button “${name}”`, async () => (await tab.seen('button', name))[0]);
  await button.click();
}

/** Waits until the page has sent `count` posts, and returns them. */
export async function sent(tab: Tab, count: number): Promise<readonly Sent[]> {
  return until(`${count} sent`, async () => {
    const all = await sentBy(tab.page);
    return all.length >= count && all;
  });
}
