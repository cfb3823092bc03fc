import { expect, test } from 'vitest';
import { LABEL_WORDS } from '../../../src/background/engine/vocabulary/labels';
import { MARKETS } from '../../../src/background/engine/vocabulary/markets';

test.each(LABEL_WORDS)('in $language a word means one thing', ({ words }) => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const [sense, list] of Object.entries(words)) {
    for (const word of list) {
      const known = seen.get(word);
      if (known !== undefined) twice.push(`${word}: ${known} and ${sense}`);
      seen.set(word, sense);
    }
  }
  expect(twice).toEqual([]);
});

test.each([...MARKETS.values()])(
  '$name has words for each of its languages, and its file’s name',
  ({ code, languages }) => {
    const spoken = languages.filter((language) => !['ga', 'mi', 'ms', 'ta'].includes(language));
    expect(spoken.filter((code) => !LABEL_WORDS.some(({ language }) => language === code))).toEqual([]);
    expect(code).toMatch(/^[A-Z]{2}$/);
  },
);

test('27 markets and no fewer', () => {
  expect([...MARKETS.keys()].sort().join(' ')).toBe(
    'AE AU BE BR CA CN DE DK ES EU FI FR GB IE IN IT JP KR MX NL NO NZ PL SA SE SG US',
  );
});
