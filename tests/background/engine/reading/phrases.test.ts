import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../../src/background/engine/reading/phrases';
import { normal, readWords } from '../../../../src/background/engine/reading/words';

/** What a list of phrases marks in a text. */
function marked(phrases: string, text: string): string[] {
  const words = readWords(text);
  const find = compilePhrases([{ phrases, means: true }]);
  return find(words).map(({ start, end }) => text.slice(words[start]?.start, words[end - 1]?.end));
}

describe('phrases', () => {
  test.each([
    [
      'plural and possessive endings need not be written',
      'boss, party',
      'Two bosses’ parties',
      ['bosses', 'parties'],
    ],
    ['a star is any ending', 'vot*', 'We voted', ['voted']],
    ['a number is a number, in digits or words', '# beers', 'two beers, 3 beers', ['two beers', '3 beers']],
    ['a gap is up to four words', 'tag … friend', 'Tag your very best friend', ['Tag your very best friend']],
    ['a choice may be empty', 'by (the|) client', 'by client, by the client', ['by client', 'by the client']],
    ['a capital is asked for', 'Trump', 'Trump played a trump', ['Trump']],
    ['an accent is no other word', 'sigueme', '¡Sígueme!', ['Sígueme']],
    ['but ñ is another letter', 'cono', 'Un coño y un cono', ['cono']],
    ['an article or a clitic is no other word', 'eglise, حزب', 'L’église, الحزب', ['L’église', 'الحزب']],
    ['a long-drawn word is the word', 'noooo, no', 'Nooooo', ['Nooooo']],
  ])('%s', (_why, phrases, text, found) => {
    expect(marked(phrases, text)).toEqual(found);
  });

  test('do not reach over the end of a sentence or a line', () => {
    expect(marked('like that', 'I like. That is all. I like\nthat')).toEqual([]);
  });

  test('do not look into addresses and handles', () => {
    expect(marked('beer', 'https://beer.example/beer @beer www.beer.example')).toEqual([]);
  });

  test('look into a hashtag in camel case', () => {
    expect(marked('beer', '#BeerFriday')).toEqual(['Beer']);
  });

  test('that cannot be read are refused', () => {
    expect(() => compilePhrases([{ phrases: 'a (b', means: true }])).toThrow('expected “)”');
    expect(() => compilePhrases([{ phrases: '… b', means: true }])).toThrow('begin with a word');
    expect(() => compilePhrases([{ phrases: 'a (b …|c) d', means: true }])).toThrow('a word after “…”');
  });
});

describe('what may follow a word is told by its marks', () => {
  const words = ['very', 'nice', 'shops', 'two', '3', 'don’t', 'Été', 'l’été', 'client', 'noooo'];

  test('which keep back no phrase that stands there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(...words),
        fc.constantFrom('_', '(_|)', '(and|_)', '(so|and _)'),
        (first, second, shape) => {
          const plain = (word: string) => normal(word).replace(/s$/, '');
          const between = shape === '(so|and _)' ? 'and ' : '';
          const phrase = `${plain(first)} ${shape.replace('_', plain(second))}`;
          expect(marked(phrase, `${first} ${between}${second}`)).toContain(`${first} ${between}${second}`);
        },
      ),
    );
  });
});
