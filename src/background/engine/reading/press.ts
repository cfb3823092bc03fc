import type { Span } from '../../../model/verdict';
import { OWN_VOICE, PRESS, type PressSign } from '../vocabulary/press/press';
import { fact } from './fact';
import { isOtherwise } from './own-words';
import { compilePhrases } from './phrases';
import type { Reading } from './reading';
import type { Word } from './words';

/** From this score on a text sounds like an office; one kind of sign alone never reaches it. */
export const OFFICE = 3;

/** How much a draft sounds like a press office, and the words that do. */
export interface PressVoice {
  readonly score: number;
  readonly because: readonly Span[];
}

const WEIGHT: Readonly<Record<PressSign, number>> = {
  announcing: 1.5,
  quoting: 1.5,
  claim: 1.25,
  buzz: 0.6,
  notice: 0.5,
};
/** The most that one kind adds: a hundred buzz words announce nothing. */
const MOST: Readonly<Record<PressSign, number>> = {
  announcing: 2,
  quoting: 2,
  claim: 2.5,
  buzz: 3,
  notice: 1,
};

/** What nobody asks, winks at or says of themselves, in whole sentences, is half an office already. */
const FORMAL = 0.5;
const CHATTY = /[?¿؟]|\p{Extended_Pictographic}|^\s*\p{Ll}/u;

/** In fewer words nobody sounds like an office. */
const ENOUGH = 8;

const findPress = compilePhrases(PRESS);
const findOwn = compilePhrases(OWN_VOICE);

/** What of the voice is the same whichever client it may be the office of. */
interface Sound {
  readonly score: number;
  readonly because: readonly Span[];
  /** Where sentences start, where they are formal; else null. */
  readonly formal: readonly number[] | null;
}

/** Read without the sentences that disclose: “my client” there is no voice of one's own, and no praise. */
export function readPressVoice(reading: Reading, names: readonly Span[]): PressVoice {
  const { score, because, formal } = soundOf(reading);
  return { score: score + (formal !== null && isSubject(formal, names) ? 0.5 : 0), because };
}

/** A sentence whose subject is the brand: nobody speaks so of what they like. */
function isSubject(openings: readonly number[], names: readonly Span[]): boolean {
  return openings.some((at) => names.some(({ start, end }) => start <= at && at < end));
}

const soundOf = fact((reading: Reading): Sound => {
  const rest = withoutDisclosing(reading);
  // A sentence that tells the tie in passing is all the same what is said.
  const words = rest.length < ENOUGH ? reading.words : rest;
  if (words.length < ENOUGH) return { score: 0, because: [], formal: null };
  const found = findPress(words);
  const sums: Record<PressSign, number> = { announcing: 0, quoting: 0, claim: 0, buzz: 0, notice: 0 };
  const spans = new Map<number, Span>();
  let reached = 0;
  for (const { start, end, means } of found) {
    if (start < reached) continue;
    reached = end;
    sums[means] = Math.min(MOST[means], sums[means] + WEIGHT[means]);
    const span = { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
    spans.set(span.start, span);
  }
  const total = Object.values(sums).reduce((all, sum) => all + sum, 0);
  const own = findOwn(words).filter((match) => !isOtherwise(words, match, reading.language)).length;
  // A long text has more of everything: what counts is how thick it lies.
  const thick = Math.min(1, 60 / words.length + 0.25);
  const formal = own === 0 && words.length >= 12 && !CHATTY.test(reading.draft.text);
  // A sentence that says “its” is of the office, too.
  const possessive = formal && words.some(({ forms }) => forms.some((form) => ITS.has(form)));
  return {
    score: total * thick + (formal ? FORMAL : 0) + (possessive ? 0.5 : 0) - Math.min(2.5, own * 0.75),
    because: [...spans.values()],
    formal: formal ? words.flatMap(({ opens, start }) => (opens ? [start] : [])) : null,
  };
});

const ITS = new Set(
  'its sein seine seinen seinem seiner ihre ihren ihrem ihrer su sus son sa ses leur leurs sua seu seus suas suo suoi sue zijn haar swoj swoja swoje swojego swojej swoich'.split(
    ' ',
  ),
);

function withoutDisclosing({ words, disclosures }: Reading): readonly Word[] {
  if (disclosures.length === 0) return words;
  const sentences: Word[][] = [];
  for (const word of words) {
    if (word.opens || sentences.length === 0) sentences.push([]);
    sentences.at(-1)?.push(word);
  }
  return sentences
    .filter((sentence) => {
      const start = sentence[0]?.start ?? 0;
      const end = sentence.at(-1)?.end ?? 0;
      return !disclosures.some((told) => told.start < end && start < told.end);
    })
    .flat();
}
