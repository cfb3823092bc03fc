import { utf8 } from '../vocabulary/ngrams/bytes';
import { NGRAMS } from '../vocabulary/ngrams/ngrams';
import { addWeights, indexOf, LANGUAGES } from '../vocabulary/ngrams/pack';

/** What the table's authors took off every weight to keep it small. */
const BASE = 53;
const LONGEST_WORD = 70;
const ASCII = /^[\x00-\x7f]*$/;
const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;

let index: ReadonlyMap<string, number> | undefined;

/** How much a text speaks for each language, with the number of its different n-grams. */
export interface Scores {
  readonly byLanguage: readonly (readonly [language: string, score: number])[];
  readonly ngrams: number;
}

/** Counts four-byte runs at the start of each third byte of a word, as the table does. Best language first. */
export function scoreNgrams(text: string): Scores {
  index ??= indexOf(NGRAMS);
  const scores = new Float64Array(LANGUAGES.length);
  const seen = new Set<string>();
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const bytes = bytesOf(word);
    let at = 0;
    for (; at + 4 < bytes.length; at += 3) {
      const ngram = bytes.slice(at, at + 4);
      seen.add(at === 0 ? ` ${ngram}` : ngram);
    }
    const last = bytes.slice(bytes.length === 3 ? 0 : -4);
    seen.add(at === 0 ? ` ${last} ` : `${last} `);
  }
  for (const ngram of seen) {
    const at = index.get(ngram);
    if (at !== undefined) addWeights(NGRAMS, at, BASE, scores);
  }
  const byLanguage = LANGUAGES.map((language, at) => [language, scores[at] ?? 0] as const).filter(
    ([, score]) => score > 0,
  );
  return { byLanguage: byLanguage.sort(([, a], [, b]) => b - a), ngrams: seen.size };
}

function bytesOf(word: string): string {
  const bytes = ASCII.test(word) ? word : utf8(word.replaceAll('’', "'"));
  return bytes.length > LONGEST_WORD ? bytes.slice(0, LONGEST_WORD) : bytes;
}
