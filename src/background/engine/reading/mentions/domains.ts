import punycode from 'punycode/punycode.js';
import type { Client } from '../../../../model/profile';

/** The clients (by index) whose domain a host is, or is under. Unicode and punycode are the same host. */
export function compileDomains(clients: readonly Client[]): (host: string) => readonly number[] {
  const owners = new Map<string, number[]>();
  clients.forEach(({ domains }, at) => {
    for (const domain of domains) {
      const host = hostOf(domain);
      if (host === '') continue;
      const known = owners.get(host);
      if (known) {
        if (!known.includes(at)) known.push(at);
      } else owners.set(host, [at]);
    }
  });
  if (owners.size === 0) return () => [];
  return (address) => {
    const host = asAscii(address.toLowerCase().replace(/\.$/, ''));
    for (let from = 0; from >= 0 && from < host.length; from = nextLabel(host, from)) {
      const found = owners.get(host.slice(from));
      if (found) return found;
    }
    return [];
  };
}

function nextLabel(host: string, from: number): number {
  const dot = host.indexOf('.', from);
  return dot < 0 ? -1 : dot + 1;
}

/** A domain as people declare it: with a scheme, `www.` or a path, or without. */
function hostOf(domain: string): string {
  const bare = domain
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '');
  return asAscii(bare.split(/[/?#:]/)[0] ?? '');
}

function asAscii(host: string): string {
  if (/^[a-z0-9.-]*$/.test(host)) return host;
  try {
    return punycode.toASCII(host.normalize('NFC'));
  } catch {
    return host;
  }
}
