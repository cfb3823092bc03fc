/** What a pasted word turned out to be, beside a name. */
export type Address =
  | { readonly kind: 'handle'; readonly site?: string; readonly handle: string }
  | { readonly kind: 'domain'; readonly domain: string };

/** Where a profile's page says its handle, by host: the site id and the path before the handle. */
const PROFILE_PAGES: Readonly<Record<string, readonly [site: string, path: RegExp]>> = {
  'x.com': ['x', /^\/@?([\w]+)/],
  'twitter.com': ['x', /^\/@?([\w]+)/],
  'bsky.app': ['bluesky', /^\/profile\/([^/]+)/],
  'instagram.com': ['instagram', /^\/([\w.]+)/],
  'threads.net': ['threads', /^\/@([\w.]+)/],
  'threads.com': ['threads', /^\/@([\w.]+)/],
  'facebook.com': ['facebook', /^\/([\w.]+)/],
  'linkedin.com': ['linkedin', /^\/(?:company|in|school|showcase)\/([^/]+)/],
  'tiktok.com': ['tiktok', /^\/@([\w.]+)/],
  'youtube.com': ['youtube', /^\/@([\w.-]+)/],
  'pinterest.com': ['pinterest', /^\/(\w+)/],
  'reddit.com': ['reddit', /^\/(?:u|user|r)\/([\w-]+)/],
  'medium.com': ['medium', /^\/@([\w.]+)/],
};

const FEDIVERSE = /^@?([\w.-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]+$/u;

/** A handle, a profile's page or a web address; null for anything else, such as a name. */
export function addressOf(word: string): Address | null {
  const trimmed = word.trim();
  if (/\s/.test(trimmed)) return null;
  const fediverse = FEDIVERSE.exec(trimmed)?.[1];
  if (fediverse) return trimmed.startsWith('@') ? { kind: 'handle', handle: fediverse } : null;
  if (/^@[^@/]+$/.test(trimmed)) return { kind: 'handle', handle: trimmed.slice(1) };
  const page = URL.canParse(trimmed)
    ? new URL(trimmed)
    : DOMAIN.test(hostPart(trimmed))
      ? webPage(trimmed)
      : null;
  if (!page || !/^https?:$/.test(page.protocol)) return null;
  return profilePage(page) ?? { kind: 'domain', domain: shownHost(trimmed) };
}

function webPage(address: string): URL | null {
  return URL.canParse(`https://${address}`) ? new URL(`https://${address}`) : null;
}

function hostPart(address: string): string {
  return address.split(/[/?#:]/)[0] ?? '';
}

/** The host as it was written, for a name in its own letters reads better than in `xn--`. */
function shownHost(address: string): string {
  return hostPart(address.replace(/^https?:\/\//i, ''))
    .toLowerCase()
    .replace(/^www\./, '');
}

function profilePage({ hostname, pathname }: URL): Address | null {
  const [site, path] = PROFILE_PAGES[hostname.replace(/^(?:www|m|mobile|[a-z]{2})\./, '')] ?? [];
  const handle = path?.exec(pathname)?.[1];
  return site && handle ? { kind: 'handle', site, handle } : null;
}
