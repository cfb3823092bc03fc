import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Rule } from '../../src/background/engine/rule';
import { main } from '../../tools/new';
import { runExamples } from '../background/rules/run-examples';

/** A folder shaped like the repository, where what is new may lie. The id is a known one, as the author makes it. */
const root = mkdtempSync(path.join(tmpdir(), 'hatcheck-new-'));
const file = path.join(root, 'src/background/rules/client-plug.ts');
mkdirSync(path.join(root, 'src/background'), { recursive: true });
for (const shared of ['node_modules', 'src/model', 'src/background/engine'])
  symlinkSync(path.resolve(shared), path.join(root, shared));
vi.spyOn(console, 'log').mockReturnValue();
main(['rule', 'client-plug'], root);
const { default: rule }: { default: Rule } = await import(file);

afterAll(() => rmSync(root, { recursive: true }));

describe('npm run new rule <id>', () => {
  it('writes a rule that the compiler takes', () => {
    const config = path.join(root, 'tsconfig.json');
    const ambient = ['pure.d.ts', 'punycode.d.ts'].map((name) => `src/background/engine/${name}`);
    writeFileSync(
      config,
      JSON.stringify({
        extends: path.resolve('tsconfig.base.json'),
        compilerOptions: { lib: ['ES2023'], types: [] },
        files: [file, ...ambient],
      }),
    );
    const compiler = path.resolve('node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', config], { encoding: 'utf8' });
    expect(stdout).not.toContain('src/background/rules');
  });

  it('says what else the author does, the list of ids first', () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    main(['rule', 'no-puns'], root);
    expect(said.mock.lastCall?.[0]).toContain("1. src/model/rules.ts: add 'no-puns' to RULE_IDS.");
  });

  it('leaves alone what is there', () => {
    const before = readFileSync(file, 'utf8');
    expect(() => main(['rule', 'client-plug'], root)).toThrow('there is one already');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([[['rule', 'No Puns']], [['rule']], [['hat', 'bowler']], [[]]])(
    'says how to call it at %j',
    (args) => {
      const said = vi.spyOn(console, 'error').mockReturnValue();
      expect(main(args, root)).toBe(2);
      expect(said.mock.calls.flat().join('\n')).toContain('npm run new rule <id');
    },
  );
});

describe('the rule that it writes', () => runExamples([rule]));
