/** What judging needs to know of a site. Where its compose box is, is the business of `content/sites`. */
export interface Platform {
  readonly name: string;
  /** The most that one post holds, null where there is no practical limit. */
  readonly limit: number | null;
  /** How the limit counts: UTF-16 units, graphemes, or X's weights (an address is 23, CJK and emoji 2). */
  readonly counts: 'units' | 'graphemes' | 'weighted';
  /**
   * What readers see before “more”, null where nothing is folded: up to `chars` everybody sees it, beyond
   * `surely` (or `lines`) nobody does; between them, sources and devices disagree.
   */
  readonly fold: {
    readonly chars: number | null;
    readonly surely: number | null;
    readonly lines: number | null;
  } | null;
  /** The site's own paid-partnership switch, by the name it shows, null where there is none. */
  readonly label: string | null;
}

const plain = { counts: 'units', fold: null, label: null } as const;

/** Limits and folds as of 2026-08; sources in docs/sites.md. */
export const PLATFORMS = {
  x: {
    ...plain,
    name: 'X',
    limit: 280,
    counts: 'weighted',
    fold: { chars: 280, surely: 280, lines: null },
    label: 'Paid partnership',
  },
  facebook: {
    ...plain,
    name: 'Facebook',
    limit: 63206,
    fold: { chars: 125, surely: 477, lines: null },
    label: 'Paid partnership',
  },
  linkedin: {
    ...plain,
    name: 'LinkedIn',
    limit: 3000,
    fold: { chars: 140, surely: 210, lines: 3 },
    label: 'Brand partnership',
  },
  instagram: {
    ...plain,
    name: 'Instagram',
    limit: 2200,
    fold: { chars: 125, surely: 125, lines: 3 },
    label: 'Paid partnership',
  },
  threads: {
    ...plain,
    name: 'Threads',
    limit: 500,
    fold: { chars: 250, surely: null, lines: null },
    label: 'Paid partnership',
  },
  bluesky: { ...plain, name: 'Bluesky', limit: 300, counts: 'graphemes' },
  mastodon: {
    ...plain,
    name: 'Mastodon',
    limit: 500,
    counts: 'graphemes',
    fold: { chars: null, surely: null, lines: 16 },
  },
  reddit: { ...plain, name: 'Reddit', limit: 40000 },
  youtube: {
    ...plain,
    name: 'YouTube',
    limit: 5000,
    fold: { chars: 100, surely: 157, lines: 3 },
    label: 'Paid promotion',
  },
  flickr: { ...plain, name: 'Flickr', limit: null },
  tumblr: { ...plain, name: 'Tumblr', limit: null },
  pinterest: { ...plain, name: 'Pinterest', limit: 500, label: 'Paid partnership' },
  tiktok: {
    ...plain,
    name: 'TikTok',
    limit: 4000,
    fold: { chars: 80, surely: 150, lines: null },
    label: 'Disclose post content',
  },
  medium: { ...plain, name: 'Medium', limit: null },
  substack: { ...plain, name: 'Substack', limit: null },
  wordpress: { ...plain, name: 'WordPress', limit: null },
  blogger: { ...plain, name: 'Blogger', limit: null },
  hackernews: { ...plain, name: 'Hacker News', limit: null },
  photobucket: { ...plain, name: 'Photobucket', limit: null },
  buffer: { ...plain, name: 'Buffer', limit: null },
  hootsuite: { ...plain, name: 'Hootsuite', limit: null },
  phanpy: {
    ...plain,
    name: 'Phanpy',
    limit: 500,
    counts: 'graphemes',
    fold: { chars: null, surely: null, lines: 16 },
  },
  elk: {
    ...plain,
    name: 'Elk',
    limit: 500,
    counts: 'graphemes',
    fold: { chars: null, surely: null, lines: 16 },
  },
  other: { ...plain, name: 'this site', limit: null },
} as const satisfies Record<string, Platform>;

export type SiteId = keyof typeof PLATFORMS;

/** The platform of a site id; an unknown one is `other`. */
export function siteId(id: string): SiteId {
  return Object.hasOwn(PLATFORMS, id) ? (id as SiteId) : 'other';
}
