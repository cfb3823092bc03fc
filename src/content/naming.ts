import type { Kind } from '../model/draft';
import { type SendWords, WORDS } from './send-words';

/** What a control's name says of it. */
export type Says = 'sends' | 'sends later' | 'may send' | 'something else' | 'does not send';

/** Longer than this, in characters, no name of a control that sends is. */
const LONGEST_NAME = 64;
/** A word of fewer letters is only meant where it stands whole: “post”, not “postal”. */
const TAKES_ENDINGS = 6;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Hangul}]/u;

type Sense = keyof SendWords;
/** Each word with all that it means in any language; built when the first name is read. */
interface Lexicon {
  readonly senses: ReadonlyMap<string, ReadonlySet<Sense>>;
  readonly longest: number;
}
let built: Lexicon | undefined;
const patterns = new Map<string, RegExp>();

/** What a control would do, by its accessible name in any of the languages: every word of it must be known. */
export const saysOf = remembered(says);

function says(name: string): Says {
  const words = plain(name);
  if (words === '' || name.length > LONGEST_NAME) return 'something else';
  const parts = partsOf(words);
  if (!parts) return holds(words, ['no']) ? 'does not send' : 'something else';
  const some = (...senses: readonly Sense[]) => parts.some((part) => senses.some((sense) => part.has(sense)));
  if (parts.some((part) => part.has('no') && part.size === 1)) return 'does not send';
  if (some('later')) return 'sends later';
  // “3 comments” shows them.
  const answers = some('reply', 'comment') && !/\p{N}/u.test(name);
  // “Add post” makes room for one more; “Add comment” sends it.
  const adds = parts.some((part) => part.has('add') && !part.has('post') && !part.has('send'));
  if (answers || (adds ? some('message') : some('post', 'send'))) return 'sends';
  if (adds || !some('may')) return 'something else';
  return some('thing', 'message') ? 'sends' : 'may send';
}

/** Whether words at a box ask for something to be posted: “What’s on your mind?”, “Add a comment …”. */
export const asksToWrite = remembered((hint: string): boolean => {
  const words = plain(hint);
  return words !== '' && holds(words, ['ask', 'reply', 'comment', 'message']);
});

/** The kind of box that names speak of: what the control that sends is called, and after a line break, the box. */
export const kindNamed = remembered((names: string): Kind => {
  const [control = '', hint = ''] = names.split('\n').map(plain);
  const both = `${control} ${hint}`;
  if (holds(both, ['reply'])) return 'reply';
  if (holds(both, ['comment'])) return 'comment';
  return holds(both, ['message']) && !holds(control, ['post']) ? 'message' : 'post';
});

/** Names are read at every key press, and are few. */
function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size > 500) known.clear();
    const now = read(name);
    known.set(name, now);
    return now;
  };
}

/** Letters and single spaces: no case, accents, signs or numbers. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670]/g, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * The senses of each known word of a name, longest first; null where it says something that nobody knows. After
 * “to” or “as” anything may stand.
 */
function partsOf(words: string): readonly ReadonlySet<Sense>[] | null {
  const { senses, longest } = lexicon();
  const parts: ReadonlySet<Sense>[] = [];
  let whole: number | null = null;
  for (let rest = words; rest !== ''; ) {
    let length = Math.min(longest, rest.length);
    while (length > 0 && !(ends(rest, length) && senses.has(rest.slice(0, length)))) length -= 1;
    const found = senses.get(rest.slice(0, length));
    if (!found) return whole === null ? null : parts.slice(0, whole);
    // A single letter is as often an article: “Send a picture”.
    if (found.has('to') && length > 1 && parts.length > 0) whole ??= parts.length;
    parts.push(found);
    rest = rest.slice(length).trimStart();
  }
  return parts;
}

/** Whether a word may end there: before a space, or anywhere in scripts that are written without. */
function ends(text: string, at: number): boolean {
  const next = text[at];
  return next === undefined || next === ' ' || UNSPACED.test(next);
}

function lexicon(): Lexicon {
  if (built) return built;
  const senses = new Map<string, Set<Sense>>();
  for (const words of Object.values(WORDS)) {
    for (const [sense, list] of Object.entries(words) as [Sense, string][]) {
      if (sense === 'ask') continue;
      for (const word of list.split('|').map(plain)) {
        const met = senses.get(word);
        if (met) met.add(sense);
        else senses.set(word, new Set([sense]));
      }
    }
  }
  built = { senses, longest: Math.max(...[...senses.keys()].map(({ length }) => length)) };
  return built;
}

/** Whether a word of one of these senses stands anywhere in it; longer words may have endings. */
function holds(words: string, senses: readonly Sense[]): boolean {
  const key = senses.join();
  const pattern = patterns.get(key) ?? patternOf(senses);
  patterns.set(key, pattern);
  return pattern.test(words);
}

function patternOf(senses: readonly Sense[]): RegExp {
  const all = Object.values(WORDS).flatMap((words) => senses.flatMap((sense) => words[sense].split('|')));
  const words = [...new Set(all.map(plain))];
  const some = (fits: (word: string) => boolean) => `(?:${words.filter(fits).join('|')})`;
  const unspaced = (word: string) => UNSPACED.test(word);
  const short = (word: string) => word.length < TAKES_ENDINGS;
  return new RegExp(
    [
      `(?<!\\S)${some((word) => !unspaced(word) && short(word))}(?!\\S)`,
      `(?<!\\S)${some((word) => !unspaced(word) && !short(word))}`,
      some(unspaced),
    ].join('|'),
    'u',
  );
}
