import { isVisible } from '../path';
import { type About, defineSite } from '../site';

const VIDEO =
  '[data-e2e="recommend-list-item-container"], [data-e2e="browse-video"], [class*="DivBrowserModeContainer"], article';

export default defineSite({
  id: 'tiktok',
  matches: ['https://www.tiktok.com/*'],
  asOf: '2026-04-10',
  composers: [
    {
      kind: 'post',
      text: '.public-DraftEditor-content[contenteditable="true"]:not([data-e2e="comment-input"] *)',
      submit: 'button[data-e2e="post_video_button"]',
      keys: [],
      label: () => declared(document),
    },
    {
      kind: 'comment',
      text: '[data-e2e="comment-input"] [contenteditable="true"]',
      submit: '[data-e2e="comment-post"]',
      keys: ['Enter'],
      about: video,
    },
  ],
  actions: [
    {
      kind: 'like',
      control: 'button:has([data-e2e="like-icon"], [data-e2e="browse-like-icon"]):not([aria-pressed="true"])',
      within: `${VIDEO}, body`,
      author: authorOf,
    },
    {
      kind: 'follow',
      control: '[data-e2e="follow-button"], [data-e2e="feed-follow"], [data-e2e="browse-follow"]',
      within: `${VIDEO}, body`,
      author: (around) => authorOf(around) ?? nameIn(location.pathname),
    },
  ],
  account(page) {
    const own = page.querySelector(
      '[data-e2e="profile-icon"] a[href*="/@"], a[data-e2e="nav-profile"][href*="/@"]',
    );
    const icon = page.querySelector('[data-e2e="profile-icon"]')?.closest('a[href*="/@"]');
    return nameIn((own ?? icon)?.getAttribute('href'));
  },
  audience: () => null,
  tryAt: ['https://www.tiktok.com/tiktokstudio/upload'],
});

/** The switch “Disclose post content”: its outer part tells in one build, its hidden input in another. */
function declared(page: Document): boolean | null {
  const around = page.querySelector('[data-e2e="disclose_content_container"]');
  const told = around?.querySelector('[aria-checked]')?.getAttribute('aria-checked');
  if (told) return told === 'true';
  return around?.querySelector('input')?.checked ?? null;
}

function video(): About | null {
  const shown = [...document.querySelectorAll(VIDEO)].find(isVisible) ?? document.body;
  const author = authorOf(shown);
  const words = shown.querySelector('[data-e2e="browse-video-desc"], [data-e2e="video-desc"]');
  return author === null ? null : { author, text: words?.textContent?.trim() ?? null };
}

function authorOf(around: Element): string | null {
  const named = around.querySelector('[data-e2e$="-username"], [data-e2e="video-author-uniqueid"]');
  const link =
    named?.closest('a[href*="/@"]') ?? around.querySelector('a[href*="/@"]:not([data-e2e="nav-profile"])');
  return nameIn(link?.getAttribute('href')) ?? (named?.textContent?.trim().replace(/^@/, '') || null);
}

function nameIn(href: string | null | undefined): string | null {
  return /\/@([\w.-]+)/.exec(href ?? '')?.[1] ?? null;
}
