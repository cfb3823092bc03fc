import type { Site } from '../site';

const sites = import.meta.glob<Site>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** The site whose page this is; null where only the general reader can help. Nobody edits this file. */
export function siteOf(page: Document): Site | null {
  const all = Object.values(sites);
  return (
    all.find(({ matches }) => matches.some((pattern) => covers(pattern, page.location))) ??
    all.find(({ recognise }) => recognise?.(page)) ??
    null
  );
}

/** A match pattern `https://*.host/*`, as far as our own lists use them: host and path prefix. */
function covers(pattern: string, { hostname, pathname }: Location): boolean {
  const [, host = '', path = ''] = /^[a-z*]+:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const hostFits = host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
  return hostFits && pathname.startsWith(path.replace(/\*$/, ''));
}
