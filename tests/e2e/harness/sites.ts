import type { Page as BrowserPage, HTTPRequest } from 'puppeteer-core';
import { SITES } from '../../../src/content/sites';
import { answer } from '../../../tools/playground';

/**
 * Which page answers for a host: the one of the site whose file serves it. `<page>.example` is that page on a host
 * that no file knows.
 */
function pageFor(hostname: string): string | null {
  if (hostname === '127.0.0.1') return 'index';
  if (hostname === 'localhost') return 'conformance';
  if (hostname.endsWith('.example')) return hostname.split('.').at(-2) ?? null;
  const site = Object.values(SITES).find(({ matches }) =>
    matches.some((pattern) => serves(pattern, hostname)),
  );
  return site?.id ?? null;
}

function serves(pattern: string, hostname: string): boolean {
  const [, host = ''] = /^[a-z*]+:\/\/([^/]+)\//.exec(pattern) ?? [];
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}

/** Answers every request of a page from the playground; nothing ever reaches a network. */
export async function serveSites(page: BrowserPage, folder: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    reply(request, folder).catch((error: unknown) => {
      // A page that is closed meanwhile needs no answer.
      if (!page.isClosed()) throw error;
    });
  });
}

async function reply(request: HTTPRequest, folder: string): Promise<void> {
  const { hostname, protocol } = new URL(request.url());
  if (protocol !== 'https:' && protocol !== 'http:') return request.continue();
  const site = pageFor(hostname);
  const found = site && (await answer(folder, site, request.url()));
  if (!found) return request.respond({ status: 404, contentType: 'text/plain', body: '' });
  return request.respond({ status: 200, contentType: found.contentType, body: found.body });
}
