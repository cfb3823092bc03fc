import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Checker, compile } from '../src/background/engine/engine';
import { rules } from '../src/background/rules';
import { parseDraft } from '../src/model/draft';
import { FaultyInput, sentence } from '../src/model/faults';
import { parseProfile } from '../src/model/profile';
import { atLeast } from '../src/model/verdict';

const USAGE = 'Usage: npm run --silent check -- [--profile profile.json] --drafts drafts.jsonl|- [--explain]';

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

  let shared: Checker | null = null;
  if (options.profile !== undefined) {
    const { profile } = options;
    try {
      shared = checkerFor(JSON.parse(withoutMark(await readFile(profile, 'utf8'))));
    } catch (error) {
      for (const line of linesOf(error)) fault(`${profile}: ${line}`);
    }
  }

  let number = 0;
  const input = options.drafts === '-' ? process.stdin : createReadStream(options.drafts);
  const name = options.drafts === '-' ? 'standard input' : options.drafts;
  try {
    for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      const line = number === 1 ? withoutMark(raw) : raw;
      if (line.trim() === '') continue;
      try {
        const { checker, draft, own } = open(JSON.parse(line), shared);
        let verdict: ReturnType<Checker['check']>;
        try {
          verdict = checker[judge](parseDraft(draft));
        } catch (error) {
          throw own ? under('draft', error) : error;
        }
        if (exit === 0 && atLeast(verdict.level, 'warn')) exit = 1;
        if (!process.stdout.write(`${JSON.stringify(verdict)}\n`)) {
          await new Promise((resolve) => process.stdout.once('drain', resolve));
        }
      } catch (error) {
        for (const problem of linesOf(error)) fault(`${name}:${number}: ${problem}`);
      }
    }
  } catch (error) {
    fault(`${name}: ${error instanceof Error ? error.message : String(error)}`);
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

/** A line is a draft, or a draft with a profile of its own, which outranks the shared one. */
function open(line: unknown, shared: Checker | null): { checker: Checker; draft: unknown; own: boolean } {
  if (typeof line === 'object' && line !== null && 'draft' in line && 'profile' in line) {
    try {
      return { checker: checkerFor(line.profile), draft: line.draft, own: true };
    } catch (error) {
      throw under('profile', error);
    }
  }
  if (shared === null)
    throw new FaultyInput([{ field: 'profile', problem: 'there is none, neither here nor by --profile' }]);
  return { checker: shared, draft: line, own: false };
}

function checkerFor(profile: unknown): Checker {
  return compile(parseProfile(profile), rules, (error, rule) =>
    process.stderr.write(`${rule}: ${String(error)}\n`),
  );
}

function under(field: string, error: unknown): unknown {
  if (!(error instanceof FaultyInput)) return error;
  return new FaultyInput(
    error.faults.map((fault) => ({ ...fault, field: [field, fault.field].filter(Boolean).join('.') })),
  );
}

function linesOf(error: unknown): string[] {
  if (error instanceof FaultyInput) return error.faults.map(sentence);
  if (error instanceof SyntaxError) return [`no valid JSON: ${error.message}`];
  return [error instanceof Error ? error.message : String(error)];
}

function withoutMark(text: string): string {
  return text.replace(/^\u{FEFF}/u, '');
}
