import {
  ANYWHERE,
  NAVIGATION,
  PROGRAMMES,
  type Programme,
  REFERRAL_CODE,
  REFERRAL_PATH,
} from '../vocabulary/affiliates';
import { type Host, readHost } from './host';

/** Who pays for visits by an address, and the parameter that says so (null: the host or the path does). */
export interface Commission {
  readonly network: string;
  readonly parameter: string | null;
}

export interface Payee {
  /** By host and parameter, never by a parameter's value alone; what a redirect leads to is read as well, once. */
  readonly commission: Commission | null;
  /** Whom a parameter like `ref` or the path names; whether that pays, the address alone does not tell. */
  readonly referrer: string | null;
}

type Parameter = { readonly name: string; readonly value: string };

const byHost = index(({ hosts }) => hosts);
const byOwner = index(({ owners }) => owners);
const anywhere = new Map(
  ANYWHERE.flatMap(({ network, parameters }) =>
    parameters.split(' ').map((parameter) => [parameter, network] as const),
  ),
);
const REFERRERS = new Set(
  'ref r via referrer referral referer refer refid ref_id by from_user invite invitedby invited_by invite_code invitecode code coupon discount'.split(
    ' ',
  ),
);
const PERSONAL_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:r|ref|refer|referral|raf|refer-a-friend|invite|invite-a-friend|aff|discount|parrainage|empfehlen|convite)\/([\p{L}\p{N}_.-]{2,40})\/?(?:[?#]|$)/iu;
/** Where the same forms are names of groups and people, or share buttons that carry the writer's own handle. */
const NETWORKED = new Set(
  'x.com twitter.com reddit.com facebook.com instagram.com threads.net threads.com linkedin.com t.me telegram.me discord.com discord.gg youtube.com tiktok.com github.com gitlab.com tumblr.com pinterest.com bsky.app slack.com zoom.us google.com medium.com substack.com'.split(
    ' ',
  ),
);

/** What an address tells of who is paid for visits by it. `tail` is what follows the host, as typed. */
export function payeeOf(host: Host, tail: string): Payee {
  const parameters = parametersOf(tail);
  return {
    commission: direct(host, tail, parameters) ?? wrapped(parameters),
    referrer: referrerOf(host, tail, parameters),
  };
}

function referrerOf({ domain }: Host, tail: string, parameters: readonly Parameter[]): string | null {
  if (tail.length < 3 || (domain !== null && NETWORKED.has(domain))) return null;
  const path = PERSONAL_PATH.exec(tail)?.[1];
  const value = path ?? parameters.find(({ name }) => REFERRERS.has(name))?.value;
  return value && !NAVIGATION.test(value) ? decoded(value) : null;
}

function direct(host: Host, tail: string, parameters: readonly Parameter[]): Commission | null {
  for (const programme of programmesOf(host)) {
    const found = fits(programme, tail, parameters);
    if (found) return found;
  }
  for (const { name, value } of parameters) {
    const network = anywhere.get(name);
    if (network !== undefined && value !== '') return { network, parameter: name };
  }
  const path = tail.split(/[?#]/, 1)[0] ?? '';
  if (REFERRAL_CODE.test(path)) return { network: 'a referral programme', parameter: null };
  if (!REFERRAL_PATH.test(path)) return null;
  const named = parameters.find(({ name, value }) => REFERRERS.has(name) && value && !NAVIGATION.test(value));
  return named ? { network: 'a referral programme', parameter: named.name } : null;
}

function fits(
  { network, parameters, path, unless }: Programme,
  tail: string,
  given: readonly Parameter[],
): Commission | null {
  if (unless?.test(tail) || (path && !path.test(tail))) return null;
  if (parameters === undefined) return { network, parameter: null };
  const wanted = parameters.split(' ');
  const found = given.find(({ name, value }) => value !== '' && wanted.includes(name));
  return found ? { network, parameter: found.name } : null;
}

function* programmesOf({ name, owner, suffix }: Host): Iterable<Programme> {
  for (let at = 0; at >= 0; at = name.indexOf('.', at) + 1 || -1) yield* byHost.get(name.slice(at)) ?? [];
  if (owner === null || suffix === null) return;
  for (const programme of byOwner.get(owner) ?? []) {
    if (programme.suffixes === undefined || programme.suffixes.split(' ').includes(suffix)) yield programme;
  }
}

/** What a redirect leads to (`?url=https%3A%2F%2F…`). */
function wrapped(parameters: readonly Parameter[]): Commission | null {
  for (const { value } of parameters) {
    const url = /^https?(?::|%3a)/i.test(value)
      ? /^https?:\/\/([^/?#@:]{1,253})(.*)$/is.exec(decoded(value))
      : null;
    if (!url) continue;
    const [, host = '', tail = ''] = url;
    const found = direct(readHost(host), tail, parametersOf(tail));
    if (found) return found;
  }
  return null;
}

/** Of query and fragment, names in lower case. */
function parametersOf(tail: string): Parameter[] {
  const from = tail.includes('=') ? tail.search(/[?#]/) : -1;
  if (from < 0) return [];
  return tail
    .slice(from + 1)
    .split(/[&;?#]/)
    .slice(0, 64)
    .flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [{ name: pair.slice(0, at).toLowerCase(), value: pair.slice(at + 1) }] : [];
    });
}

/** As typed where it is no valid percent encoding. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function index(
  keys: (programme: Programme) => string | undefined,
): ReadonlyMap<string, readonly Programme[]> {
  const map = new Map<string, Programme[]>();
  for (const programme of PROGRAMMES) {
    for (const key of keys(programme)?.split(' ') ?? []) map.set(key, [...(map.get(key) ?? []), programme]);
  }
  return map;
}
