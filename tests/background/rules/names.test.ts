import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/background/rules';
import { RULE_IDS } from '../../../src/model/rules';

test('the README names every rule as the options do', () => {
  const rows = readFileSync('README.md', 'utf8').matchAll(/^\| \[([^\]]+)\]\(docs\/rules\/([a-z-]+)\.md\)/gm);
  expect(Object.fromEntries([...rows].map(([, name, id]) => [id, name]))).toEqual(
    Object.fromEntries(rules.map(({ id, name }) => [id, name])),
  );
  expect(new Set(rules.map(({ name }) => name)).size).toBe(RULE_IDS.length);
});
