import type { Span } from '../../../model/verdict';
import { isPlausible } from './bare-host';
import { type Host, readHost } from './host';

/** An address as it stands in a text: its span, its host, and what follows the host (port left out). */
export interface Address extends Span {
  readonly url: string;
  readonly host: Host;
  /** Path, query and fragment, as typed. */
  readonly tail: string;
}

/** RFC 1035: a longer name is none. It also bounds what one run of letters can cost. */
const LONGEST_HOST = 253;
const SCHEME = /(?:https?|ftp)$/i;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** What follows or precedes a bare host where it is a path, a handle, a hashtag or a sum, not an address. */
const NO_ADDRESS_AFTER = new Set(['@', '/', '\\', '#', '$', '&', '=', '%', '+', '~']);

/**
 * Every address in a text, in order, in one pass: each unit is looked at a fixed number of times.
 * With `https://` any host counts; a bare one needs a suffix that exists and must look like one.
 */
export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  let scheme = text.indexOf('://');
  let dot = text.indexOf('.');
  let reached = 0;
  while (scheme >= 0 || dot >= 0) {
    const atScheme = scheme >= 0 && (dot < 0 || scheme < dot);
    const { address, next } = atScheme ? fromScheme(text, scheme, reached) : fromDot(text, dot, reached);
    if (address) found.push(address);
    reached = next;
    if (scheme >= 0 && scheme < next) scheme = text.indexOf('://', next);
    if (dot >= 0 && dot < next) dot = text.indexOf('.', next);
  }
  return found;
}

/** An address that stands alone, as an attached link does. Null for `mailto:` and whatever else has no host. */
export function readAddress(url: string): Address | null {
  const whole = url.trim();
  const scheme = whole.indexOf('://');
  if (scheme >= 0 && scheme < 10) return fromScheme(whole, scheme, 0).address;
  if (/^[a-z]+:/i.test(whole)) return null;
  const place = placeOf(whole, 0, hostEnd(whole, 0));
  return place && addressFrom(whole, 0, place);
}

type Step = { readonly address: Address | null; readonly next: number };

function fromScheme(text: string, colon: number, reached: number): Step {
  const before = text.slice(Math.max(reached, colon - 5), colon);
  const scheme = SCHEME.exec(before);
  const authority = colon + 3;
  if (!scheme) return { address: null, next: tokenEnd(text, authority) };
  let host = authority;
  // The host stands after the last `@`: https://acme.example@evil.example goes to the evil one.
  for (
    let at = authority;
    at < text.length && !isBreak(text, at) && !'/?#\\'.includes(text[at] ?? '');
    at++
  ) {
    if (text[at] === '@') host = at + 1;
  }
  const end = text[host] === '[' ? host + numberEnd(text.slice(host, host + 48)) : hostEnd(text, host);
  const place = placeOf(text, host, glueless(text, host, end));
  const address = place && addressFrom(text, colon - scheme[0].length, place);
  return { address, next: Math.max(address?.end ?? authority, end) };
}

function fromDot(text: string, dot: number, reached: number): Step {
  const after = text.charCodeAt(dot + 1);
  if (Number.isNaN(after) || !isHostUnit(text, dot + 1)) return { address: null, next: dot + 1 };
  let start = dot;
  while (start > reached && isHostUnit(text, start - 1)) start--;
  const end = hostEnd(text, start === dot ? dot + 1 : start);
  if (
    start === dot ||
    text[end] === '@' ||
    text[end] === '+' ||
    NO_ADDRESS_AFTER.has(text[start - 1] ?? '')
  ) {
    return { address: null, next: end };
  }
  while (start < dot && (text[start] === '_' || text[start] === '-')) start++;
  start = withoutClitic(text, start, dot);
  const place = start < dot ? placeOf(text, start, glueless(text, start, end)) : null;
  if (!place?.host.known || place.host.domain === null) return { address: null, next: end };
  if (!isPlausible(text.slice(start, place.stop), place.host, '/?#'.includes(text[place.tail] ?? ' '))) {
    return { address: null, next: end };
  }
  const address = addressFrom(text, start, place);
  return { address, next: Math.max(address.end, end) };
}

/** A host in its place: where it stops, and where path, query and fragment would begin. */
type Place = { readonly host: Host; readonly stop: number; readonly tail: number };

