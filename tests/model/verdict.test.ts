import { expect, test } from 'vitest';
import { atLeast, highest } from '../../src/model/verdict';

test('a verdict is as serious as the most serious of its findings', () => {
  expect(highest([])).toBe('clear');
  expect(highest([{ level: 'note' }, { level: 'hold' }, { level: 'warn' }])).toBe('hold');
});

test('only warn and hold pause a post', () => {
  expect(['clear', 'note', 'warn', 'hold'].map((level) => atLeast(level as 'clear', 'warn'))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
