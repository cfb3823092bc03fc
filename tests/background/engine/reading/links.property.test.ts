import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCodes } from '../../../../src/background/engine/reading/codes';
import { readLinks } from '../../../../src/background/engine/reading/links';

/** Pieces that addresses, codes and their neighbours are made of. */
const pieces = fc.constantFrom(
  ...'. .. :// http:// https:// ftp:// www. @ # / ? & = % - _ ( ) [ ] < > « 。 、 ， ： ’ * ~ \\ | : ; ! \n \u200b \u00ad \u202e \ud800 \u0301'.split(
    ' ',
  ),
  ' ',
  ...'a acme example com co.uk amazon.de tag=a-20 xn-- xn--bcher-kva bücher 例え を العربية ไทย 한국 рф 🎒 123 [::1] %E0%A4 ref=ada CODE ADA20 20% off'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('an address stands in the text as it is given, after the one before, and has a host', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let reached = 0;
      for (const { at, url, host } of readLinks(text, [])) {
        if (!('start' in at)) throw new Error('expected a place in the text');
        expect(at.start).toBeGreaterThanOrEqual(reached);
        expect(text.slice(at.start, at.end)).toBe(url);
        expect(host).not.toBe('');
        expect(/\s/.test(url)).toBe(false);
        reached = at.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('an attached link keeps its place, whatever it says', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 4 }), (attached) => {
      const links = readLinks('', attached);
      expect(links.map(({ at }) => at)).toEqual(attached.map((_, link) => ({ link })));
    }),
    { numRuns: 1000 },
  );
});

test('a code stands in the text as it is given', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, code } of readCodes(text)) expect(text.slice(start, end)).toBe(code);
    }),
    { numRuns: 2000 },
  );
});
