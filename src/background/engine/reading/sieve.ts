import { mostTelling, type Needs } from './needs';

/** How many of a pattern's needs are looked for, and how much of each string: more tells hardly more. */
const ASKED = 3;
const TOLD = 10;

/** Which of some patterns a text may hold, by what they need, in their order. The text is gone through once. */
export function compileSieve(patterns: readonly Needs[]): (text: string) => number[] {
  const wanted = new Uint8Array(patterns.length);
  const askedBy = new Map<string, Asked[]>();
  for (const [pattern, needs] of patterns.entries()) {
    const asked = mostTelling(needs).slice(0, ASKED);
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

  return (text) => {
    const met = new Uint8Array(patterns.length);
    const seen = new Uint8Array(asked.length);
    walk(text, (string) => {
      if (seen[string] === 1) return;
      seen[string] = 1;
      for (const { pattern, need } of asked[string] ?? []) met[pattern] = (met[pattern] ?? 0) | need;
    });
    const possible: number[] = [];
    for (let pattern = 0; pattern < met.length; pattern += 1)
      if (met[pattern] === wanted[pattern]) possible.push(pattern);
    return possible;
  };
}

/** That a string is one of those that a pattern needs; its needs are bits. */
interface Asked {
  readonly pattern: number;
  readonly need: number;
}

/** Tells of each place in a text where one of some strings (by index) begins. */
function compileTrie(strings: readonly string[]): (text: string, found: (string: number) => void) => void {
  // The branches of all nodes are one open table, branch and target side by side: small enough to stay at hand.
  const starts = new Set(strings.flatMap((string) => Array.from(string, (_, at) => string.slice(0, at + 1))));
  const size = 2 ** Math.ceil(Math.log2(1.5 * starts.size + 8));
  const branches = new Int32Array(2 * size);
  const ends = new Int16Array(starts.size + 1).fill(-1);
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
  // No string is a single plain unit, so that two at once tell whether to go on.
  const pairs = Uint16Array.from({ length: 1 << 14 }, (_, pair) => {
    const node = next(0, pair >> 7);
    return node === 0 ? 0 : next(node, pair & 127);
  });

  return (text, found) => {
    let first = text.charCodeAt(0);
    for (let start = 0; start < text.length; start += 1) {
      const second = text.charCodeAt(start + 1);
      const plain = first < 128 && second < 128;
      let at = start + (plain ? 2 : 1);
      let node = plain ? (pairs[(first << 7) | second] ?? 0) : next(0, first);
      while (node !== 0) {
        const string = ends[node] ?? -1;
        if (string >= 0) found(string);
        if (at >= text.length) break;
        node = next(node, text.charCodeAt(at));
        at += 1;
      }
      first = second;
    }
  };
}

/** Never zero, which is no branch. */
function branchOf(node: number, unit: number): number {
  return (node << 16) | (unit + 1);
}
