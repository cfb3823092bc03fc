/**
 * The languages told apart by n-grams: those served that share a script, and their nearest neighbours.
 * `id` stands for Malay too: the two are written alike.
 */
export const LANGUAGES: readonly string[] =
  'en es fr de pt it nl pl sv da no fi tr vi id ru uk ar fa ca ro cs hu hr bg'.split(' ');

/** Pairs of a language (its place in {@link LANGUAGES}) and a weight, 0 to 170. */
export type Weights = readonly (readonly [language: number, weight: number])[];

const LEVELS = '0123456789abcdefghijklmnopqrstuvwxyz!#%&()*+';
const STEP = 4;
const WEIGHTS = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, LEVELS.indexOf(String.fromCharCode(code)) * STEP),
);

/**
 * Sorted n-grams as one string. Each is a digit for how many units it shares with the one before, its other
 * units, then a capital (the language) and a level (the weight) for every language.
 */
export function pack(table: ReadonlyMap<string, Weights>): string {
  let last = '';
  let packed = '';
  for (const [ngram, weights] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < last.length && last[shared] === ngram[shared]) shared += 1;
    packed += shared + ngram.slice(shared);
    for (const [language, weight] of weights) {
      packed += String.fromCharCode(65 + language) + (LEVELS[Math.round(weight / STEP)] ?? '+');
    }
    last = ngram;
  }
  return packed;
}

/** Tells of each n-gram in a packed string, and where in it its languages begin; no n-gram has more than six units. */
export function unpack(packed: string, tell: (ngram: Uint16Array, length: number, at: number) => void): void {
  const ngram = new Uint16Array(6);
  let at = 0;
  while (at < packed.length) {
    let length = packed.charCodeAt(at) - 48;
    at += 1;
    for (let unit = packed.charCodeAt(at); !isCapital(unit); unit = packed.charCodeAt(at)) {
      ngram[length] = unit;
      length += 1;
      at += 1;
    }
    tell(ngram, length, at);
    while (isCapital(packed.charCodeAt(at))) at += 2;
  }
}

/** Adds the weights that begin at `at`, and `base` to each of them. */
export function addWeights(packed: string, at: number, base: number, scores: Float64Array): void {
  for (let from = at; isCapital(packed.charCodeAt(from)); from += 2) {
    const language = packed.charCodeAt(from) - 65;
    scores[language] = (scores[language] ?? 0) + (WEIGHTS[packed.charCodeAt(from + 1)] ?? 0) + base;
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
