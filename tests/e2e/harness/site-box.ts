import type { BoxState } from '../../../src/messages';
import { until } from '../../../tools/driver/until';
import type { Way } from './boxes';
import type { Browser, Tab } from './browser';

/**
 * One compose box of a site's page in the playground, and what Hatcheck must see of it. Selectors are the fixture's own
 * marks (`data-test`), not the site's names, so that they hold where those are changed. They may pierce shadow roots
 * (`>>>`).
 */
export interface SiteBox {
  readonly name: string;
  readonly url: string;
  /** Pressed first, one after the other, until the box stands. */
  readonly open?: readonly string[];
  readonly text: string;
  /** The frame that the text stands in. */
  readonly frame?: string;
  /** Pressed after writing, before the control that sends is there: the earlier steps of publishing. */
  readonly steps?: readonly string[];
  /** Without the site's own file, the first of these steps is taken for what sends. */
  readonly early?: true;
  /** The control that sends; null where only keys do. */
  readonly button: string | null;
  /** Each of these is paused; the first is also what lets the post out. */
  readonly ways: readonly [SendWay, ...SendWay[]];
  /** Other buttons of the box, such as one that saves a draft: pressed with a plug in it, each does what it does at once. */
  readonly spares?: readonly string[];
  /** What must be seen of the box, words apart: kind, account, audience, platformLabel, links, media, about, parts. */
  readonly facts: Partial<BoxState>;
  /** Its page makes no element anew (`remount=1`): a server's plain form, a frame, an editor that others make. */
  readonly stays?: true;
  /** How it is guarded without the site's own file, where that is not `general`; `unseen`: a line like any other. */
  readonly without?: 'none' | 'unseen';
  /** The same where the site's own names are changed; `exact` where its file needs none. */
  readonly renamed?: 'none' | 'unseen' | 'exact';
}

/** `save`: Ctrl+S, which changes at once what is out already. */
type SendWay = Way | 'save';

/** Something done by a press: a like, a follow. */
export interface SiteAct {
  readonly name: string;
  readonly url: string;
  readonly open?: readonly string[];
  /** What is pressed; or, with a key, what has the focus then. */
  readonly press: string;
  readonly key?: string;
  /** What is pressed after it was allowed, and does it. */
  readonly entry?: string;
}

/** A press that is no act on something of a client's, though one stands beside it. */
export interface CalmPress extends SiteAct {
  /** That act: what is said of it shows that the page is watched. */
  readonly beside: string;
}

/** What one site's tests need, `tests/e2e/sites/<id>.ts`. */
export interface SitePage {
  readonly boxes: readonly SiteBox[];
  /** Acts on something of `@acmerockets`. */
  readonly acts?: readonly SiteAct[];
  /** Presses that do at once what they do: something of somebody else's, or taking an act back. */
  readonly calm?: readonly CalmPress[];
}

/** Opens a box, renamed or not, and waits for its text. */
export async function openBox(browser: Browser, box: Pick<SiteBox, 'url' | 'open'>, more = ''): Promise<Tab> {
  const url = new URL(box.url);
  for (const [key, value] of new URLSearchParams(more)) url.searchParams.set(key, value);
  const tab = await browser.open(url.href);
  for (const opener of box.open ?? []) await pressOn(tab, opener);
  return tab;
}

export async function pressOn({ page }: Tab, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.click();
}

export async function writeIn(tab: Tab, box: SiteBox, words: string): Promise<void> {
  await (await textOf(tab, box)).click();
  await tab.page.keyboard.type(words);
}

async function textOf({ page }: Tab, { text, frame }: SiteBox) {
  const place = frame === undefined ? page : await (await page.waitForSelector(frame))?.contentFrame();
  const element = await place?.waitForSelector(text, { visible: true });
  if (!element) throw new Error('expected a text to write in');
  return element;
}

/** Sends by one of its ways, as a person does. */
export async function sendBy(tab: Tab, box: SiteBox, way: SendWay): Promise<void> {
  const { page } = tab;
  const { button } = box;
  const focusButton = async () => {
    const element = button && (await page.waitForSelector(button, { visible: true }));
    if (!element) throw new Error('expected a control to press');
    await element.focus();
  };
  switch (way) {
    case 'click':
      return pressOn(tab, button ?? '');
    case 'shortcut':
    case 'save':
      await (await textOf(tab, box)).focus();
      await page.keyboard.down('Control');
      await page.keyboard.press(way === 'save' ? 's' : 'Enter');
      return page.keyboard.up('Control');
    case 'enter on the button':
      await focusButton();
      return page.keyboard.press('Enter');
    case 'space on the button':
      await focusButton();
      return page.keyboard.press(' ' as 'Space');
    case 'enter':
      await (await textOf(tab, box)).focus();
      return page.keyboard.press('Enter');
  }
}

/** Waits until the badge tells how the box is guarded, and that it was looked at. */
export function badgeSays(tab: Tab, guard: 'exact' | 'general' | 'none'): Promise<unknown> {
  return until(`a badge that says ${guard}`, async () => {
    const [first] = await tab.seen('button', 'Hatcheck: ');
    if (!first || first.name.includes('checking')) return false;
    const said = /less exact/i.test(first.name)
      ? 'general'
      : /not guarded/i.test(first.name)
        ? 'none'
        : 'exact';
    return said === guard;
  });
}
