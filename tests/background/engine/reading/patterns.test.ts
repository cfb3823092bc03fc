import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../../src/background/engine/reading/needs';
import { compilePatterns } from '../../../../src/background/engine/reading/patterns';
import { compileSieve } from '../../../../src/background/engine/reading/sieve';

describe('what a pattern needs in a text', () => {
  it.each([
    ['paid by', [['paid by']]],
    ['(?:i|we) own it', [['i own it', 'we own it']]],
    ['paid(?: post)? by', [['paid by', 'paid post by']]],
    ['my \\w+ friend', [['my '], [' friend']]],
    ['ad(?!opt)s?', [['ad', 'ads']]],
    ['[abc]d|e', [['ad', 'bd', 'cd', 'e']]],
    ['(?:a\\w|b)', []],
    ['no+w', [['no'], ['ow']]],
    ['(?: very)* good', [[' good']]],
    ['pay.{0,20}later', [['pay'], ['later']]],
    ['\\p{L}x{2}', [['x'], ['x']]],
  ])('%s', (source, needs) => {
    expect(needsOf(source)).toEqual(needs);
  });

  it('says where a bracket is left open', () => {
    expect(() => needsOf('(?:a|b')).toThrow('expected “)” in “(?:a|b”');
  });
});

describe('a sieve', () => {
  it('lets through what may match, and hardly anything else', () => {
    const possibleIn = compileSieve(['paid by', '(?:my|our) \\w+ friend', '\\d+'].map(needsOf));
    expect(possibleIn('paid by a fiend')).toEqual([0, 2]);
    expect(possibleIn('our old friend')).toEqual([1, 2]);
    expect(possibleIn('our old fiend')).toEqual([2]);
    expect(possibleIn('')).toEqual([2]);
  });

  it('never keeps back what does match', () => {
    const sources = [
      'paid by',
      '(?:my|our) \\w+ friend',
      'ad',
      'is',
      'é',
      'わ',
      '広告(?:です|だ)',
      'n.t paid',
      'my \ue000+',
    ];
    const possibleIn = compileSieve(sources.map(needsOf));
    const pieces = [
      'paid',
      ' by',
      'my ',
      'our ',
      'old',
      ' friend',
      'a',
      'd',
      'is',
      'é',
      'わ',
      '広告',
      'だ',
      'not',
      ' ',
      '\ue000',
      '🙃',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const matching = sources.flatMap((source, at) => (new RegExp(source).test(text) ? [at] : []));
        expect(possibleIn(text)).toEqual(expect.arrayContaining(matching));
      }),
    );
  });
});

describe('many patterns at once', () => {
  const sources = ['a(?: b)? c', 'b', 'c d*', 'x|c e'];
  const find = compilePatterns([['one', sources]], ['(?<![a-z0-9])', '(?!z)']);
  const together = new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})(?!z)`, 'g');

  it.each(['', 'a b c d', 'zb b bz', 'c ddd c e a c', 'x c dz a b cz', 'a b b c c'])(
    'find in “%s” what one pattern of them all would',
    (text) => {
      const found = find(text).flatMap(({ matches }) => matches.map(({ 0: all, index }) => [index, all]));
      expect(found).toEqual(Array.from(text.matchAll(together), ({ 0: all, index }) => [index, all]));
    },
  );
});
