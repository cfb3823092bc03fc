import { mostTelling, type Needs } from './needs';

/** How many of a pattern's needs are looked for, and how much of each string: more tells hardly more. */
const ASKED = 3;
const TOLD = 10;
/** Strings of at least so many units are rare enough that most places of a text are passed over at a glance. */
const LONG = 4;

/** Which of some patterns a text may hold, by what they need, in their order. The text is gone through once. */
export function compileSieve(patterns: readonly Needs[]): (text: string) => readonly number[] {
  const wanted = new Uint8Array(patterns.length);
  const askedBy = new Map<string, Asked[]>();
  for (const [pattern, needs] of patterns.entries()) {
    const asked = worthAsking(needs);
    wanted[pattern] = (1 << asked.length) - 1;
    for (const [nth, strings] of asked.entries()) {
      for (const start of new Set(strings.map((string) => string.slice(0, TOLD)))) {
        const known = askedBy.get(start);
        if (known) known.push({ pattern, need: 1 << nth });
        else askedBy.set(start, [{ pattern, need: 1 << nth }]);
      }
    }
  }
  const walk = compileTrie([...askedBy.keys()]);
  const asked = [...askedBy.values()];
  const met = new Uint8Array(patterns.length);

  return (text) => {
    met.fill(0);
    walk(text, (string) => {
      for (const { pattern, need } of asked[string] ?? []) met[pattern] = (met[pattern] ?? 0) | need;
    });
    const possible: number[] = [];
    for (let pattern = 0; pattern < met.length; pattern += 1)
      if (met[pattern] === wanted[pattern]) possible.push(pattern);
    return possible;
  };
}

/** Needs of long strings alone where a pattern has some: little words are in every text, and cost more than they tell. */
function worthAsking(needs: Needs): Needs {
  const telling = mostTelling(needs);
  const long = telling.filter((strings) => strings.every((string) => string.length >= LONG));
  return (long.length > 0 ? long : telling).slice(0, ASKED);
}

/** That a string is one of those that a pattern needs; its needs are bits. */
interface Asked {
  readonly pattern: number;
  readonly need: number;
}

/** Tells of each place in a text where one of some strings (by index) begins. */
function compileTrie(strings: readonly string[]): (text: string, found: (string: number) => void) => void {
  // The branches of all nodes are one open table, branch and target side by side: small enough to stay at hand.
  const count = countStarts(strings);
  const size = 2 ** Math.ceil(Math.log2(1.5 * count + 8));
  const branches = new Int32Array(2 * size);
  const ends = new Int16Array(count + 1).fill(-1);
  const slotOf = (branch: number) => {
    let slot = (Math.imul(branch, 0x9e3779b1) >>> 16) & (size - 1);
    while (branches[2 * slot] !== 0 && branches[2 * slot] !== branch) slot = (slot + 1) & (size - 1);
    return 2 * slot;
  };
  const next = (node: number, unit: number) => branches[slotOf(branchOf(node, unit)) + 1] ?? 0;
  let nodes = 0;
  for (const [n, string] of strings.entries()) {
    let node = 0;
    for (let at = 0; at < string.length; at += 1) {
      const branch = branchOf(node, string.charCodeAt(at));
      const slot = slotOf(branch);
      if (branches[slot] === 0) {
        nodes += 1;
        branches[slot] = branch;
        branches[slot + 1] = nodes;
      }
      node = branches[slot + 1] ?? 0;
    }
    ends[node] = n;
  }
  const mayBegin = compileGlance(strings);

  return (text, found) => {
    let four = 0;
    for (let at = 0; at < LONG - 1; at += 1) four = (four << 8) | unitAt(text, at);
    for (let start = 0; start < text.length; start += 1) {
      four = (four << 8) | unitAt(text, start + LONG - 1);
      if (!mayBegin(four)) continue;
      let node = 0;
      for (let at = start; at < text.length; at += 1) {
        node = next(node, text.charCodeAt(at));
        if (node === 0) break;
        const string = ends[node] ?? -1;
        if (string >= 0) found(string);
      }
    }
  };
}

/** How many different starts some strings have: of each, what it does not share with the one before it in order. */
function countStarts(strings: readonly string[]): number {
  let count = 0;
  let last = '';
  for (const string of [...strings].sort()) {
    let shared = 0;
    while (shared < string.length && string[shared] === last[shared]) shared += 1;
    count += string.length - shared;
    last = string;
  }
  return count;
}

/**
 * Whether one of some strings may begin with four units, a byte of each, the first in front: sets of bits, one for
 * the long strings, one for the first two units of the few short ones.
 */
function compileGlance(strings: readonly string[]): (four: number) => boolean {
  const long = new Int32Array(1 << (GLANCE - 5));
  const short = new Int32Array(1 << 11);
  for (const string of strings) {
    const two = (unitAt(string, 0) << 8) | unitAt(string, 1);
    if (string.length >= LONG)
      setBit(long, placeOf((two << 16) | (unitAt(string, 2) << 8) | unitAt(string, 3)));
    else if (string.length > 1) setBit(short, two);
    // With any second unit: its 256 bits are eight numbers.
    else short.fill(-1, two >>> 5, (two >>> 5) + 8);
  }
  return (four) => hasBit(long, placeOf(four)) || hasBit(short, four >>> 16);
}

/** The long strings of a language, some two thousand, set one bit in twenty of these. */
const GLANCE = 15;

function placeOf(four: number): number {
  return Math.imul(four, 0x9e3779b1) >>> (32 - GLANCE);
}

function setBit(bits: Int32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

function hasBit(bits: Int32Array, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** A byte of a unit, 0 behind the end. */
function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (unit ^ (unit >>> 8)) & 0xff;
}

/** Never zero, which is no branch. */
function branchOf(node: number, unit: number): number {
  return (node << 16) | (unit + 1);
}
