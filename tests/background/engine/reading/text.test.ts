import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText } from '../../../../src/background/engine/reading/text';

describe('two ways of writing that readers take for one are the same when folded', () => {
  test.each([
    ['Café', 'cafe\u0301'],
    ['ﬁnal', 'FINAL'],
    ['𝕊𝕠𝕦𝕡', 'soup'],
    ['Ｓｏｕｐ', 'soup'],
    ['ⓢⓞⓤⓟ', 'soup'],
    ['🅂🄾🅄🄿', 'soup'],
    ['so\u200bu\u00adp', 'soup'],
    ['Straße', 'STRASSE'],
    ['Smørrebrød', 'smorrebrod'],
    ['ISPARTA', 'ısparta'],
    ['مَرْجَان', 'مـرجان'],
    ['أحمد', 'احمد'],
    ['שָׁלוֹם', 'שלום'],
    ['ｶﾞﾗｽ', 'ガラス'],
    ['か\u3099', 'が'],
    ['\u1112\u1161\u11ab', '한'],
    ['٣٤', '34'],
    ['l’eau', "l'eau"],
    ['Sоuр', 'soup'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('Cyrillic and Greek words stay what they are', () => {
    expect(fold('Сосна и Oak')).toBe('сосна и oak');
    expect(fold('νερό and water')).toBe('νερο and water');
  });

  test('vowel signs of Thai and Hindi are letters', () => {
    expect(fold('ที่นี่')).toBe('ที่นี่'.normalize('NFKD'));
    expect(fold('हिन्दी')).toBe('हिन्दी');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
);

test('a term is folded as a text is', () => {
  fc.assert(
    fc.property(anyText, (term) => {
      expect(fold(term)).toBe(foldText(term).folded);
    }),
  );
});

test('what is folded is in lower case', () => {
  fc.assert(
    fc.property(anyText, (term) => {
      expect(fold(term).toLowerCase()).toBe(fold(term));
    }),
  );
});

test('a text of which every letter keeps its length needs no way back', () => {
  expect(foldText('Crème “brûlée” 🙃 at Nine')).toMatchObject({
    folded: 'creme “brulee” 🙃 at nine',
    same: true,
  });
  expect(foldText('Straße')).toMatchObject({ folded: 'strasse', same: false });
});

describe('the way back', () => {
  test('never decreases and never leaves the text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, toOriginal } = foldText(text);
        let last = 0;
        for (let at = 0; at <= folded.length; at += 1) {
          const there = toOriginal(at);
          expect(there).toBeGreaterThanOrEqual(last);
          expect(there).toBeLessThanOrEqual(text.length);
          last = there;
        }
        expect(last).toBe(text.length);
      }),
    );
  });

  test('a span is never empty and never splits a pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const { folded, spanOf } = foldText(text);
          fc.pre(folded.length > 0);
          const from = a % folded.length;
          const to = from + 1 + (b % (folded.length - from));
          const { start, end } = spanOf(from, to);
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        },
      ),
    );
  });

  test('marks on the last letter belong to the span, invisible letters after it do not', () => {
    const text = 'Cafe\u0301\u200b!';
    const { spanOf } = foldText(text);
    expect(spanOf(0, 4)).toEqual({ start: 0, end: 5 });
  });
});

test.each([
  ['one letter', 'a'],
  ['combining marks', '\u0301'],
  ['direction marks', '\u202e'],
  ['lone surrogates', '\ud800'],
  ['look-alikes', 'аa'],
])('a megabyte of %s folds to no more than itself', (_, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(foldText(text).folded.length).toBeLessThanOrEqual(text.length);
});
