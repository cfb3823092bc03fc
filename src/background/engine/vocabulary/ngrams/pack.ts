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

/** Where in the packed string the languages of each n-gram begin. */
export function indexOf(packed: string): Map<string, number> {
  const index = new Map<string, number>();
  let ngram = '';
  let at = 0;
  while (at < packed.length) {
    let end = at + 1;
    while (!isCapital(packed.charCodeAt(end))) end += 1;
    ngram = ngram.slice(0, packed.charCodeAt(at) - 48) + packed.slice(at + 1, end);
    index.set(ngram, end);
    while (isCapital(packed.charCodeAt(end))) end += 2;
    at = end;
  }
  return index;
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
