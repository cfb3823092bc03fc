import type { StanceVocabulary } from '../../vocabulary/stance/stance-vocabulary';
import { compileLexicon, type Lexicon } from './lexicon';

const vocabularies = import.meta.glob<StanceVocabulary>(
  ['../../vocabulary/stance/*.ts', '!../../vocabulary/stance/stance-vocabulary.ts'],
  { eager: true, import: 'default' },
);
const byLanguage = new Map(
  Object.entries(vocabularies).map(([path, vocabulary]) => [path.replace(/^.*\/|\.ts$/g, ''), vocabulary]),
);
const compiled = new Map<string, Lexicon>();

/**
 * The phrases that count in a text of this language. English is everywhere on these sites and always counts; where
 * the language is not known every language does, and English words keep their English meaning.
 */
export function lexiconFor(language: string | null): Lexicon {
  const key = language !== null && byLanguage.has(language) ? language : '';
  const known = compiled.get(key);
  if (known) return known;
  const english = byLanguage.get('en') ?? {};
  const own = byLanguage.get(key);
  const lexicon = compileLexicon(own ? [english, own] : [...byLanguage.values(), english]);
  compiled.set(key, lexicon);
  return lexicon;
}
