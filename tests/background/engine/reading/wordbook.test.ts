import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS, openWordbook } from '../../../../src/background/engine/reading/wordbook';

describe('a wordbook', () => {
  it('knows of each word of a text what is said of the word alone', () => {
    const of = openWordbook((word) => word.toUpperCase());
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat(60),
        fc.nat(60),
        (text, from, size) => {
          const start = Math.min(from, text.length);
          const end = Math.min(start + size, text.length);
          expect(of(text, start, end)).toBe(text.slice(start, end).toUpperCase());
        },
      ),
    );
  });

  it('asks once of a word that comes again', () => {
    const asked: string[] = [];
    const of = openWordbook((word) => asked.push(word));
    for (const text of ['kite', 'a kite', 'kites']) of(text, text.indexOf('kite'), text.indexOf('kite') + 4);
    expect(asked).toEqual(['kite']);
  });

  it('is shared by all who read words, and tells each what that one knows', () => {
    const loud = openWordbook((word) => word.toUpperCase());
    const long = openWordbook((word) => word.length);
    for (let n = 0; n < 2 * MOST_WORDS; n += 1) {
      const word = `word ${n}`;
      expect(loud(word, 0, word.length)).toBe(`WORD ${n}`);
      expect(long(word, 0, word.length)).toBe(word.length);
      expect(loud(word, 0, 4)).toBe('WORD');
      expect(long(word, 0, 4)).toBe(4);
    }
  });

  it('has room for the words of any text, each in a place of its own', () => {
    const places = new Map<number, string>();
    const of = openWordbook((word, place) => {
      if (place === 0) places.clear();
      places.set(place, word);
      return word;
    });
    for (let n = 0; n < 3 * MOST_WORDS; n += 1) {
      const word = `w${n}`;
      expect(of(word, 0, word.length)).toBe(word);
      expect([...places.values()].at(-1)).toBe(word);
    }
    expect(Math.max(...places.keys())).toBeLessThan(MOST_WORDS);
  });
});
