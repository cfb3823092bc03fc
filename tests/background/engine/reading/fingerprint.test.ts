import { describe, expect, test } from 'vitest';
import { fingerprint, likenessTo } from '../../../../src/background/engine/reading/fingerprint';

const STORY =
  'The lighthouse keeper painted his door green in April, and by June every boat in the harbour had one green plank.';
const alike = (a: string, b: string, key = 'k') => likenessTo(fingerprint(a, key))(fingerprint(b, key)).alike;

describe('two texts are told to be', () => {
  test('the same, whatever their emoji, case, handles, addresses and last hashtags', () => {
    const dressed = `🚪 ${STORY.toUpperCase()} @harbour https://boats.example #green #doors`;
    expect(alike(STORY, dressed)).toBe(1);
  });

  test('much alike after a word or two are changed', () => {
    expect(alike(STORY, STORY.replace('green', 'blue').replace('June', 'July'))).toBeGreaterThan(0.5);
  });

  test('unlike when only the matter is the same', () => {
    const other = 'Green is the colour of the harbour now: one door did it, the keeper’s, painted in spring.';
    expect(alike(STORY, other)).toBeLessThan(0.1);
  });

  test('alike in a script without spaces', () => {
    const text = '灯台守は四月に扉を緑に塗り、六月には港の舟がみな緑の板を一枚つけていた。';
    expect(alike(text, text.replace('緑に', '青に'))).toBeGreaterThan(0.6);
  });

  test('about as alike as they are, however long', () => {
    const words = Array.from({ length: 2000 }, (_, n) => `word${n}`);
    const half = [...words.slice(0, 1000), ...words.slice(0, 1000).map((word) => `${word}x`)];
    const { within } = likenessTo(fingerprint(words.join(' '), 'k'))(fingerprint(half.join(' '), 'k'));
    expect(within).toBeGreaterThan(0.35);
    expect(within).toBeLessThan(0.65);
  });
});

test('a print holds at most 128 numbers, and tells nothing under another key', () => {
  const print = fingerprint(STORY.repeat(50), 'one key');
  expect(print.marks.length).toBeLessThanOrEqual(128);
  expect(likenessTo(fingerprint(STORY, 'another key'))(fingerprint(STORY, 'one key')).shared).toBe(0);
});
