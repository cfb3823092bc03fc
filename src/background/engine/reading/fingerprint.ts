import type { Print } from '../../../model/draft';
import { normal, readWords } from './words';

/** How many marks a print keeps: enough to tell likeness within about a tenth, however long the text. */
const KEPT = 128;

/** The words that make a message: no addresses, handles, emoji, nor the hashtags after it. Scripts without spaces go by the letter. */
export function messageWords(text: string): string[] {
  return readWords(withoutLastTags(text)).flatMap(({ start, end }) => {
    const word = normal(text.slice(start, end));
    if (/^\p{Extended_Pictographic}/u.test(word) && !/^\p{N}/u.test(word)) return [];
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
      ? Array.from(word)
      : [word];
  });
}

function withoutLastTags(text: string): string {
  const parts = text.trimEnd().split(/(?=\s)/u);
  let end = parts.length;
  while (end > 1 && /^\s*#[\p{L}\p{N}_]+$/u.test(parts[end - 1] ?? '')) end--;
  return parts.slice(0, end).join('');
}

/**
 * A text's print: keyed marks of its pairs of neighbouring words, the least of them kept (min-hash), so that two
 * prints under one key tell how much two texts share, and a print without its key tells nothing of the text.
 */
export function fingerprint(text: string, key: string): Print {
  return printOf(messageWords(text), key);
}

export function printOf(words: readonly string[], key: string): Print {
  const secret = secretOf(key);
  const hashes = words.map((word) => mark(secret, unitsOf(word)));
  const marks = new Set<number>();
  for (let at = 1; at < hashes.length; at++) marks.add(mark(secret, [hashes[at - 1] ?? 0, hashes[at] ?? 0]));
  return { shingles: marks.size, marks: [...marks].sort((a, b) => a - b).slice(0, KEPT) };
}

/** How alike two texts are. `shared`: about how many pairs of words both have. */
export interface Likeness {
  readonly shared: number;
  /** Shared pairs among all pairs of both, 0 to 1. */
  readonly alike: number;
  /** Shared pairs among those of the shorter text, 0 to 1. */
  readonly within: number;
}

/** Compares many prints with one. Exact while both texts have at most {@link KEPT} pairs, else estimated; both are of one key. */
export function likenessTo(a: Print): (b: Print) => Likeness {
  const inA = new Set(a.marks);
  return (b) => {
    const common = b.marks.filter((mark) => inA.has(mark));
    if (a.shingles <= KEPT && b.shingles <= KEPT) return likenessOf(common.length, a, b);
    // The least marks of both texts together are a fair sample of all their pairs.
    const least = [...new Set([...a.marks, ...b.marks])].sort((x, y) => x - y).slice(0, KEPT);
    const last = least.at(-1) ?? 0;
    const alike = common.filter((mark) => mark <= last).length / Math.max(1, least.length);
    return likenessOf((alike * (a.shingles + b.shingles)) / (1 + alike), a, b);
  };
}

function likenessOf(shared: number, a: Print, b: Print): Likeness {
  return {
    shared,
    alike: shared / Math.max(1, a.shingles + b.shingles - shared),
    within: Math.min(1, shared / Math.max(1, Math.min(a.shingles, b.shingles))),
  };
}

type Secret = readonly [number, number];

const secrets = new Map<string, Secret>();

function secretOf(key: string): Secret {
  const known = secrets.get(key);
  if (known) return known;
  const units = unitsOf(key);
  const secret: Secret = [mark([0, 1], units), mark([2, 3], units)];
  secrets.clear();
  secrets.set(key, secret);
  return secret;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** HalfSipHash-2-4 (Aumasson and Bernstein) over 32-bit units, 32 bits wide: a keyed hash fast in plain numbers. */
function mark([k0, k1]: Secret, units: readonly number[]): number {
  let v0 = k0;
  let v1 = k1;
  let v2 = 0x6c796765 ^ k0;
  let v3 = 0x74656462 ^ k1;
  const rounds = (count: number) => {
    for (let round = 0; round < count; round++) {
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
    }
  };
  for (const unit of [...units, units.length << 26]) {
    v3 ^= unit;
    rounds(2);
    v0 ^= unit;
  }
  v2 ^= 0xff;
  rounds(4);
  return (v1 ^ v3) >>> 0;
}
