import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../tools/check/lines';
import { keepCheckers } from '../../tools/check/profiles';
import { least } from '../model/contract';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly exit: number | null;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly verdicts: readonly { id: string; level: string; persona: string; reading?: unknown }[];
}

/** Runs the command as a person does, with `input` on its standard input. `hear` may hang up after the first line. */
function check(
  args: readonly string[],
  input: Iterable<string> = [],
  hangUp = false,
  heap = 2048,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/run.mjs', 'check', ...args], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=${heap}` },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
      if (hangUp) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    child.stdin.on('error', () => {}); // the command may stop reading before we stop writing
    child.on('error', reject);
    child.on('close', (exit) => {
      const lines = out.split('\n').filter((line) => line !== '');
      const verdicts = hangUp ? [] : lines.map((line) => JSON.parse(line));
      resolve({ exit, out: lines, err: err.split('\n').filter((line) => line !== ''), verdicts });
    });
    const pieces = input[Symbol.iterator]();
    const feed = () => {
      for (let next = pieces.next(); !next.done; next = pieces.next()) {
        if (!child.stdin.write(next.value)) return child.stdin.once('drain', feed);
      }
      return child.stdin.end();
    };
    feed();
  });
}

function file(name: string, content: string | object): string {
  const where = path.join(folder, name);
  writeFileSync(where, typeof content === 'string' ? content : JSON.stringify(content));
  return where;
}
const draft = (id: string, text: string, fields: object = {}) => ({
  id,
  site: 'x',
  kind: 'post',
  text,
  ...fields,
});
const jsonl = (...lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

const profile = file('profile.json', least());
const CLEAN = 'Lovely walk by the river this morning';
const PLUG = 'Acme Rockets is awesome, check it out!';

describe('npm run check', () => {
  test('gives one verdict a line, in order, and says 1 when something is at warn', async () => {
    const drafts = file('mixed.jsonl', jsonl(draft('a', PLUG), draft('b', CLEAN), draft('c', PLUG)));
    const { exit, err, verdicts } = await check(['--profile', profile, '--drafts', drafts]);
    expect(verdicts).toMatchObject([
      { id: 'a', persona: 'mali', level: 'warn', failed: [] },
      { id: 'b', persona: 'mali', level: 'clear', findings: [], failed: [] },
      {
        id: 'c',
        level: 'warn',
        findings: expect.arrayContaining([expect.objectContaining({ client: 'acme' })]),
      },
    ]);
    expect({ exit, err }).toEqual({ exit: 1, err: [] });
  });

  test('says 0 when nothing is, also of a file with a byte-order mark, CRLF and blank lines', async () => {
    const marked = file(
      'marked.json',
      `\uFEFF${JSON.stringify(least(), null, 2).replaceAll('\n', '\r\n')}\r\n`,
    );
    const lines = [draft('a', CLEAN), draft('b', `${CLEAN}\u2028and on`)].map((line) => JSON.stringify(line));
    const drafts = file('crlf.jsonl', `\uFEFF\r\n${lines[0]}\r\n\r\n   \r\n${lines[1]}`);
    const { exit, err, verdicts } = await check(['--profile', marked, '--drafts', drafts]);
    expect(verdicts.map(({ id }) => id)).toEqual(['a', 'b']);
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
  });

  test('names file, line and field of every fault, gives no verdict for that line alone, and says 2', async () => {
    const lines = [
      JSON.stringify(draft('a', PLUG)),
      '{ "id": "b", ',
      '',
      JSON.stringify({ ...draft('c', CLEAN), kind: 'tweet', links: 'https://a.example' }),
      '[]',
      JSON.stringify(draft('d', CLEAN)),
    ];
    const drafts = file('faulty.jsonl', lines.join('\n'));
    const { exit, err, verdicts } = await check(['--profile', profile, '--drafts', drafts]);
    expect(verdicts.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(err).toEqual([
      expect.stringContaining(`${drafts}:2: no valid JSON: `),
      expect.stringMatching(/:4: kind: expected "post", .*, got "tweet"$/),
      `${drafts}:4: links: expected a list, got text`,
      `${drafts}:5: expected an object, got a list`,
    ]);
    expect(exit).toBe(2);
  });

  test('reads standard input, and judges a draft by the profile that comes with it', async () => {
    const other = least({ clients: [{ id: 'bolt', name: 'Bolt Rockets' }] });
    const { exit, err, verdicts } = await check(
      ['--profile', profile, '--drafts', '-'],
      [
        jsonl(
          { profile: other, draft: draft('a', PLUG) },
          { profile: other, draft: draft('b', 'Bolt Rockets is awesome, check it out!') },
          draft('c', PLUG),
        ),
      ],
    );
    expect(verdicts.map(({ id, level }) => [id, level])).toEqual([
      ['a', 'clear'],
      ['b', 'warn'],
      ['c', 'warn'],
    ]);
    expect({ exit, err }).toEqual({ exit: 1, err: [] });
  });

  test('needs no --profile where every line has its own, and names what is wrong with one', async () => {
    const lines = [
      { profile: least(), draft: draft('a', CLEAN) },
      { profile: least({ activePersona: 'ann' }), draft: draft('b', CLEAN) },
      { profile: least({ rules: { 'plug-budget': { max: -4 } } }), draft: draft('c', CLEAN) },
      { profile: null, draft: draft('d', CLEAN) },
      { profile: least(), draft: { id: 'e' } },
      draft('f', CLEAN),
    ];
    const { exit, err, verdicts } = await check(['--drafts', '-'], [jsonl(...lines)]);
    expect(verdicts.map(({ id }) => id)).toEqual(['a']);
    expect(err).toEqual([
      'standard input:2: profile.activePersona: there is no persona “ann”',
      'standard input:3: profile.rules.plug-budget.max: expected at least 0, got -4',
      'standard input:4: profile: expected an object, got null',
      'standard input:5: draft.site: expected text, it is missing',
      expect.stringContaining('standard input:5: draft.kind: expected "post"'),
      'standard input:5: draft.text: expected text, it is missing',
      'standard input:6: profile: there is none, neither here nor by --profile',
    ]);
    expect(exit).toBe(2);
  });

  test('asks for the moment of a draft only where a dated rule needs it', async () => {
    const embargoes = [{ terms: ['Project Falcon'], until: '2026-12-01T09:00:00Z' }];
    const dated = file('dated.json', least({ clients: [{ id: 'acme', name: 'Acme Rockets', embargoes }] }));
    const secret = 'Project Falcon is coming';
    const lines = [
      draft('a', CLEAN),
      draft('b', secret),
      draft('c', secret, { at: '2026-11-20T10:00:00Z' }),
      draft('d', secret, { at: '2026-12-02' }),
    ];
    const { exit, err, verdicts } = await check(['--profile', dated, '--drafts', '-'], [jsonl(...lines)]);
    expect(verdicts.map(({ id, level }) => [id, level === 'clear'])).toEqual([
      ['a', true],
      ['c', false],
      ['d', true],
    ]);
    expect(err).toEqual([expect.stringMatching(/^standard input:2: at: /)]);
    expect(exit).toBe(2);
  });

  test('explains what was read', async () => {
    const { verdicts } = await check(
      ['--profile', profile, '--drafts', '-', '--explain'],
      [jsonl(draft('a', '#ad Acme Rockets is awesome, check it out!'))],
    );
    expect(verdicts[0]?.reading).toEqual({
      language: 'en',
      mentions: [{ client: 'acme', start: 4, end: 16 }],
      stance: { acme: 'promotes' },
      disclosures: [{ start: 0, end: 3, label: '#ad', counts: true, why: expect.any(String) }],
    });
  });

  test('names line and field of a fault in the profile’s file once, not again for each draft', async () => {
    const faulty = file(
      'faulty.json',
      JSON.stringify(least({ clients: [{ id: 'acme', name: '' }] }), null, 2),
    );
    const lines = [draft('a', CLEAN), { profile: least(), draft: draft('b', CLEAN) }, draft('c', CLEAN)];
    const { exit, err, verdicts } = await check(['--profile', faulty, '--drafts', '-'], [jsonl(...lines)]);
    expect(verdicts.map(({ id }) => id)).toEqual(['b']);
    expect(err).toEqual([`${faulty}:14: clients.0.name: expected some text, got none`]);
    expect(exit).toBe(2);
    const broken = await check(['--profile', file('broken.json', '{\n  "schema": }'), '--drafts', '-']);
    expect(broken).toMatchObject({
      exit: 2,
      err: [expect.stringMatching(/broken\.json:2: expected a value/)],
    });
  });

  test('says what it could not read, and how it is called', async () => {
    const nowhere = path.join(folder, 'nowhere');
    const unread = await check(['--profile', nowhere, '--drafts', nowhere]);
    expect(unread).toMatchObject({
      exit: 2,
      out: [],
      err: [
        expect.stringContaining(`${nowhere}: it could not be read: ENOENT`),
        expect.stringContaining(`${nowhere}: it could not be read: ENOENT`),
      ],
    });
    for (const args of [[], ['--profile', profile], ['--drafts', '-', '--loud']]) {
      const { exit, out, err } = await check(args);
      expect({ exit, out }).toEqual({ exit: 2, out: [] });
      expect(err.at(-1)).toBe(
        'Usage: npm run --silent check -- [--profile profile.json] --drafts drafts.jsonl|- [--explain]',
      );
    }
  });

  test('stops quietly when nobody reads on', async () => {
    function* endless() {
      for (let at = 0; at < 1e6; at += 1) yield jsonl(draft(String(at), CLEAN));
    }
    const { err, out } = await check(['--profile', profile, '--drafts', '-'], endless(), true);
    expect(out.length).toBeGreaterThan(0);
    expect(err).toEqual([]);
  });

  test('reads no more at once than it needs: 300 MB in a heap of half that', async () => {
    const line = jsonl(draft('a', CLEAN, { later: 'x'.repeat(1e6) }));
    const { exit, err, verdicts } = await check(
      ['--profile', profile, '--drafts', '-'],
      Array.from({ length: 300 }, () => line),
      false,
      150,
    );
    expect({ exit, err, count: verdicts.length }).toEqual({ exit: 0, err: [], count: 300 });
  });
}, 60_000);

describe('lines', () => {
  async function read(...pieces: string[]): Promise<string[]> {
    async function* input() {
      yield* pieces;
    }
    const lines: string[] = [];
    for await (const line of linesOf(input())) lines.push(line);
    return lines;
  }

  test('end at LF or CRLF, wherever the pieces are cut', async () => {
    expect(await read('a\r', '\nb', 'c\n', '\nd')).toEqual(['a', 'bc', '', 'd']);
    expect(await read('a\u2028b\u0085c\rd\n')).toEqual(['a\u2028b\u0085c\rd']);
    expect(await read()).toEqual([]);
  });

  test('begin after a byte-order mark', async () => {
    expect(await read('\uFEFF', 'a\n\uFEFFb')).toEqual(['a', '\uFEFFb']);
  });

  test('are read as they are taken, and not ahead', async () => {
    let given = 0;
    async function* input() {
      for (; given < 100; given += 1) yield `${given}\n`;
    }
    for await (const line of linesOf(input())) if (line === '3') break;
    expect(given).toBe(3);
  });
});

test('a profile that comes with many drafts is made ready once', () => {
  const checkerOf = keepCheckers();
  const other = (at: number) => least({ clients: [{ id: `c${at}`, name: `Client ${at}` }] });
  const first = checkerOf(least());
  expect(checkerOf(least())).toBe(first);
  for (let at = 0; at < 10; at += 1) checkerOf(other(at));
  expect(checkerOf(least())).not.toBe(first);
  expect(checkerOf(other(9))).toBe(checkerOf(other(9)));
});
