import type { Span } from '../../../model/verdict';
import { SHORTENERS } from '../vocabulary/shorteners';
import { type Address, findAddresses, readAddress } from './addresses';
import { type Payee, payeeOf } from './commission';

/** An address in the text (with its span) or attached to the draft (with its index). */
export interface Link extends Payee {
  /** As typed. */
  readonly url: string;
  /** Lower case, without port, international labels in punycode; `''` where the address has none (`mailto:`). */
  readonly host: string;
  /** The registrable domain; null for an IP number and for a bare suffix. */
  readonly domain: string | null;
  readonly at: Span | { readonly link: number };
  /** Where it leads is not known, and nobody is asked. */
  readonly shortener: boolean;
}

/** Every address in the text, with or without a scheme, then the attached ones. An e-mail address is none. */
export function readLinks(text: string, attached: readonly string[]): Link[] {
  const inText = findAddresses(text).map((found) => linkOf(found, { start: found.start, end: found.end }));
  return [
    ...inText,
    ...attached.map((url, link) => {
      const address = readAddress(url);
      return address ? { ...linkOf(address, { link }), url } : { ...NOWHERE, url, at: { link } };
    }),
  ];
}

const NOWHERE = { host: '', domain: null, commission: null, referrer: null, shortener: false };

function linkOf({ url, host, tail }: Address, at: Link['at']): Link {
  return {
    url,
    host: host.name,
    domain: host.domain,
    at,
    ...payeeOf(host, tail),
    shortener: SHORTENERS.has(host.name) || (host.domain !== null && SHORTENERS.has(host.domain)),
  };
}
