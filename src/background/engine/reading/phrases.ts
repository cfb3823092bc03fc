import { MOST_WORDS } from './wordbook';
import { ANY_MARK, markOf, normal, type Word } from './words';

/**
 * How vocabularies write what to look for: phrases divided by commas. In a phrase, `vot*` is how a word begins,
 * `#` a number, `^` any word with a capital, `…` up to four words of any kind, `(a|b c|)` alternatives of which
 * one may be empty; a word with a capital must have one in the text. Plural and possessive endings need not be
 * written.
 */
export type Phrases = string;

/** Which words of a text a phrase took (`end` exclusive), and what it stands for. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly means: T;
}

type Step =
  | { readonly kind: 'word'; readonly text: string; readonly capital: boolean }
  | { readonly kind: 'prefix'; readonly text: string; readonly capital: boolean }
  | {
      readonly kind: 'choice';
      readonly words: ReadonlySet<string>;
      readonly of: readonly (readonly Step[])[];
    }
  | { readonly kind: 'number' }
  | { readonly kind: 'capital' }
  | { readonly kind: 'gap' };
/** `next` and `then`: marks of the words that may follow the first; words without any of these cannot. */
type Phrase<T> = {
  readonly steps: readonly Step[];
  readonly capital: boolean;
  readonly next: number;
  readonly then: number;
  readonly means: T;
};

export type FindPhrases<T> = (words: readonly Word[]) => Match<T>[];

const GAP = 4;
const NUMBERS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve dozen few couple several ' +
    'dos tres cuatro cinco seis siete ocho nueve diez deux trois quatre cinq six sept huit neuf dix quelques ' +
    'zwei drei vier funf sechs sieben acht neun zehn paar dois duas quatro oito nove dez ' +
    'due tre quattro cinque sei otto twee drie vijf zes zeven acht negen tien dwa trzy cztery piec ' +
    'اثنين ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه'
  ).split(' '),
);

/** One matcher for many phrases: each word of a text is looked up once. Matches come in the order of the text. */
export function compilePhrases<T>(entries: Iterable<{ phrases: Phrases; means: T }>): FindPhrases<T> {
  const byWord = new Map<string, Phrase<T>[]>();
  const byPrefix = new Map<string, Phrase<T>[]>();
  const byNumber: Phrase<T>[] = [];
  for (const { phrases, means } of entries) {
    for (const steps of phrases.split(/[,\n]+/).flatMap((phrase) => unfold(readSteps(phrase)))) {
      const first = steps[0];
      const capital = first !== undefined && 'capital' in first && first.capital;
      const [next, then] = [marksOf(steps, 1), isOneWord(steps[1]) ? marksOf(steps, 2) : -1];
      const phrase = { steps, capital, next, then, means };
      if (first?.kind === 'word') put(byWord, first.text, phrase);
      else if (first?.kind === 'prefix' && first.text.length > 2)
        put(byPrefix, first.text.slice(0, 3), phrase);
      else if (first?.kind === 'number') byNumber.push(phrase);
      else if (first)
        throw new Error(
          `expected a phrase to begin with a word, or three letters and a star, in “${phrases}”`,
        );
    }
  }

  const lookUp = (forms: readonly string[]): readonly Phrase<T>[] => {
    const heads = new Set(forms.map((form) => form.slice(0, 3)));
    const phrases = [
      ...forms.flatMap((form) => byWord.get(form) ?? []),
      ...[...heads].flatMap((head) => startingAs(byPrefix.get(head), forms)),
      ...(isNumber(forms[0] ?? '') ? byNumber : []),
    ];
    return phrases.length === 0 ? NONE : phrases;
  };
  // The forms of a word are the same object wherever it is read: what they begin is kept until others need its place.
  const known: (readonly string[])[] = Array.from({ length: MOST_WORDS }, () => NONE);
  const begun: (readonly Phrase<T>[])[] = Array.from({ length: MOST_WORDS }, () => NONE);

  return (words) => {
    const found: Match<T>[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined) continue;
      const place = word.kin;
      if (known[place] !== word.forms) {
        known[place] = word.forms;
        begun[place] = lookUp(word.forms);
      }
      const phrases = begun[place] ?? NONE;
      if (phrases === NONE) continue;
      const next = words[at + 1]?.mark ?? ANY_MARK;
      const then = words[at + 2]?.mark ?? ANY_MARK;
      for (const phrase of phrases) {
        if ((phrase.next & next) === 0 || (phrase.then & then) === 0 || (phrase.capital && !word.capital))
          continue;
        const end = follow(phrase.steps, 1, words, at + 1, at);
        if (end > at) found.push({ start: at, end, means: phrase.means });
      }
    }
    return found;
  };
}

const NONE: readonly never[] = [];

/** Whether a step takes one word, whatever the word is. */
function isOneWord(step: Step | undefined): boolean {
  return step?.kind === 'choice' ? step.of.length === 0 : step?.kind !== 'gap';
}

