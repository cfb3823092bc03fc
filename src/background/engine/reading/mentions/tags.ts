import type { Client } from '../../../../model/profile';
import type { Span } from '../../../../model/verdict';
import { lookUp } from '../../vocabulary/frequency/lexicon';
import { handleKey } from '../persona';
import { fold } from '../text';
import { isPhrase } from './everyday';
import type { Page } from './page';
import { isUnspaced, SCRIPT, scriptOf } from './scripts';
import { SEED, step, type Table } from './table';
import type { Term } from './terms';

/** Who a handle belongs to. */
export interface Owner {
  readonly client: number;
  readonly site: string | undefined;
  /** Index of the person, -1 for the client's own. */
  readonly person: number;
}

/** Handles and declared hashtags of all clients, by their key. */
export interface Tags {
  readonly handles: ReadonlyMap<string, readonly Owner[]>;
  readonly hashtags: ReadonlyMap<string, readonly number[]>;
}

export function compileTags(clients: readonly Client[]): Tags {
  const handles = new Map<string, Owner[]>();
  const hashtags = new Map<string, number[]>();
  const addHandle = (handle: string, owner: Owner) => {
    const key = handleKey(handle);
    const owners = handles.get(key);
    if (owners) owners.push(owner);
    else handles.set(key, [owner]);
  };
  clients.forEach((client, at) => {
    for (const { site, handle } of client.handles) addHandle(handle, { client: at, site, person: -1 });
    client.people.forEach(({ handles: own }, person) => {
      for (const { site, handle } of own) addHandle(handle, { client: at, site, person });
    });
    const own = client.handles.map(({ handle }) => handle).filter(isOwnWord);
    for (const key of new Set([...client.hashtags, ...own].map((tag) => tagKey(fold(tag))))) {
      if (key !== '') hashtags.set(key, [...(hashtags.get(key) ?? []), at]);
    }
  });
  return { handles, hashtags };
}

/** Too short to be anybody's alone. */
const SHORT = 6;

/** Whether a handle is a word of the brand's own, that as a hashtag means nothing else. */
function isOwnWord(handle: string): boolean {
  const key = fold(handle.replace(/^@/, ''));
  const { common, uncommon, name, given, languages } = lookUp(key);
  return (
    key.length >= SHORT &&
    !/[.@]/.test(key) &&
    !common &&
    !uncommon &&
    !name &&
    !given &&
    languages.every((bits) => bits === 0)
  );
}

