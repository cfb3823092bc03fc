import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab } from './harness';
import { type Box, PLUG, profile, SITES, send, sentBy, warning, write } from './harness/boxes';

const [x] = SITES as readonly [Box];
/** Names that stand in the profile alone, never in the draft. */
const SECRETS = ['Quiet Harbour', 'quietharbour', 'Mali at Acme', 'acme.example', 'acmerockets'];

describe.each(BROWSERS)('the page, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
    const secret = { id: 'quiet', name: 'Quiet Harbour', handles: [{ handle: 'quietharbour' }] };
    await browser.store({ profile: { ...profile, clients: [...profile.clients, secret] } });
    tab = await browser.open(x.url);
    await tab.page.evaluate(listen);
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
  });
  afterAll(() => browser?.close());

  test('finds no name of the profile in anything that it can reach', async () => {
    const reached = await tab.page.evaluate(everythingReachable);
    expect(reached.length).toBeGreaterThan(1000);
    for (const secret of SECRETS) expect(reached).not.toContain(secret);
  });

  test('sees nothing marked: no highlight, no style sheet, no change to the draft’s own elements', async () => {
    const marks = await tab.page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      classes: [...document.querySelectorAll('[data-testid="tweetTextarea_0"] *')]
        .map((element) => element.outerHTML)
        .join('')
        .includes('hatcheck'),
    }));
    expect(marks).toEqual({ highlights: 0, sheets: 0, classes: false });
  });

  test('cannot open our layer, nor press a button in it', async () => {
    const open = await tab.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>(':root > [data-hatcheck]');
      if (!host) throw new Error('expected our host on the page');
      host.click();
      for (const type of ['click', 'pointerdown', 'keydown', 'submit', 'close']) {
        host.dispatchEvent(new KeyboardEvent(type, { bubbles: true, key: 'Enter' }));
      }
      const below = document.elementsFromPoint(innerWidth / 2, innerHeight / 2).map(({ tagName }) => tagName);
      return { root: host.shadowRoot, text: host.textContent, dialog: below.includes('DIALOG') };
    });
    expect(open).toEqual({ root: null, text: '', dialog: false });
    expect(await tab.seen('alertdialog')).toHaveLength(1);
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('hears nothing: no message, no request', async () => {
    const heard = await tab.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([]);
  });
});

/** Listens to all that a page could hear from an extension. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  addEventListener('message', ({ data }) => {
    // Draft.js, the page's own editor, keeps its time by messages to itself.
    if (!String(data).startsWith('setImmediate$')) heard.push(`message ${String(data)}`);
  });
  new PerformanceObserver((list) => heard.push(...list.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
  });
}

/** All text that a script of the page can get hold of. */
function everythingReachable(): string {
  const globals = Object.getOwnPropertyNames(window).filter((key) => !['name', 'origin'].includes(key));
  const own = globals.map((key) => {
    const value: unknown = Reflect.get(window, key);
    return typeof value === 'string' ? value : typeof value === 'function' ? key : key;
  });
  const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
  return [
    document.documentElement.outerHTML,
    document.cookie,
    String(getSelection()),
    ...stores,
    ...own,
    JSON.stringify(performance.getEntries()),
  ].join('\n');
}
