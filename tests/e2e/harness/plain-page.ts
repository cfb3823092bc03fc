import type { Via } from '../../playground/sent';
import type { Box } from './boxes';
import type { Browser, Tab } from './browser';

/** A page of plain elements for X's address. Its button is `tweetButtonInline`, its text a textarea. */
export const PLAIN = `
  <div id="composer">
    <textarea data-testid="tweetTextarea_0" rows="3"></textarea>
    <button type="button" data-testid="tweetButtonInline">Post</button>
  </div>`;

/** A form for Mastodon's. */
export const FORM = `
  <form class="compose-form">
    <input id="cw-spoiler-input">
    <textarea class="autosuggest-textarea__textarea" rows="3"></textarea>
    <div class="compose-form__submit"><button type="submit">Post</button></div>
  </form>`;

/** Opens a box's address, puts another page there, and lets it do its own thing with the parts that tests name. */
export async function become(browser: Browser, box: Box, html: string, live: () => void): Promise<Tab> {
  const tab = await browser.open(box.url);
  await tab.page.waitForSelector(box.text);
  await tab.page.evaluate((inner) => {
    document.body.innerHTML = inner;
    window.sent = [];
    window.post = (event, via) => {
      const text = document.querySelector('textarea');
      window.sent.push({ text: text?.value ?? '', box: '', trusted: event.isTrusted, via });
    };
    window.$ = (selector) => {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`the page has no ${selector}`);
      return found;
    };
  }, html);
  await tab.page.evaluate(live);
  return tab;
}

declare global {
  interface Window {
    post(event: Event, via: Via): void;
    $(selector: string): HTMLElement;
  }
}
