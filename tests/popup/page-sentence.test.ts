import { expect, test } from 'vitest';
import { pageSentence } from '../../src/popup/page-sentence';

test('the popup says how this page is guarded', () => {
  expect(pageSentence(null)).toBe('Hatcheck is not on this page.');
  expect(pageSentence({ site: 'X', guard: 'none', boxes: 0 })).toBe('Hatcheck is not on this page.');
  expect(pageSentence({ site: 'X', guard: 'exact', boxes: 0 })).toBe('Ready. No compose box in use yet.');
  expect(pageSentence({ site: 'X', guard: 'exact', boxes: 2 })).toBe('Guarding X.');
  expect(pageSentence({ site: 'this site', guard: 'general', boxes: 1 })).toBe(
    'Guarding this page (less exact here).',
  );
});
