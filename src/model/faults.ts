import type * as z from 'zod/mini';

/** One thing that is wrong with what was read: where (`clients.2.until`, empty for the whole) and what, in words. */
export interface Fault {
  readonly field: string;
  readonly problem: string;
}

/** Bad input, told in full. The message is one line a fault. */
export class FaultyInput extends Error {
  override readonly name = 'FaultyInput';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(sentence).join('\n'));
    this.faults = faults;
  }
}

/** A fault as people read it: `clients.0.name: expected text, got nothing`. */
export function sentence({ field, problem }: Fault): string {
  return field === '' ? problem : `${field}: ${problem}`;
}

/** The faults a schema found, in the order of the document. */
export function faultsOf(error: z.core.$ZodError): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const field = issue.path.map(String).join('.');
    if (issue.code === 'invalid_type') {
      const got = issue.input === undefined ? 'it is missing' : `got ${kindOf(issue.input)}`;
      return [{ field, problem: `expected ${WORDS[issue.expected] ?? issue.expected}, ${got}` }];
    }
    if (issue.code === 'invalid_value') {
      const got = issue.input === undefined ? 'it is missing' : `got ${JSON.stringify(issue.input)}`;
      return [
        {
          field,
          problem: `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}, ${got}`,
        },
      ];
    }
    return [{ field, problem: issue.message }];
  });
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return WORDS[typeof value] ?? typeof value;
}
