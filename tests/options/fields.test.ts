import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { rules } from '../../src/background/rules';
import { LANGUAGES, REGIONS } from '../../src/options/codes';
import { marked } from '../../src/options/marked';
import { keptOf, localOf } from '../../src/options/moment';
import { picked } from '../../src/options/picked';
import { inWords, optionsOf } from '../../src/options/rule-options';

describe('a rule’s options', () => {
  test('are read from its schema', () => {
    const schema = z.object({
      max: z._default(z.int().check(z.minimum(1)), 3),
      share: z._default(z.number(), 0.5),
      strict: z._default(z.boolean(), true),
      label: z.optional(z.string()),
      words: z._default(z.array(z.string()), []),
    });
    expect(optionsOf(schema)).toEqual([
      { kind: 'number', key: 'max', usual: 3, least: 1, whole: true },
      { kind: 'number', key: 'share', usual: 0.5, least: null, whole: false },
      { kind: 'check', key: 'strict', usual: true },
      { kind: 'text', key: 'label', usual: '' },
    ]);
  });

  test('can be read of every rule there is', () => {
    for (const rule of rules) expect(Array.isArray(optionsOf(rule.options)), rule.id).toBe(true);
  });

  test('have names a person can read', () => {
    expect(inWords('plug-budget')).toBe('Plug budget');
    expect(inWords('perDay')).toBe('Per day');
  });
});

test('an example shows its phrases, each where it stands', () => {
  expect(marked('Tea is tea, great tea', ['tea', 'great'])).toEqual([
    { start: 0, text: 'Tea is ', marked: false },
    { start: 7, text: 'tea', marked: true },
    { start: 10, text: ', ', marked: false },
    { start: 12, text: 'great', marked: true },
    { start: 17, text: ' tea', marked: false },
  ]);
  expect(marked('Tea', ['coffee'])).toEqual([{ start: 0, text: 'Tea', marked: false }]);
});

describe('picking from many', () => {
  const choices = [
    ['DE', 'Germany'],
    ['NE', 'Niger'],
    ['NG', 'Nigeria'],
  ] as const;
  test('goes by the words, the code, or a beginning that only one has', () => {
    expect(picked(choices, 'germany')).toBe('DE');
    expect(picked(choices, ' ng ')).toBe('NG');
    expect(picked(choices, 'ger')).toBe('DE');
    expect(picked(choices, 'Niger')).toBe('NE');
  });
  test('does not guess', () => {
    expect(picked(choices, 'ni')).toBeNull();
    expect(picked(choices, '')).toBeNull();
  });
  test('knows countries, the European Union and languages by name', () => {
    expect(picked(REGIONS, 'European Union')).toBe('EU');
    expect(picked(REGIONS, 'United Kingdom')).toBe('GB');
    expect(picked(LANGUAGES, 'Arabic')).toBe('ar');
  });
});

describe('the end of an embargo', () => {
  test('is a whole day while no time is given', () => {
    expect(localOf('2026-12-01')).toEqual({ day: '2026-12-01', time: '' });
    expect(keptOf({ day: '2026-12-01', time: '' })).toBe('2026-12-01');
  });
  test('comes back from this computer’s clock as the moment it was', () => {
    expect(keptOf(localOf('2026-12-01T09:00:00Z'))).toBe('2026-12-01T09:00:00Z');
  });
  test('is empty without a day', () => {
    expect(keptOf({ day: '', time: '09:00' })).toBe('');
  });
});
