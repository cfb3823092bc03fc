import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allPages } from '../../tools/docs';

const pages = Object.entries(allPages());

test.each(pages)('%s is what the code says (else run: npm run docs)', (file, text) => {
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
});

test.each(['docs/markets', 'docs/rules'])('no page of %s is left of something that is gone', (folder) => {
  const written = readdirSync(folder).map((file) => `${folder}/${file}`);
  expect(written.sort()).toEqual(
    pages
      .map(([file]) => file)
      .filter((file) => file.startsWith(`${folder}/`))
      .sort(),
  );
});
