import type { LabelWords, TieWords, WordSense } from '../../vocabulary/label';
import { LABEL_WORDS } from '../../vocabulary/labels';
import { compilePatterns } from '../patterns';
import { runsOf } from '../runs';
import { openWordbook } from '../wordbook';
import { plainWord } from './plain-text';

/** One word list entry, ready to be compared. */
export interface Entry {
  readonly language: string;
  readonly sense: WordSense;
  readonly tokens: readonly string[];
  /**
   * How many of the tokens say that the post contains the others. Such a label is a sentence of its own: that an app
   * “contains advertising” is said of the app.
   */
  readonly containing: number;
}

export type SentenceKind = 'denial' | TieWords | WordSense;

/** One language's sentences, compiled. All patterns run over masked lower-case plain text. */
export interface Sentences {
  readonly find: ReturnType<typeof compilePatterns<SentenceKind>>;
  readonly negates: RegExp;
  readonly notBefore: RegExp;
  readonly notAfter: RegExp | null;
}

/**
 * A letter, mark or digit of the scripts that put spaces between words. Spelled out: as a Unicode property it
 * would stand in some thousand places and take seconds to compile.
 */
const LETTER =
  '0-9a-z\\u00c0-\\u024f\\u0300-\\u036f\\u0370-\\u052f\\u0620-\\u0669\\u066e-\\u06d3\\u0900-\\u0963';

/** Where words have spaces between them, a pattern begins and ends with whole ones. */
const EDGES = [`(?<![${LETTER}_#@])`, `(?![${LETTER}_])`] as const;
const NO_EDGES = ['', ''] as const;

/** The unit that stands for a brand in masked text. */
export const BRAND = '\ue000';

const byFirst = new Map<string, Entry[]>();
const byTag = new Map<string, Entry[]>();
for (const { language, words } of LABEL_WORDS) {
  for (const [sense, list] of Object.entries(words) as [WordSense, readonly string[]][]) {
    for (const word of list) {
      for (const tokens of spellings(word)) {
        const entry = { language, sense, tokens, containing: 0 };
        add(byFirst, tokens[0] ?? '', entry);
        add(byTag, tokens.join(''), entry);
      }
    }
  }
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length);

/** The tokens of a word or some, as written and without its accents. */
function spellings(word: string): string[][] {
  const plain = plainWord(word);
  return [...new Set([plain, withoutAccents(plain)])].map((spelling) => {
    const { starts, ends } = runsOf(spelling);
    return starts.map((start, at) => spelling.slice(start, ends[at]));
  });
}

/** As people type who cannot be bothered: “publicite”, “platna wspolpraca”. */
function withoutAccents(word: string): string {
  return /^[\u0000-\u024f]*$/.test(word)
    ? word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
        .replaceAll('æ', 'ae')
    : word;
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}

const NONE: readonly Entry[] = [];

/** Entries that begin with the word at a place of a text, longest first. */
export const entriesFrom = openWordbook((token): readonly Entry[] => byFirst.get(token) ?? NONE);

/** What a post can be said to contain. */
const CONTAINED: readonly WordSense[] = ['ad', 'paid', 'sponsored', 'promotion', 'affiliate'];

const containers = new Map(
  LABEL_WORDS.map(({ language, contains = [] }) => [
    language,
    contains.flatMap(spellings).sort((a, b) => b.length - a.length),
  ]),
);

/** A label with what says that the post contains it: “contains”, “this post contains”; longest first. */
export function contained({ language, sense, tokens }: Entry): readonly Entry[] {
  if (!CONTAINED.includes(sense)) return [];
  return (containers.get(language) ?? []).map((before) => ({
    language,
    sense,
    tokens: [...before, ...tokens],
    containing: before.length,
  }));
}

/** Entries that a hashtag spells, written together. */
export function entriesOfTag(key: string): readonly Entry[] {
  return byTag.get(key) ?? [];
}

/** Small words of all languages that may stand between a label and the brand. */
export const LINK_WORDS = [...new Set(LABEL_WORDS.flatMap(({ links }) => links.split('|')))].join('|');

const compiled = new Map<string, Sentences>();

/** A language's sentences, compiled when they are first asked for; null for a language without words. */
export function sentencesOf(language: string): Sentences | null {
  const known = compiled.get(language);
  if (known) return known;
  const words = LABEL_WORDS.find((one) => one.language === language);
  if (!words) return null;
  const made = compileSentences(words);
  compiled.set(language, made);
  return made;
}

function compileSentences(words: LabelWords): Sentences {
  const { ties, around, thanks, not } = words;
  // A denial is one as a hashtag, too.
  const denial = words.denials.map((source) => `#?(?:${source})`);
  const lists = Object.entries({ denial, ...ties, ...around, thanks }) as [SentenceKind, string[]][];
  const edges = words.spaced ? EDGES : NO_EDGES;
  return {
    find: compilePatterns(
      lists.map(([kind, sources]) => [kind, sources.map((source) => filled(words, source))]),
      edges,
    ),
    negates: new RegExp(`${edges[0]}(?:${filled(words, words.negates)})${edges[1]}`),
    notBefore: new RegExp(`(?<![${LETTER}])(?:${not.before})[\\s#"'“„«(]*$`),
    notAfter: not.after ? new RegExp(`^(?:${not.after})`) : null,
  };
}

/** A pattern with what its placeholders stand for. */
function filled({ spaced, they }: LabelWords, source: string): string {
  // Without spaces between words, there may be some around a name in other letters.
  // All of it: what must not follow a name must not follow its last letter.
  const name = `[@#]?${BRAND}+(?!${BRAND})`;
  const brand = spaced ? name : `\\s?${name}\\s?`;
  return source
    .replaceAll('{B}', brand)
    .replaceAll('{T}', they === '' ? brand : `(?:${BRAND}+(?!${BRAND})|${they})`)
    .replaceAll('{w}', `(?:[${LETTER}'-]+|@?${BRAND}+)`);
}
