import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../../tools/driver/until';
import type { Browser } from './browser';

/** A page of the extension in a person's hands: everything in it is found by the name it is known by. */
export interface OwnPage {
  readonly page: Page;
  /** The control of that name, waited for: a button, link, field or summary; it is scrolled into view. */
  find(name: string): Promise<ElementHandle<HTMLElement>>;
  has(name: string): Promise<boolean>;
  press(name: string): Promise<void>;
  /** Puts the caret behind what is in a field, and types. */
  type(name: string, words: string): Promise<void>;
  /** The same in place of what is in it. */
  retype(name: string, words: string): Promise<void>;
  choose(name: string, words: string): Promise<void>;
  /** Waits until the page says something. */
  says(words: string | RegExp): Promise<void>;
  text(): Promise<string>;
}

/** The popup as wide as browsers show it; the options in a window. */
const PLACES = {
  popup: { path: 'src/popup/index.html', width: 360, height: 600 },
  options: { path: 'src/options/index.html', width: 1200, height: 900 },
} as const;

/** @param at the section of the options, such as `#clients/acme` */
export async function openOwnPage(browser: Browser, which: keyof typeof PLACES, at = ''): Promise<OwnPage> {
  const { path, width, height } = PLACES[which];
  const page = await browser.openOwn(path + at);
  await page.setViewport({ width, height });
  await page.bringToFront();
  return handsOn(page);
}

/** Puts a page of the extension into a person’s hands. */
export function handsOn(page: Page): OwnPage {
  const look = async (name: string) =>
    (await page.evaluateHandle(named, name)).asElement() as ElementHandle<HTMLElement> | null;
  const find = (name: string) => until(`“${name}”`, () => look(name));
  // A page that is on its way to another says nothing.
  const text = () => page.evaluate(() => document.body.innerText).catch(() => '');
  const type = async (name: string, words: string) => {
    await (await find(name)).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
  };
  return {
    page,
    find,
    has: async (name) => (await look(name)) !== null,
    press: async (name) => (await find(name)).click(),
    type,
    async retype(name, words) {
      await (await find(name)).evaluate((field) => (field as HTMLInputElement).select());
      await page.keyboard.type(words);
    },
    async choose(name, words) {
      const select = await find(name);
      const value = await select.evaluate(
        (element, wanted) =>
          [...(element as HTMLSelectElement).options].find(({ text }) => text === wanted)?.value,
        words,
      );
      if (value === undefined) throw new Error(`“${name}” has no choice “${words}”`);
      await select.select(value);
    },
    async says(words) {
      await until(`“${words}”`, async () =>
        typeof words === 'string' ? (await text()).includes(words) : words.test(await text()),
      );
    },
    text,
  };
}

/** Runs in the page: the first visible control of that name. */
function named(name: string): Element | null {
  const controls = document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary');
  const nameOf = (control: HTMLElement) => {
    const label = 'labels' in control ? (control as HTMLInputElement).labels?.[0] : undefined;
    return control.getAttribute('aria-label') ?? (label ?? control).innerText;
  };
  const found = [...controls].find(
    (control) => control.checkVisibility() && nameOf(control).trim().replace(/\s+/g, ' ') === name,
  );
  found?.scrollIntoView({ block: 'center' });
  return found ?? null;
}
