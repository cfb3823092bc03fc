import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { compile } from '../../src/background/engine/engine';
import { rules } from '../../src/background/rules';
import { FaultyInput, faultsOf, sentence } from '../../src/model/faults';
import { parseProfile } from '../../src/model/profile';
import { least } from './contract';

function told(schema: z.ZodMiniType, value: unknown): string[] {
  const { error } = schema.safeParse({ value }, { reportInput: true });
  return error ? faultsOf(error).map(sentence) : [];
}
const of = (value: z.ZodMiniType) => z.object({ value });

test.each([
  [of(z.number().check(z.minimum(0))), -4, 'expected at least 0, got -4'],
  [of(z.number().check(z.positive())), 0, 'expected more than 0, got 0'],
  [of(z.number().check(z.maximum(1))), 1.5, 'expected at most 1, got 1.5'],
  [of(z.number().check(z.lt(10))), 10, 'expected less than 10, got 10'],
  [of(z.int()), 1.5, 'expected a whole number, got 1.5'],
  [of(z.int()), '1', 'expected a number, got text'],
  [of(z.number().check(z.multipleOf(5))), 3, 'expected a multiple of 5, got 3'],
  [of(z.string().check(z.minLength(1))), '', 'expected at least 1 character, got 0 characters'],
  [of(z.string().check(z.maxLength(3))), 'four', 'expected at most 3 characters, got 4 characters'],
  [of(z.array(z.string()).check(z.minLength(2))), ['a'], 'expected at least 2 entries, got 1 entry'],
  [of(z.union([z.string(), z.int()])), [], 'expected text or a number, got a list'],
  [of(z.literal(['a', 2, null])), 'b', 'expected "a", 2 or null, got "b"'],
  [of(z.enum(['a'])), { a: 'whole object' }, 'expected "a", got an object'],
  [of(z.boolean()), 3, 'expected true or false, got a number'],
  [of(z.string().check(z.regex(/x/, 'expected an x'))), 'y', 'expected an x'],
  [of(z.string().check(z.regex(/x/))), 'y', 'expected something else, got text'],
])('%#: says in plain words what was expected and what was found', (schema, value, words) => {
  expect(told(schema, value)).toEqual([`value: ${words}`]);
});

test('names each field that there is not', () => {
  expect(told(of(z.strictObject({ a: z.optional(z.string()) })), { b: 1, c: 2 })).toEqual([
    'value.b: there is no such field',
    'value.c: there is no such field',
  ]);
});

test('a rule’s option is a field like any other', () => {
  const profile = parseProfile(least({ rules: { 'plug-budget': { max: -4, days: 'thirty' } } }));
  expect(() => compile(profile, rules)).toThrow(
    new FaultyInput([
      { field: 'rules.plug-budget.max', problem: 'expected at least 0, got -4' },
      { field: 'rules.plug-budget.days', problem: 'expected a number, got text' },
    ]),
  );
});
