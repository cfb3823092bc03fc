import type { Term } from './terms';

/** Terms by the rolling hash of their key, behind a filter that says no at once to nearly everything else. */
export interface Table {
  readonly terms: readonly Term[];
  /** The first term with this hash, -1 for none. */
  first(hash: number): number;
  /** The next term with the same hash, -1 for none. */
  next(term: number): number;
  readonly mayBeTerm: (hash: number) => boolean;
  /** Whether a longer term may begin with the words of this hash. */
  readonly mayGoOn: (hash: number) => boolean;
  /** The most words, and the fewest and the most letters, of any term. */
  readonly words: number;
  readonly fewest: number;
  readonly letters: number;
}

export const SEED = 0x811c9dc5 | 0;

export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function compileTable(terms: readonly Term[]): Table {
  const goesOn: number[] = [];
  const hashes = new Int32Array(terms.length);
  let words = 1;
  let fewest = Number.POSITIVE_INFINITY;
  let letters = 1;
  terms.forEach((term, at) => {
    hashes[at] = hashOf(term, goesOn);
    words = Math.max(words, term.breaks.length + 1, term.acronym ? term.key.length : 1);
    fewest = Math.min(fewest, term.key.length);
    letters = Math.max(letters, term.key.length);
  });

  const size = powerOfTwo(terms.length * 2);
  const slots = new Int32Array(size).fill(-1);
  const following = new Int32Array(terms.length).fill(-1);
  const mayBe = filterOf(terms.length);
  for (let at = terms.length - 1; at >= 0; at -= 1) {
    const hash = hashes[at] ?? 0;
    setBit(mayBe, hash);
    let slot = spread(hash) & (size - 1);
    for (let there = slots[slot] ?? -1; there >= 0 && hashes[there] !== hash; there = slots[slot] ?? -1) {
      slot = (slot + 1) & (size - 1);
    }
    following[at] = slots[slot] ?? -1;
    slots[slot] = at;
  }
  const mayGo = filterOf(goesOn.length);
  for (const hash of goesOn) setBit(mayGo, hash);

  return {
    terms,
    first(hash) {
      let slot = spread(hash) & (size - 1);
      for (let there = slots[slot] ?? -1; there >= 0; there = slots[slot] ?? -1) {
        if (hashes[there] === hash) return there;
        slot = (slot + 1) & (size - 1);
      }
      return -1;
    },
    next: (term) => following[term] ?? -1,
    mayBeTerm: (hash) => hasBit(mayBe, hash),
    mayGoOn: (hash) => hasBit(mayGo, hash),
    words,
    fewest,
    letters,
  };
}

/** The hash of a term; those of its beginnings, where the text may have a gap, go into `goesOn`. */
function hashOf({ key, breaks, acronym }: Term, goesOn: number[]): number {
  let hash = SEED;
  let reached = 0;
  for (let at = 0; at < key.length; at += 1) {
    if (at > 0 && (breaks[reached] === at || acronym)) goesOn.push(hash);
    if (breaks[reached] === at) reached += 1;
    // Scripts without spaces are tried at every letter; two letters tell whether to go on.
    if (at === 2 && key.charCodeAt(0) >= 0xe00) goesOn.push(hash);
    hash = step(hash, key.charCodeAt(at));
  }
  return hash;
}

function filterOf(count: number): Int32Array {
  return new Int32Array(powerOfTwo(Math.max(64, count)) >> 1);
}

/** 16 bits an entry, two of them set: small enough to stay in the processor's cache. */
function setBit(filter: Int32Array, hash: number): void {
  const mask = filter.length - 1;
  const one = spread(hash);
  const two = one >>> 7;
  filter[(one >>> 5) & mask] = (filter[(one >>> 5) & mask] ?? 0) | (1 << (one & 31)) | (1 << (two & 31));
}

function hasBit(filter: Int32Array, hash: number): boolean {
  const one = spread(hash);
  const bits = (1 << (one & 31)) | (1 << ((one >>> 7) & 31));
  return ((filter[(one >>> 5) & (filter.length - 1)] ?? 0) & bits) === bits;
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}
