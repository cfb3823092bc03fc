import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Checker } from '../src/background/engine/engine';
import { parseDraft } from '../src/model/draft';
import { FaultyInput, sentence } from '../src/model/faults';
import { atLeast, type Verdict } from '../src/model/verdict';
import { linesOf } from './check/lines';
import { keepCheckers, readProfile } from './check/profiles';

const USAGE = 'Usage: npm run --silent check -- [--profile profile.json] --drafts drafts.jsonl|- [--explain]';

/** What a draft without a profile of its own is checked by: `faulty` where there is one that was told to be faulty. */
type Shared = Checker | 'none' | 'faulty';

/** The command line of the contract, section 5. Exit 0: nothing at warn or above; 1: something is; 2: bad input. */
export async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (options === null) return 2;
  const judge = options.explain ? 'explain' : 'check';
  let exit = 0;
  const fault = (line: string) => {
    exit = 2;
    process.stderr.write(`${line}\n`);
  };

  const shared = await sharedOf(options.profile, fault);
  const checkerOf = keepCheckers();
  const out = openOutput();
  const name = options.drafts === '-' ? 'standard input' : options.drafts;
  const input = options.drafts === '-' ? process.stdin : createReadStream(options.drafts);
  let number = 0;
  try {
    for await (const line of linesOf(input.setEncoding('utf8'))) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const verdict = verdictOf(JSON.parse(line), shared, checkerOf, judge);
        if (verdict === null) continue;
        if (exit === 0 && atLeast(verdict.level, 'warn')) exit = 1;
        if (!(await out(`${JSON.stringify(verdict)}\n`))) return exit;
      } catch (error) {
        for (const problem of problemsOf(error)) fault(`${name}:${number}: ${problem}`);
      }
    }
  } catch (error) {
    for (const problem of problemsOf(error)) fault(`${name}: it could not be read: ${problem}`);
  }
  return exit;
}

function readArguments(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        profile: { type: 'string' },
        drafts: { type: 'string' },
        explain: { type: 'boolean', default: false },
      },
    });
    if (values.drafts === undefined) throw new Error('--drafts is missing.');
    return { ...values, drafts: values.drafts };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return null;
  }
}

async function sharedOf(file: string | undefined, fault: (line: string) => void): Promise<Shared> {
  if (file === undefined) return 'none';
  try {
    const read = readProfile(await readFile(file, 'utf8'));
    if ('check' in read) return read;
    for (const line of read) fault(`${file}:${line}`);
  } catch (error) {
    for (const problem of problemsOf(error)) fault(`${file}: it could not be read: ${problem}`);
  }
  return 'faulty';
}

/** A line is a draft, or a draft with a profile of its own, which outranks the shared one. Null where that is faulty. */
function verdictOf(
  line: unknown,
  shared: Shared,
  checkerOf: (profile: unknown) => Checker,
  judge: 'check' | 'explain',
): Verdict | null {
  if (typeof line === 'object' && line !== null && 'draft' in line && 'profile' in line) {
    const checker = under('profile', () => checkerOf(line.profile));
    return under('draft', () => checker[judge](parseDraft(line.draft)));
  }
  if (shared === 'faulty') return null;
  if (shared === 'none')
    throw new FaultyInput([{ field: 'profile', problem: 'there is none, neither here nor by --profile' }]);
  return shared[judge](parseDraft(line));
}

/** Does something with a part of the line; its faults are named from the whole line. */
function under<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FaultyInput)) throw error;
    throw new FaultyInput(
      error.faults.map(({ field, problem }) => ({
        field: field === '' ? part : `${part}.${field}`,
        problem,
      })),
    );
  }
}

/** Writes to standard output, as fast as it is read. False once nobody reads any more, as after `| head -1`. */
function openOutput(): (line: string) => Promise<boolean> {
  let closed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code === 'EPIPE') return;
    process.stderr.write(`standard output: ${error.message}\n`);
    process.exit(2);
  });
  return async (line) => {
    if (!closed && !process.stdout.write(line)) {
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => {
        closed = true;
      });
    }
    return !closed;
  };
}

function problemsOf(error: unknown): string[] {
  if (error instanceof FaultyInput) return error.faults.map(sentence);
  if (error instanceof SyntaxError) return [`no valid JSON: ${error.message}`];
  return [error instanceof Error ? error.message : String(error)];
}