/** The marks of what may stand at a step: all where it may be anything, or nothing. */
function marksOf(steps: readonly Step[], at: number): number {
  const step = steps[at];
  if (step?.kind === 'word') return markOf(step.text);
  if (step?.kind !== 'choice') return -1;
  let marks = 0;
  for (const word of step.words) marks |= markOf(word);
  for (const choice of step.of) marks |= choice.length === 0 ? marksOf(steps, at + 1) : marksOf(choice, 0);
  return marks;
}

/** Of phrases that begin with a starred word, those whose word these forms begin with. */
function startingAs<T>(phrases: readonly Phrase<T>[] = [], forms: readonly string[]) {
  return phrases.filter(({ steps: [first] }) => first?.kind === 'prefix' && begins(forms, first.text));
}

function begins(forms: readonly string[], head: string): boolean {
  for (const form of forms) if (form.startsWith(head)) return true;
  return false;
}

/** Where the steps from `step` on end when they start at word `at`; -1 where they do not match. */
function follow(
  steps: readonly Step[],
  step: number,
  words: readonly Word[],
  at: number,
  first: number,
): number {
  const want = steps[step];
  if (want === undefined) return at;
  if (want.kind === 'gap') {
    for (let skip = 0; skip <= GAP; skip++) {
      if (skip > 0 && words[at + skip - 1]?.opens !== false) return -1;
      const end = follow(steps, step + 1, words, at + skip, first);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[at];
  if (want.kind === 'choice') {
    if (want.words.size > 0 && word && !(at > first && word.opens) && isAmong(word.forms, want.words)) {
      const end = follow(steps, step + 1, words, at + 1, first);
      if (end >= 0) return end;
    }
    for (const choice of want.of) {
      const reached = follow(choice, 0, words, at, first);
      const end = reached < 0 ? -1 : follow(steps, step + 1, words, reached, first);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (word === undefined || (at > first && word.opens) || !fits(want, word)) return -1;
  return follow(steps, step + 1, words, at + 1, first);
}

function fits(step: Exclude<Step, { kind: 'gap' | 'choice' }>, { forms, capital }: Word): boolean {
  if (step.kind === 'number') return isNumber(forms[0] ?? '');
  if (step.kind === 'capital') return capital;
  if (step.capital && !capital) return false;
  return step.kind === 'word' ? forms.includes(step.text) : begins(forms, step.text);
}

function isAmong(forms: readonly string[], words: ReadonlySet<string>): boolean {
  for (const form of forms) if (words.has(form)) return true;
  return false;
}

function isNumber(form: string): boolean {
  const digit = form.charCodeAt(0);
  return (digit >= 48 && digit <= 57) || (digit >= 0x660 && digit <= 0x669) || NUMBERS.has(form);
}

/** A phrase that begins with a choice, as one phrase a choice, so that each can be found by its first word. */
function unfold(steps: readonly Step[]): (readonly Step[])[] {
  const [first, ...rest] = steps;
  if (first?.kind !== 'choice') return [steps];
  const single = Array.from(first.words, (text): Step[] => [{ kind: 'word', text, capital: false }, ...rest]);
  return [...single, ...first.of.flatMap((choice) => unfold([...choice, ...rest]))];
}

/** @throws Error when a bracket is not closed. */
function readSteps(phrase: string): Step[] {
  const tokens = phrase.match(/[()|]|[^\s()|]+/g) ?? [];
  let at = 0;
  const sequence = (): Step[] => {
    const steps: Step[] = [];
    for (let token = tokens[at]; token !== undefined && token !== '|' && token !== ')'; token = tokens[at]) {
      at++;
      steps.push(token === '(' ? choice() : readStep(token));
    }
    return steps;
  };
  const choice = (): Step => {
    const of = [sequence()];
    while (tokens[at] === '|') {
      at++;
      of.push(sequence());
    }
    if (of.some((steps) => steps.at(-1)?.kind === 'gap'))
      throw new Error(`expected a word after “…” within the brackets of “${phrase}”`);
    if (tokens[at++] !== ')') throw new Error(`expected “)” in “${phrase}”`);
    return choiceOf(of);
  };
  const steps = sequence();
  if (at < tokens.length) throw new Error(`expected the end, got “${tokens[at]}” in “${phrase}”`);
  return steps;
}

/** Plain single words of a choice are looked up at once; what has more to it is tried in turn. */
function choiceOf(choices: readonly Step[][]): Step {
  const words = new Set<string>();
  const of: Step[][] = [];
  for (const steps of choices) {
    const [only] = steps;
    if (steps.length === 1 && only?.kind === 'word' && !only.capital) words.add(only.text);
    else of.push(steps);
  }
  return { kind: 'choice', words, of };
}

function readStep(word: string): Step {
  if (word === '#') return { kind: 'number' };
  if (word === '^') return { kind: 'capital' };
  if (word === '…') return { kind: 'gap' };
  const prefix = word.endsWith('*');
  const bare = prefix ? word.slice(0, -1) : word;
  const found = { text: normal(bare), capital: bare !== bare.toLowerCase() };
  return prefix ? { kind: 'prefix', ...found } : { kind: 'word', ...found };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
