import punycode from 'punycode/punycode.js';
import { parse } from 'tldts';

/** A host name and what the public suffix list says of it. */
export interface Host {
  /** Lower case, without the root's dot, international labels in punycode. */
  readonly name: string;
  /** What one can register: `acme.co.uk` of `www.acme.co.uk`. Null for a number and for a bare suffix. */
  readonly domain: string | null;
  /** `acme` of `www.acme.co.uk`: whose it is, in every country. */
  readonly owner: string | null;
  /** The suffix under which anyone may register; null for a number. */
  readonly suffix: string | null;
  /** Whether the suffix is on the list, or one that RFC 2606 keeps for examples. */
  readonly known: boolean;
}

/** Suffixes that nobody can register and that texts about software still use (RFC 2606, RFC 6761, RFC 7686). */
const RESERVED = new Set(['example', 'test', 'invalid', 'localhost', 'onion']);
const OPTIONS = { extractHostname: false, allowPrivateDomains: true };

/** A host or a domain as it is compared: lower case, punycode, no `www.`-like guess, no dot at the end. */
export function hostName(typed: string): string {
  const lower = typed.toLowerCase();
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return /^[\x00-\x7f]*$/.test(plain) ? plain : punycode.toASCII(plain.normalize('NFKC'));
}

/** Read offline, from the list that is bundled. */
export function readHost(typed: string): Host {
  const name = hostName(typed);
  const found = parse(name, OPTIONS);
  return {
    name,
    domain: found.domain,
    owner: found.domainWithoutSuffix || null,
    suffix: found.publicSuffix,
    known:
      found.isIcann === true ||
      found.isPrivate === true ||
      RESERVED.has(name.slice(name.lastIndexOf('.') + 1)),
  };
}