function placeOf(text: string, start: number, end: number): Place | null {
  let stop = end;
  while (stop > start && (text[stop - 1] === '.' || text[stop - 1] === '-')) stop--;
  if (stop === start || stop - start > LONGEST_HOST) return null;
  const port = stop < end ? 0 : (/^:\d{1,5}/.exec(text.slice(stop, stop + 6))?.[0].length ?? 0);
  return { host: readHost(text.slice(start, stop)), stop, tail: stop + port };
}

function addressFrom(text: string, start: number, { host, tail }: Place): Address {
  const reach = '/?#'.includes(text[tail] ?? ' ') ? tailEnd(text, tail) : tail;
  const end = trimmed(text, start, tail, reach);
  return { url: text.slice(start, end), host, tail: text.slice(tail, end), start, end };
}

/** Where the labels and dots from `start` on end; two dots in a row end a host. */
function hostEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && (isHostUnit(text, end) || (text[end] === '.' && text[end + 1] !== '.'))) end++;
  return end;
}

function isHostUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      code === 45 ||
      code === 95
    );
  }
  return LETTER.test(text[at] ?? '');
}

/** Where a host ends that another script follows without a space, or a hyphen (“acme.example-owned”). */
function glueless(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === '.') last--;
  const suffix = text.lastIndexOf('.', last - 1) + 1;
  if (suffix <= start || !/[a-z]/i.test(text[suffix] ?? '')) return end;
  if (text.slice(suffix, suffix + 4).toLowerCase() === 'xn--') return end;
  for (let at = suffix; at < last; at++) {
    const unit = text[at] ?? '';
    if (unit === '-' || (unit === '_' && at === last - 1)) return at;
    if (unit > '\u007f' && !LATIN.test(unit)) return at;
  }
  return end;
}

/** Where a Latin first label begins that another script precedes without a space (“看acme.example”). */
function withoutClitic(text: string, start: number, dot: number): number {
  if ((text[start] ?? '') <= '\u007f') return start;
  let at = dot;
  while (at > start && ((text[at - 1] ?? '') <= '\u007f' || LATIN.test(text[at - 1] ?? ''))) at--;
  return at === dot ? start : at;
}

/** Where path, query and fragment end: at a space, a quote, a bracket that was not opened, or another script. */
function tailEnd(text: string, start: number): number {
  let round = 0;
  let square = 0;
  let at = start;
  for (; at < text.length && !isBreak(text, at); at++) {
    const unit = text[at];
    if (unit === '(') round++;
    else if (unit === ')' && --round < 0) break;
    else if (unit === '[') square++;
    else if (unit === ']' && --square < 0) break;
    else if (text.charCodeAt(at) > 127 && !goesOn(text, start, at)) break;
  }
  return at;
}

/** Letters of another script belong to a path where a path part begins with them; else they are the next word. */
function goesOn(text: string, start: number, at: number): boolean {
  const unit = text[at] ?? '';
  if (!LETTER.test(unit)) return false;
  if (LATIN.test(unit)) return true;
  const before = text[at - 1] ?? '';
  if (before > '\u007f') return true;
  if (at - 1 === start || /\p{Script=Hiragana}/u.test(unit)) return false;
  return '/=-_.&+'.includes(before);
}

/** The length of a bracketed IPv6 number. */
function numberEnd(text: string): number {
  return /^\[[\da-f:.%]+\]/i.exec(text)?.[0].length ?? 0;
}

/** Units that no address holds: spaces, controls, quotes, angle brackets, and what cannot be seen. */
function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32 || (code >= 127 && code <= 160)) return true;
  if (code < 127) return '<>"`{}|\\^'.includes(text[at] ?? '');
  return (
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x303f && code !== 0x3005) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xff00 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    code === 0xfeff
  );
}

function tokenEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBreak(text, at)) at++;
  return at;
}

/** Without the punctuation of the sentence, and without the mark of emphasis that also stands before it. */
function trimmed(text: string, start: number, from: number, end: number): number {
  const before = text[start - 1] ?? '';
  const marks = `.,;:!?'*${'_~'.includes(before) ? before : ''}`;
  let at = end;
  while (at > from && marks.includes(text[at - 1] ?? ' ')) at--;
  return at;
}
