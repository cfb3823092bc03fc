import type { Span } from '../../../model/verdict';
import { BRAND_REGISTER, type BrandSign } from '../vocabulary/register/brand-register';
import { PRIVATE_REGISTER, type PrivateSign } from '../vocabulary/register/private-register';
import { fact } from './fact';
import { isOtherwise } from './own-words';
import { compilePhrases, type FindPhrases } from './phrases';
import { readQuotes, within } from './quotes';
import type { Reading } from './reading';
import { readWords, type Word } from './words';

/** “Your sea-sick mate”. */
const YOURS =
  /(?<!\p{L})(?:your|yer|vuestr[oa]s?|votre|vos|eure?[rnm]?|dein(?:e[rnm]?)?|ihre[rnm]?|seus?|suas?|vostr[oaie]|jullie|jouw|je)(?: \p{L}[\p{L}-]*)?\s+$/iu;
const NEAR = 28;
const MANY = /^\p{L}+[^s'’]s$/iu;

/** How much a text speaks in one register, sign by sign, and the words that do. */
export interface Register<Sign extends string> {
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
  readonly because: readonly (Span & { readonly sign: Sign })[];
}

const findPrivate = compilePhrases(PRIVATE_REGISTER);
const findBrand = compilePhrases(BRAND_REGISTER);

/** What a text says as one says it to one's own; what it quotes is somebody else's. Spans are UTF-16 into the text given. */
export function readPrivate(text: string, language: string | null): Register<PrivateSign> {
  const quotes = readQuotes(text);
  const words = readWords(text).filter((word) => !within(word, quotes));
  const find: FindPhrases<PrivateSign> = (all) =>
    findPrivate(all).filter((match) => match.means !== 'self' || !isOtherwise(all, match, language));
  const { signs, because } = read(find, words);
  // “Mums, dads”, “bring your mum”: who speaks to all of them, or of the reader's, speaks to the public.
  const many = because.filter(
    ({ sign, start, end }) =>
      sign === 'kin' &&
      (MANY.test(text.slice(start, end)) || YOURS.test(text.slice(Math.max(0, start - NEAR), start))),
  );
  return { signs: { ...signs, kin: (signs.kin ?? 0) - many.length }, because };
}

/** What a draft says as organisations do, to the public or to a customer. */
export const readBrand = fact((reading: Reading): Register<BrandSign> => read(findBrand, reading.words));

/** Longer phrases first: a word counts for one sign alone. */
function read<Sign extends string>(find: FindPhrases<Sign>, words: readonly Word[]): Register<Sign> {
  const signs: Partial<Record<Sign, number>> = {};
  const because: (Span & { sign: Sign })[] = [];
  const taken = new Set<number>();
  const matches = [...find(words)].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { start, end, means } of matches) {
    if (isTaken(taken, start, end)) continue;
    for (let at = start; at < end; at += 1) taken.add(at);
    signs[means] = (signs[means] ?? 0) + 1;
    because.push({ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0, sign: means });
  }
  return { signs, because: because.sort((a, b) => a.start - b.start) };
}

function isTaken(taken: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken.has(at)) return true;
  return false;
}
