import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMentions } from '../../../../src/background/engine/reading/mentions';
import { findCandidates } from '../../../../src/background/engine/reading/mentions/find';
import { openPage } from '../../../../src/background/engine/reading/mentions/page';
import { compileTable, type Table } from '../../../../src/background/engine/reading/mentions/table';
import { termsOf } from '../../../../src/background/engine/reading/mentions/terms';
import { foldText } from '../../../../src/background/engine/reading/text';
import { parseDraft } from '../../../../src/model/draft';
import { Client } from '../../../../src/model/profile';

const clientOf = (name: string, more: object = {}) =>
  Client.parse({ id: name, name, everydayWord: 'no', ...more });
const draftOf = (text: string) => parseDraft({ id: 'd', site: 'other', kind: 'post', text });
const find = (clients: Client[], text: string) => compileMentions(clients)(draftOf(text), foldText(text), []);

describe('whatever the names and the text', () => {
  const letter = fc.constantFrom('b', 'd', 'g');
  const word = fc.array(letter, { minLength: 4, maxLength: 6 }).map((letters) => letters.join(''));

  test('a plain name is found just where a slow search finds it as a word', () => {
    const gap = fc.constantFrom(' ', ', ', '! ', ' (', ') ');
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(word, gap)),
        (names, pieces) => {
          const text = pieces.map(([piece, after]) => piece + after).join('');
          const expected = [...text.matchAll(/[a-z]+/g)]
            .filter(([piece]) => names.includes(piece))
            .map((match) => ({
              start: match.index,
              end: match.index + match[0].length,
              client: match[0],
              by: 'name',
            }));
          expect(
            find(
              names.map((name) => clientOf(name)),
              text,
            ),
          ).toEqual(expected);
        },
      ),
    );
  });

  test('it does not throw, and every span lies in the text', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(anything.filter((name) => name.trim() !== '')), anything, (names, text) => {
        const all = text + names.join('');
        const clients = names.map((name) =>
          clientOf(name, {
            everydayWord: 'auto',
            aliases: [name],
            hashtags: [name],
            handles: [{ handle: name }],
            domains: [name],
          }),
        );
        for (const mention of find(clients, all)) {
          if (!('start' in mention)) continue;
          expect(mention.start).toBeGreaterThanOrEqual(0);
          expect(mention.start).toBeLessThan(mention.end);
          expect(mention.end).toBeLessThanOrEqual(all.length);
        }
      }),
    );
  });
});

describe('hostile text takes work in proportion to its length', () => {
  const clients = [
    clientOf('aa aa aa aa'),
    clientOf('aaaaaaaaaa'),
    clientOf('ああああ'),
    clientOf('กกกก'),
    clientOf('אאאא'),
    clientOf('a&a&a'),
    clientOf('A.A.A.A'),
  ];
  test.each([
    ['one letter', 'a'],
    ['one short word', 'aa '],
    ['letters with dots', 'a.'],
    ['ampersands', 'a&'],
    ['Japanese', 'あ'],
    ['Thai', 'ก'],
    ['Hebrew', 'א'],
    ['marks', 'a\u0301'],
    ['hashtags', '#a'],
    ['handles', '@a'],
    ['bidi marks', '\u202ea'],
  ])('%s', (_, unit) => {
    const small = workFor(clients, unit.repeat(500));
    const large = workFor(clients, unit.repeat(5000));
    expect(large).toBeLessThan(small * 11 + 100);
  });
});

test('many people beside many handles take no longer than their number', () => {
  const client = clientOf('Quorlen', { people: [{ name: 'Ona Quist', handles: [{ handle: 'onaq' }] }] });
  expect(find([client], 'Ona Quist (@x) '.repeat(20_000))).toEqual([]);
});

/** How often the matcher looks something up. */
function workFor(clients: readonly Client[], text: string): number {
  let work = 0;
  const table = compileTable(clients.flatMap((client, at) => [...termsOf(client, at)]));
  const counting: Table = {
    ...table,
    mayBeTerm(hash) {
      work += 1;
      return table.mayBeTerm(hash);
    },
    next(term) {
      work += 1;
      return table.next(term);
    },
  };
  findCandidates(openPage(draftOf(text), foldText(text), []), counting);
  return work;
}