function tagKey(folded: string): string {
  return folded.trim().replace(/^#/, '').replace(/[_\s]/g, '');
}

/** A handle in the text as typed, with its `@`. */
export interface Handle extends Span {
  readonly owners: readonly Owner[];
}

const HANDLE = /@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)(@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?/uy;
/** Before an `@` these make an address of it; scripts that put no spaces between words do not (“和@acme”). */
const GOES_ON = /[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{N}_@]/u;
const STRICT_SITES = new Set(['x', 'instagram', 'threads', 'tiktok', 'facebook']);

/** Every handle; the ones of strangers have no owners. Look-alike letters make another handle. */
export function findHandles(
  { draft, text: { original } }: Page,
  { handles }: Tags,
  domains: (host: string) => readonly number[],
): Handle[] {
  const found: Handle[] = [];
  for (let at = original.indexOf('@'); at >= 0; at = original.indexOf('@', at + 1)) {
    if (GOES_ON.test(original[at - 1] ?? '')) continue;
    HANDLE.lastIndex = at;
    const match = HANDLE.exec(original);
    const name = match?.[1]?.toLowerCase();
    if (!match || name === undefined) continue;
    const host = match[2]?.toLowerCase() ?? '';
    const whole = ownersOf(name + host);
    if (whole.length > 0 || host !== '') {
      found.push({ start: at, end: at + 1 + name.length + host.length, owners: whole });
      continue;
    }
    const short = shorter(name).find((part) => ownersOf(part).length > 0);
    const taken = short ?? name;
    found.push({ start: at, end: at + 1 + taken.length, owners: short === undefined ? [] : ownersOf(short) });
  }
  return found;

  function ownersOf(key: string): readonly Owner[] {
    const all = handles.get(key) ?? handles.get(key.replace(/\.bsky\.social$/, '')) ?? [];
    const here = all.filter(({ site }) => site === draft.site);
    if (here.length > 0) return here;
    if (all.length > 0) return all;
    return key.includes('.') ? domains(key).map((client) => ({ client, site: undefined, person: -1 })) : [];
  }

  /** What a site that knows no dots or hyphens in handles reads; and a handle with a particle of another script glued on. */
  function* candidates(name: string): Iterable<string> {
    const ascii = /^[a-z0-9_.-]*[a-z0-9_]/.exec(name)?.[0];
    if (ascii !== undefined && ascii !== name) yield ascii;
    if (STRICT_SITES.has(draft.site)) {
      if (name.includes('-')) yield name.split('-')[0] ?? '';
      if (draft.site === 'x' && name.includes('.')) yield name.split('.')[0] ?? '';
    }
  }

  function shorter(name: string): string[] {
    return [...candidates(name)].filter((part) => part !== '');
  }
}

/** A hashtag that names a client: folded span, the term where one was found, null for a declared hashtag. */
export interface TagHit {
  readonly start: number;
  readonly end: number;
  readonly client: number;
  readonly term: Term | null;
}

const LONGEST_TAG = 60;
const LEAST_GLUED = 4;

export function findHashtags({ text }: Page, table: Table, { hashtags }: Tags): TagHit[] {
  const { folded, original, toOriginal } = text;
  const hits: TagHit[] = [];
  for (let start = folded.indexOf('#'); start >= 0; start = folded.indexOf('#', start + 1)) {
    if (start > 0 && (scriptOf(folded.charCodeAt(start - 1)) !== SCRIPT.none || folded[start - 1] === '&'))
      continue;
    let end = start + 1;
    while (end < folded.length && (folded[end] === '_' || scriptOf(folded.charCodeAt(end)) !== SCRIPT.none))
      end += 1;
    if (end === start + 1 || end - start > LONGEST_TAG * 4) continue;
    const body = folded.slice(start + 1, end);
    const key = tagKey(body);
    for (const client of hashtags.get(key) ?? []) hits.push({ start, end, client, term: null });
    if (key.length > LONGEST_TAG) continue;
    const joints = jointsOf(body, (at) =>
      original.slice(toOriginal(start + 1 + at), toOriginal(start + 1 + at) + 1),
    );
    // “#AcmeBlastDay”: a declared one with more behind or before it.
    if (hashtags.size > 0) {
      for (const joint of joints) {
        for (const part of [key.slice(0, joint), key.slice(joint)]) {
          if (part === key || part.length < LEAST_GLUED) continue;
          for (const client of hashtags.get(part) ?? []) hits.push({ start, end, client, term: null });
        }
      }
    }
    for (const term of termsIn(key, joints, table)) hits.push({ start, end, client: term.client, term });
  }
  return hits;
}

/** Where words meet in a hashtag by its capitals, digits and underscores: offsets into its key. */
function jointsOf(body: string, typedAt: (at: number) => string): ReadonlySet<number> {
  const joints = new Set<number>([0]);
  let at = 0;
  let last = '';
  let lastTyped = '';
  for (let i = 0; i < body.length; i += 1) {
    const char = body[i] ?? '';
    if (char === '_') {
      joints.add(at);
      last = '';
      continue;
    }
    const typed = typedAt(i);
    const turned = last !== '' && scriptOf(char.charCodeAt(0)) !== scriptOf(last.charCodeAt(0));
    const next = typedAt(i + 1);
    const isUpper = typed !== typed.toLowerCase();
    const lastUpper = lastTyped !== lastTyped.toLowerCase();
    const nextLower = next !== next.toUpperCase();
    if (turned || (last !== '' && isUpper && (!lastUpper || (nextLower && i + 1 < body.length))))
      joints.add(at);
    at += 1;
    last = char;
    lastTyped = typed;
  }
  joints.add(at);
  return joints;
}

function* termsIn(key: string, joints: ReadonlySet<number>, table: Table): Iterable<Term> {
  const glued = joints.size <= 2;
  for (let from = 0; from < key.length; from += 1) {
    const script = scriptOf(key.charCodeAt(from));
    if (!glued && !joints.has(from) && !isUnspaced(script) && script !== SCRIPT.hangul) continue;
    let hash = SEED;
    for (let to = from; to < key.length; to += 1) {
      hash = step(hash, key.charCodeAt(to));
      if (!table.mayBeTerm(hash)) continue;
      for (let n = table.first(hash); n >= 0; n = table.next(n)) {
        const term = table.terms[n];
        if (!term || term.stem || !key.startsWith(term.key, from) || term.key.length !== to + 1 - from)
          continue;
        if (fits(key, from, to + 1, joints, term)) yield term;
      }
    }
  }
}

/** Whether a term is a word of its own in a hashtag. */
function fits(key: string, from: number, to: number, joints: ReadonlySet<number>, term: Term): boolean {
  if (from === 0 && to === key.length) return true;
  if (term.everyday !== null && !isPhrase(term.everyday)) return false;
  if (joints.has(from) && joints.has(to)) return term.key.length > 1;
  const script = scriptOf(key.charCodeAt(from));
  if (isUnspaced(script)) return term.key.length > 1;
  if (script === SCRIPT.hangul) return term.key.length > 1 && (from === 0 || to === key.length);
  return (
    term.key.length > 3 &&
    term.everyday === null &&
    isMadeOfWords(key.slice(0, from)) &&
    isMadeOfWords(key.slice(to))
  );
}

const SMALL = new Set(
  'i my is in at to we by on of me us go hq uk tv it be so do no up x vs de la le el un'.split(' '),
);

/** Whether letters fall into everyday words without a rest. */
function isMadeOfWords(letters: string): boolean {
  const reach = new Uint8Array(letters.length + 1);
  reach[0] = 1;
  for (let from = 0; from < letters.length; from += 1) {
    if (reach[from] === 0) continue;
    for (let to = from + 1; to <= Math.min(letters.length, from + 16); to += 1) {
      if (reach[to] === 0 && isWordlike(letters.slice(from, to))) reach[to] = 1;
    }
  }
  return reach[letters.length] === 1;
}

function isWordlike(word: string): boolean {
  if (/^\d+$/.test(word) || SMALL.has(word)) return true;
  if (word.length < 3) return false;
  const { common, uncommon, name } = lookUp(word);
  return common || (uncommon && word.length > 3) || (name && word.length > 3);
}
