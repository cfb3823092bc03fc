import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allPages } from '../../tools/docs';

const pages = Object.entries(allPages());

test.each(pages)('%s is what the code says (else run: npm run docs)', (file, text) => {
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
});

test('no page is left of a market that is gone', () => {
  const written = readdirSync('docs/markets').map((file) => `docs/markets/${file}`);
  expect(written.sort()).toEqual(
    pages
      .map(([file]) => file)
      .filter((file) => file.startsWith('docs/markets/'))
      .sort(),
  );
});
