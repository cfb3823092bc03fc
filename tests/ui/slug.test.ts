import { expect, test } from 'vitest';
import { slugFor } from '../../src/ui/profile/slug';

const none = new Set<string>();

test('an id is the name, plain and readable', () => {
  expect(slugFor('Harbour Tea', none, 'client')).toBe('harbour-tea');
  expect(slugFor('  Café Zoë & Söhne! ', none, 'client')).toBe('cafe-zoe-sohne');
  expect(slugFor('شاي الميناء', none, 'client')).toBe('شاي-الميناء');
  expect(slugFor('हिन्दी चाय', none, 'client')).toBe('हिन्दी-चाय');
});

test('a name without letters gets a plain word', () => {
  expect(slugFor('!!!', none, 'client')).toBe('client');
});

test('no two ids are the same', () => {
  const taken = new Set(['harbour-tea', 'harbour-tea-2', 'client']);
  expect(slugFor('Harbour Tea', taken, 'client')).toBe('harbour-tea-3');
  expect(slugFor('…', taken, 'client')).toBe('client-2');
});
