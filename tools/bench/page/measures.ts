import type { Page } from 'puppeteer-core';

/** One thing that a page does, in milliseconds: the less the better. */
export interface Measure {
  readonly name: string;
  /** Puts the page into the state that it is measured from. */
  open(page: Page, url: string): Promise<unknown>;
  take(page: Page): Promise<number>;
  /** Each load of a page begins a new count of the processor's time. */
  readonly clockOnly?: true;
}

const NODES = 5000;
const DRAFT = 3000;
const KEYS = 30;
const LOADS = 10;
const LEXICAL = '#makers > .composer [contenteditable]';

export const MEASURES: readonly Measure[] = [
  {
    name: `start-up of a page: reload to load, median of ${LOADS}`,
    // Not the first page of its process, and none of another one: that would measure the process.
    open: (page, url) => page.goto(url),
    async take(page) {
      const times: number[] = [];
      for (let load = 0; load < LOADS; load += 1) {
        await page.reload();
        times.push(await page.evaluate(loaded));
      }
      return median(times);
    },
    clockOnly: true,
  },
  {
    name: `a feed in which ${NODES.toLocaleString('en')} nodes change`,
    open: (page, url) => page.goto(url),
    take: (page) => page.evaluate(changeFeed, NODES),
  },
  {
    name: `a key press in a draft of ${DRAFT.toLocaleString('en')} characters (Lexical), median of ${KEYS}`,
    async open(page, url) {
      await page.goto(url);
      await page.waitForSelector(LEXICAL);
      await page.click(LEXICAL);
      await page.evaluate(
        (words) => document.execCommand('insertText', false, words),
        'A word or two. '.repeat(DRAFT / 15),
      );
      await page.keyboard.type('so that it is met ');
      await page.evaluate(timeKeys);
    },
    async take(page) {
      for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('a', { delay: 20 });
      return median(await page.evaluate(() => window.costs));
    },
  },
];

function loaded(): number {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming).domComplete;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Adds, changes and removes, a hundred at a time, each followed by a turn for whoever watches. */
async function changeFeed(nodes: number): Promise<number> {
  const feed = document.body.appendChild(document.createElement('main'));
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((next) => {
      port1.onmessage = next;
      port2.postMessage(null);
    });
  const started = performance.now();
  for (let changed = 0; changed < nodes; changed += 100) {
    for (let at = 0; at < 100; at += 1) {
      const post = document.createElement('article');
      post.innerHTML = `<p>Post ${changed + at}</p><textarea></textarea><button>Reply</button>`;
      feed.append(post);
    }
    for (const post of [...feed.children].slice(0, 50)) post.setAttribute('data-seen', String(changed));
    if (changed > 1000) for (const post of [...feed.children].slice(0, 100)) post.remove();
    await turn();
  }
  return performance.now() - started;
}

/** From the moment the browser got a key to the first turn after everybody has heard of it. */
function timeKeys(): void {
  window.costs = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => window.costs.push(performance.now() - Number(data));
  document.addEventListener('keydown', ({ timeStamp }) => port2.postMessage(timeStamp));
}

declare global {
  interface Window {
    costs: number[];
  }
}
