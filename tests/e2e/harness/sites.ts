import type { Page as BrowserPage, HTTPRequest } from 'puppeteer-core';
import { answer, type Page } from '../../../tools/playground';

/** Which of the playground's pages answers for which host. */
const HOSTS: Readonly<Record<string, Page>> = {
  'x.com': 'x',
  'bsky.app': 'bluesky',
  'mastodon.social': 'mastodon',
  'phanpy.social': 'phanpy',
  '127.0.0.1': 'index',
  'overlay.example': 'overlay',
};

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
  const site = HOSTS[hostname];
  const found = site && (await answer(folder, site, request.url()));
  if (!found) return request.respond({ status: 404, contentType: 'text/plain', body: '' });
  return request.respond({ status: 200, contentType: found.contentType, body: found.body });
}
