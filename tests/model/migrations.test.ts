import { describe, expect, test } from 'vitest';
import { FaultyInput } from '../../src/model/faults';
import { type Migration, migrate } from '../../src/model/migrations';
import { parseProfile } from '../../src/model/profile';
import { least } from './contract';

/** Two steps, as there may be one day: a list of names becomes a list of things, then the field is renamed. */
const CHAIN: readonly Migration[] = [
  {
    from: 'shop@1',
    to: 'shop@2',
    since: '2026-01-01',
    migrate: ({ wares, ...rest }) => ({ ...rest, wares: (wares as string[]).map((name) => ({ name })) }),
  },
  {
    from: 'shop@2',
    to: 'shop@3',
    since: '2026-06-01',
    migrate: ({ wares, ...rest }) => ({ ...rest, goods: wares }),
  },
];
const bring = (document: unknown) => migrate(document, CHAIN, 'shop@3');

describe('a document of an older version', () => {
  test('is brought through every step, and keeps what no step knows', () => {
    const old = { schema: 'shop@1', wares: ['tea'], later: { a: 1 } };
    expect(bring(old)).toEqual({ schema: 'shop@3', goods: [{ name: 'tea' }], later: { a: 1 } });
    expect(old).toEqual({ schema: 'shop@1', wares: ['tea'], later: { a: 1 } });
  });

  test('enters the chain at its own version', () => {
    expect(bring({ schema: 'shop@2', wares: [{ name: 'tea' }] })).toEqual({
      schema: 'shop@3',
      goods: [{ name: 'tea' }],
    });
    expect(bring({ schema: 'shop@3', goods: [] })).toEqual({ schema: 'shop@3', goods: [] });
  });

  test('that is damaged is told as a fault, not as an accident', () => {
    expect(() => bring({ schema: 'shop@1' })).toThrow(FaultyInput);
    expect(() => bring({ schema: 'shop@1' })).toThrow('it could not be brought from shop@1 to shop@2');
  });
});

test.each(['hatcheck/profile@2', 'another/thing@1', 7, null])(
  'the version %j is not guessed at',
  (schema) => {
    expect(() => parseProfile(least({ schema }))).toThrow(
      new FaultyInput([
        {
          field: 'schema',
          problem: `this Hatcheck reads hatcheck/profile@1, not ${JSON.stringify(schema)}. Was it written by a newer one?`,
        },
      ]),
    );
  },
);

test('what has no version is left for the schema to judge', () => {
  for (const input of [null, 'text', [], {}]) expect(migrate(input)).toEqual(input);
});
