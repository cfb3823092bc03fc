import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { inBrowser } from '../../../tools/driver/bidi';
import type { Browser } from './browser';

/** How a page is looked at. */
export interface Look {
  readonly dark?: boolean;
  /** Colours the person's system forces on every page. */
  readonly forced?: boolean;
  /** Whether things may move; else reduced motion is asked for. */
  readonly motion?: boolean;
}

/** Sets how every page of the browser (Firefox) or this one (Chromium) is looked at. */
export async function lookAt(page: Page, kind: Browser['name'], look: Look): Promise<void> {
  const { dark = false, forced = false, motion = false } = look;
  if (kind === 'firefox') {
    await inBrowser(
      page.browser(),
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
       Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0});
       Services.prefs.setIntPref('ui.prefersReducedMotion', ${motion ? 0 : 1});`,
    );
  } else {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' },
      ],
    });
  }
  await page.waitForFunction(
    (...wanted) => wanted.every(([query, holds]) => matchMedia(`(${query})`).matches === holds),
    {},
    ['prefers-color-scheme: dark', dark] as const,
    ['forced-colors: active', forced] as const,
    ['prefers-reduced-motion: reduce', !motion] as const,
  );
}

/** What axe finds wrong, a line each: the rule and the element. @param inside a selector; else the whole page */
export async function faults(page: Page, inside = 'html'): Promise<string[]> {
  await page.evaluate(`${axe.source};0`);
  return page.evaluate(async (selector) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      selector === 'html' ? document : selector,
      { resultTypes: ['violations'] },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    );
  }, inside);
}

/** What does not fit: elements that stick out of the window or whose words are cut off, and a page that scrolls sideways. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const overlay = document.getElementById('overlay')?.shadowRoot;
    const { clientWidth, scrollWidth } = document.documentElement;
    const all = [...document.body.querySelectorAll('*'), ...(overlay?.querySelectorAll('*') ?? [])];
    const shown = all.filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        element.checkVisibility() &&
        // What is shortened on purpose is said in full elsewhere.
        !element.closest('.unseen, .one-line, option'),
    );
    const out = shown.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    });
    const cut = shown.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== 'visible' &&
        !element.closest('input, select, textarea'),
    );
    const name = (element: HTMLElement) => `${element.tagName}.${element.className}: ${element.innerText}`;
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : []),
      ...out.map((element) => `sticks out: ${name(element)}`),
      ...cut.map((element) => `is cut off: ${name(element)}`),
    ];
  });
}
