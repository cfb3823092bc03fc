import { expect, test } from 'vitest';
import type { BoxState } from '../../src/messages';
import { pageSentence } from '../../src/popup/page-sentence';

const facts = { asOf: null, version: null, acts: 0 };
const box: BoxState = {
  site: 'x',
  guard: 'exact',
  account: null,
  kind: 'post',
  audience: null,
  about: null,
  links: [],
  media: [],
  platformLabel: null,
  parts: 1,
  control: true,
  readable: true,
};

test('the popup says how this page is guarded', () => {
  expect(pageSentence(null)).toBe('Hatcheck is not on this page.');
  expect(pageSentence({ site: 'X', guard: 'none', ...facts, boxes: [] })).toBe(
    'Hatcheck is not on this page.',
  );
  expect(pageSentence({ site: 'X', guard: 'exact', ...facts, boxes: [] })).toBe(
    'Ready. No compose box in use yet.',
  );
  expect(pageSentence({ site: 'X', guard: 'exact', ...facts, boxes: [box, box] })).toBe('Guarding X.');
  expect(pageSentence({ site: 'this site', guard: 'general', ...facts, boxes: [box] })).toBe(
    'Guarding this page (less exact here).',
  );
});
