import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/model/draft';
import { FaultyInput } from '../../src/model/faults';
import { DRAFT } from './contract';

const LEAST = { id: 'd1', site: 'x', kind: 'post', text: 'Good morning' };

function faults(draft: unknown): string[] {
  try {
    parseDraft(draft);
  } catch (error) {
    if (error instanceof FaultyInput) return error.message.split('\n');
    throw error;
  }
  return [];
}

test('a draft as the contract shows it is read as it is', () => {
  expect(parseDraft(DRAFT)).toMatchObject(DRAFT);
});

test('what is not said is empty or unknown', () => {
  expect(parseDraft(LEAST)).toEqual({
    ...LEAST,
    account: null,
    links: [],
    media: [],
    audience: null,
    platformLabel: null,
    thread: null,
    about: null,
    persona: null,
    at: null,
    recent: [],
  });
});

test('unknown fields are ignored', () => {
  expect(parseDraft({ ...LEAST, later: 1, about: { author: 'acme', later: 2 } })).toEqual(
    parseDraft({ ...LEAST, about: { author: 'acme' } }),
  );
});

test('the text stays exactly as it was typed', () => {
  const text = '  Grüße\u200B\r\n\t🚀\uD800 ';
  expect(parseDraft({ ...LEAST, text }).text).toBe(text);
});

test('an unknown site is another one, also in what went out before', () => {
  const { site, recent } = parseDraft({
    ...LEAST,
    site: 'toString',
    recent: [{ at: '2026-11-19T10:00:00Z', site: 'myspace' }],
  });
  expect([site, recent[0]?.site]).toEqual(['other', 'other']);
});

test('an id may be a number', () => {
  expect(parseDraft({ ...LEAST, id: 7 }).id).toBe('7');
});

test('what went out before is known by its text, by a print, or not at all', () => {
  const print = { shingles: 3, marks: [1, 2, 3] };
  const at = '2026-11-19T10:00:00Z';
  const recent = [
    { at, site: 'x', text: 'Good morning' },
    { at, site: 'x', print },
    { at, site: 'x', print: 'of another kind' },
  ];
  expect(parseDraft({ ...LEAST, recent }).recent.map(({ text, print }) => text ?? print ?? null)).toEqual([
    'Good morning',
    print,
    null,
  ]);
});

test('a moment without a zone is in UTC', () => {
  expect(parseDraft({ ...LEAST, at: '2026-11-20T10:00:00' }).at).toBe('2026-11-20T10:00:00Z');
});

describe('what is wrong is named with its field', () => {
  test('everything that is required', () => {
    expect(faults({})).toEqual([
      'id: expected text or a number, it is missing',
      'site: expected text, it is missing',
      expect.stringMatching(/^kind: expected "post", "reply", .* or "accept", it is missing$/),
      'text: expected text, it is missing',
    ]);
  });

  test.each([
    ['a list', [], 'expected an object, got a list'],
    ['text', 'Good morning', 'expected an object, got text'],
    ['an id of another kind', { ...LEAST, id: {} }, 'id: expected text or a number, got an object'],
    [
      'a link that is none',
      { ...LEAST, links: ['https://a.example', null] },
      'links.1: expected text, got null',
    ],
    [
      'a moment in words',
      { ...LEAST, at: 'noon' },
      'at: expected a date like 2026-01-31 or 2026-01-31T09:00:00Z',
    ],
    [
      'a past without a moment',
      { ...LEAST, recent: [{ site: 'x' }] },
      'recent.0.at: expected text, it is missing',
    ],
    [
      'a thread without its place',
      { ...LEAST, thread: { count: 2 } },
      'thread.index: expected a number, it is missing',
    ],
    [
      'a label in words',
      { ...LEAST, platformLabel: 'on' },
      'platformLabel: expected true or false, got text',
    ],
  ])('%s', (_, draft, line) => {
    expect(faults(draft)).toEqual([line]);
  });
});
