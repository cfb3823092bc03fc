import type { StanceVocabulary } from '../../vocabulary/stance/stance-vocabulary';
import { compileLexicon, type Lexicon } from './lexicon';

const vocabularies = import.meta.glob<StanceVocabulary>(
  ['../../vocabulary/stance/*.ts', '!../../vocabulary/stance/stance-vocabulary.ts'],
  { eager: true, import: 'default' },
);
const byLanguage = new Map(
  Object.entries(vocabularies).map(([path, vocabulary]) => [path.replace(/^.*\/|\.ts$/g, ''), vocabulary]),
);
/** Where the language is not known: all, the later for sure of what is a word of several. */
const UNKNOWN = [
  'hi',
  'fi',
  'no',
  'da',
  'tr',
  'sv',
  'pl',
  'nl',
  'it',
  'ja',
  'ko',
  'zh',
  'ar',
  'pt',
  'de',
  'fr',
  'es',
  'en',
];
const compiled = new Map<string, Lexicon>();

/**
 * The phrases that count in a text of this language. English is everywhere on these sites and always counts; where
 * the language is not known all do, and English words keep their English meaning.
 */
export function lexiconFor(language: string | null): Lexicon {
  const own = language !== null && byLanguage.has(language);
  const names = own ? ['en', language] : UNKNOWN;
  const key = names.join();
  const known = compiled.get(key);
  if (known) return known;
  const lexicon = compileLexicon(names.flatMap((name) => byLanguage.get(name) ?? []));
  compiled.set(key, lexicon);
  return lexicon;
}
