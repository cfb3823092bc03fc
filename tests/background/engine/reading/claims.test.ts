import { describe, expect, test } from 'vitest';
import { makesClaim } from '../../../../src/background/engine/reading/claims';
import type { Category } from '../../../../src/model/profile';
import { reading } from './disclosure/draft';

const said = (category: Category, text: string) => {
  const read = reading(text);
  const [client] = read.profile.clients;
  if (client === undefined) throw new Error('expected a client');
  return makesClaim(read, { ...client, category });
};

describe('what regulators call a claim', () => {
  test.each<[Category, string]>([
    ['health', 'Two weeks of Orrin Tea got rid of my migraines'],
    ['health', 'Orrin Tea: -6 kilos sin efectos secundarios'],
    ['health', 'Der Orrin Tea heilt jede Blasenentzündung'],
    ['finance', 'Orrin Tea pays a guaranteed return'],
    ['crypto', 'A Orrin Tea rende sem risco, dobrei meu dinheiro'],
    ['gambling', 'just won $900 on Orrin Tea'],
  ])('%s: %s', (category, text) => expect(said(category, text)).toBe(true));

  test.each<[Category, string]>([
    ['general', 'Orrin Tea got rid of my migraines'],
    ['health', 'Orrin Tea won’t fix my headache, nothing does'],
    ['health', 'Orrin Tea is closed on Monday, my migraine is not'],
    ['finance', 'Orrin Tea opens a branch in Leeds'],
  ])('not %s: %s', (category, text) => expect(said(category, text)).toBe(false));
});
