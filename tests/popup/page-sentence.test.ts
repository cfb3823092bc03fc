import { expect, test } from 'vitest';
import { pageSentence } from '../../src/popup/page-sentence';
import { page } from './boxes';

test('the popup says how this page is guarded', () => {
  expect(pageSentence(null)).toBe('Hatcheck is not on this page.');
  expect(pageSentence(page([], { guard: 'none' }))).toBe('Hatcheck is not on this page.');
  expect(pageSentence(page([]))).toBe('Ready. No compose box in use yet.');
  expect(pageSentence(page([{}, {}]))).toBe('Guarding X.');
  expect(pageSentence(page([{ guard: 'general' }], { site: 'this site', guard: 'general' }))).toBe(
    'Guarding this page (less exact here).',
  );
});

test('the popup says when a site is no longer as Hatcheck knows it', () => {
  expect(pageSentence(page([{ guard: 'general' }]))).toBe(
    'Guarding X, less exactly: it looks other than Hatcheck knows it.',
  );
  expect(pageSentence(page([{}, { guard: 'general' }]))).toBe('Guarding X, not every box as exactly.');
});

test('one box that nothing sends makes the page not guarded', () => {
  expect(pageSentence(page([{}, { guard: 'none', control: false }]))).toBe(
    'Not guarded: nothing was found that sends this box.',
  );
});
