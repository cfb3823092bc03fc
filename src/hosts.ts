/** Hosts as the browsers' match patterns name them: `https://*.host/*`, as far as our own lists and requests use them. */

/** The pattern of an address's host alone, by http and https; null where no extension may read it. */
export function patternOf(address: string | undefined): string | null {
  const url = parsed(address ?? '');
  return url ? `*://${url.hostname}/*` : null;
}

/** Whether a pattern covers an address. */
export function covers(pattern: string, address: string): boolean {
  const url = parsed(address);
  if (!url || pattern === '<all_urls>') return url !== null;
  const [, scheme = '', host = ''] = /^(\*|[a-z]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
}

/** A pattern’s host, as people say it; null where it covers every site. */
export function hostIn(pattern: string): string | null {
  const host = /^(?:\*|[a-z]+):\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1];
  return host === undefined || host === '*' ? null : host;
}

/** Those of the patterns a browser lets us read that are not our own: the sites that the person added. */
export function addedTo(own: readonly string[], allowed: readonly string[]): readonly string[] {
  return allowed.filter((pattern) => /^(?:\*|https?):|^<all_urls>$/.test(pattern) && !own.includes(pattern));
}

function parsed(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
