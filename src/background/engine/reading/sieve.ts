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
  // The branches of all nodes are one open table: as objects they would be many times as slow.
  const size = 2 ** Math.ceil(Math.log2(2 * strings.reduce((sum, { length }) => sum + length, 8)));
  const branches = new Int32Array(size);
  const targets = new Uint16Array(size);
  const ends = new Int16Array(size).fill(-1);
  let nodes = 1;
  const slotOf = (node: number, unit: number) => {
    // Never zero, which is no branch.
    const branch = (node << 16) | (unit + 1);
    let slot = (Math.imul(branch, 0x9e3779b1) >>> 16) & (size - 1);
    while (branches[slot] !== 0 && branches[slot] !== branch) slot = (slot + 1) & (size - 1);
    if (branches[slot] === 0 && growing) {
      branches[slot] = branch;
      targets[slot] = nodes;
      nodes += 1;
    }
    return slot;
  };
  let growing = true;
  for (const [n, string] of strings.entries()) {
    let node = 0;
    for (let at = 0; at < string.length; at += 1) node = targets[slotOf(node, string.charCodeAt(at))] ?? 0;
    ends[node] = n;
  }
  growing = false;
  const next = (node: number, unit: number) => targets[slotOf(node, unit)] ?? 0;
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
