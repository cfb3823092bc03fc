import { expect, test } from 'vitest';
import { excessOn, foldOf, lengthOn } from '../../src/model/length';

test('X counts an address as 23, CJK and emoji as 2', () => {
  expect(lengthOn('x', 'hello')).toBe(5);
  expect(lengthOn('x', 'see https://a.example/a-very-long-path-that-goes-on-and-on')).toBe(4 + 23);
  expect(lengthOn('x', 'お茶')).toBe(4);
  expect(lengthOn('x', 'tea 🍵')).toBe(4 + 2);
  expect(lengthOn('x', '👩‍👩‍👧')).toBe(2);
});

test('Bluesky counts what a reader sees as one sign', () => {
  expect(lengthOn('bluesky', '👩‍👩‍👧é')).toBe(2);
  expect(lengthOn('bluesky', '🇫🇷')).toBe(1);
  expect(excessOn('bluesky', 'a'.repeat(303))).toBe(3);
});

test('a site without a limit is never too full', () => {
  expect(excessOn('wordpress', 'a'.repeat(100_000))).toBe(0);
});

test('what a fold hides, and what it may hide', () => {
  expect(foldOf('linkedin', 'a'.repeat(140))).toBe('no');
  expect(foldOf('linkedin', 'a'.repeat(180))).toBe('maybe');
  expect(foldOf('linkedin', 'a'.repeat(211))).toBe('yes');
  expect(foldOf('linkedin', 'a\n\nb\nc')).toBe('yes');
  expect(foldOf('bluesky', 'a'.repeat(300))).toBe('no');
  expect(foldOf('x', 'お'.repeat(141))).toBe('yes');
});
