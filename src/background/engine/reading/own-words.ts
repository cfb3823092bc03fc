import type { Match } from './phrases';
import type { Word } from './words';

/** What is “I” or “my” in one language and a little word of another: “i” is “the” in Italian and “and” in Polish. */
const OTHERWISE: Readonly<Record<string, ReadonlySet<string>>> = {
  it: new Set(['i', 'mine']),
  pl: new Set(['i', 'my', 'mi', 'im']),
  da: new Set(['i', 'mine', 'im']),
  no: new Set(['i', 'mine', 'im']),
  sv: new Set(['i', 'im']),
  de: new Set(['im', 'me']),
  nl: new Set(['im', 'mine']),
  pt: new Set(['im']),
};

/** Whether a word that speaks of oneself in some language says something else in this one. */
export function isOtherwise(
  words: readonly Word[],
  { start, end }: Match<unknown>,
  language: string | null,
): boolean {
  if (language === null || end - start !== 1) return false;
  return OTHERWISE[language]?.has(words[start]?.forms[0] ?? '') ?? false;
}
