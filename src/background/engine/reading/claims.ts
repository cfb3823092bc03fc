import type { Category, Client } from '../../../model/profile';
import { CLAIMS } from '../vocabulary/claims';
import { compilePhrases } from './phrases';
import type { Reading } from './reading';

const find = compilePhrases(CLAIMS);

/** What takes a promise back, within a few words before it. */
const NOT = new Set(
  "not never no nor cannot can't don't doesn't didn't won't wouldn't isn't nobody nothing hardly tampoco nunca nadie nao jamais nie nicht kein keine niemand ne pas ما لا لم لن مش مو ليس".split(
    ' ',
  ),
);
const BEFORE = 3;

/** Whether a draft promises of a client what its trade is regulated for: to cure, to pay, to win. */
export function makesClaim({ words }: Reading, { category }: Client): boolean {
  if (!CLAIMED.has(category)) return false;
  return find(words).some(
    ({ start, means }) =>
      means.includes(category) &&
      !words
        .slice(Math.max(0, start - BEFORE), start)
        .some(({ forms }) => forms.some((form) => NOT.has(form))),
  );
}

const CLAIMED: ReadonlySet<Category> = new Set(CLAIMS.flatMap(({ means }) => means));
