import type { Browser, Page } from 'puppeteer-core';

/** What puppeteer has of WebDriver BiDi beneath its own surface. */
export interface Connection {
  send(method: string, parameters: object): Promise<{ result: Answer }>;
}
interface Answer {
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: Remote;
  readonly contexts?: readonly { readonly context: string }[];
}

/** A node as WebDriver BiDi serialises it. */
export interface Remote {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Remote[];
    readonly shadowRoot?: Remote | null;
  };
}

export function connectionOf(firefox: Browser): Connection {
  return (firefox as Browser & { readonly connection: Connection }).connection;
}

/** The id of a page's browsing context. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as ReturnType<Page['mainFrame']> & { readonly _id: string })._id;
}

/**
 * Runs in the browser's own scope, the one place that can put an extension to sleep, and waits for a promise.
 * @throws what was thrown there
 */
export async function inBrowser(firefox: Browser, expression: string): Promise<void> {
  const connection = connectionOf(firefox);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  const target = { context };
  const done = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (done.result.exceptionDetails) throw new Error(done.result.exceptionDetails.text);
}
