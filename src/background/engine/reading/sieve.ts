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
    walk(text, (string) => {
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
  // An edge from a node by a unit is an entry of one open table, as an object a node would be many times as slow.
  const size = 2 ** Math.ceil(Math.log2(2 * strings.reduce((sum, { length }) => sum + length, 8)));
  const edges = new Int32Array(size);
  const targets = new Uint16Array(size);
  const ends = new Int16Array(size).fill(-1);
  let nodes = 1;
  const slotOf = (edge: number) => {
    let slot = (Math.imul(edge, 0x9e3779b1) >>> 16) & (size - 1);
    for (let there = edges[slot]; there !== 0 && there !== edge; there = edges[slot])
      slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const [n, string] of strings.entries()) {
    let node = 0;
    for (let at = 0; at < string.length; at += 1) {
      const edge = edgeOf(node, string.charCodeAt(at));
      const slot = slotOf(edge);
      if (edges[slot] === 0) {
        edges[slot] = edge;
        targets[slot] = nodes;
        nodes += 1;
      }
      node = targets[slot] ?? 0;
    }
    ends[node] = n;
  }

  return (text, found) => {
    for (let start = 0; start < text.length; start += 1) {
      let node = 0;
      for (let at = start; at < text.length; at += 1) {
        node = targets[slotOf(edgeOf(node, text.charCodeAt(at)))] ?? 0;
        if (node === 0) break;
        const string = ends[node] ?? -1;
        if (string >= 0) found(string);
      }
    }
  };
}

/** Never zero, which is no edge. */
function edgeOf(node: number, unit: number): number {
  return (node << 16) | (unit + 1);
}
