import { utf8 } from '../vocabulary/ngrams/bytes';
import { NGRAMS } from '../vocabulary/ngrams/ngrams';
import { addWeights, indexOf, LANGUAGES } from '../vocabulary/ngrams/pack';

/** What the table's authors took off every weight to keep it small. */
const BASE = 53;
const LONGEST_WORD = 70;
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
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const bytes = utf8(word.replaceAll('’', "'")).slice(0, LONGEST_WORD);
    for (const ngram of ngramsOf(bytes)) {
      if (seen.has(ngram)) continue;
      seen.add(ngram);
      const at = index.get(ngram);
      if (at !== undefined) addWeights(NGRAMS, at, BASE, scores);
    }
  }
  const byLanguage = LANGUAGES.map((language, at) => [language, scores[at] ?? 0] as const).filter(
    ([, score]) => score > 0,
  );
  return { byLanguage: byLanguage.sort(([, a], [, b]) => b - a), ngrams: seen.size };
}

function* ngramsOf(word: string): Iterable<string> {
  let at = 0;
  for (; at + 4 < word.length; at += 3) yield (at === 0 ? ' ' : '') + word.slice(at, at + 4);
  yield `${at === 0 ? ' ' : ''}${word.slice(word.length === 3 ? 0 : -4)} `;
}
