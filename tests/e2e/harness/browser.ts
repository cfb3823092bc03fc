import type { Page } from 'puppeteer-core';

/** An element of our own layer, as assistive technology sees it. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  /** All text in it. */
  readonly text: string;
  /** Clicks its middle, as a person would: the events are trusted. */
  click(options?: { readonly count?: number }): Promise<void>;
}

/** A page under test, and what of Hatcheck stands on it. */
export interface Tab {
  readonly page: Page;
  /** Elements of our closed shadow root by role and the beginning of their name. */
  seen(role: string, name?: string): Promise<readonly Seen[]>;
}

/** A real browser with the extension in it: the same for Chromium and Firefox. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** Opens an address; the sites' own are answered by the playground's pages. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, `src/popup/index.html` for one. */
  openOwn(path: string): Promise<Page>;
  /** Writes into the extension's store, as any of its pages may. */
  store(values: Readonly<Record<string, unknown>>): Promise<void>;
  stored(key: string): Promise<unknown>;
  /** Lets the background go to sleep, as the browser does after half a minute. */
  stopBackground(): Promise<void>;
  /** Keeps the background too busy to answer any message, and leaves a tab in front. */
  busyBackground(ms: number, front: Tab): Promise<void>;
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until a state is reached, by looking again; says what it waited for when it never came. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  within = 10_000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${within} ms in vain for ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Occupies the thread that it runs in, from the next task on. */
export function busySoon(ms: number): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const end = Date.now() + ms;
    while (Date.now() < end);
  };
  port2.postMessage(null);
}
