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

/** A fault as people read it, on one line: `clients.0.name: expected text, it is missing`. */
export function sentence({ field, problem }: Fault): string {
  return (field === '' ? problem : `${field}: ${problem}`).replace(/\s+/g, ' ');
}

type Issue = z.core.$ZodIssue;

/** The faults a schema found, in the order of the document. The schema must have been run with `reportInput`. */
export function faultsOf(error: z.core.$ZodError): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: fieldOf([...issue.path, key]),
        problem: 'there is no such field',
      }));
    }
    return [{ field: fieldOf(issue.path), problem: problemOf(issue) }];
  });
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** What zod mini says where a schema has no words of its own. */
const WORDLESS = 'Invalid input';

function problemOf(issue: Issue): string {
  if (issue.message !== WORDLESS) return issue.message;
  const expected = expectationOf(issue);
  return `expected ${expected}, ${issue.input === undefined ? 'it is missing' : `got ${told(issue.input, issue)}`}`;
}

function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return either(
        issue.values.map((value) => (typeof value === 'string' ? JSON.stringify(value) : String(value))),
      );
    case 'too_small':
      return `${issue.inclusive ? 'at least' : 'more than'} ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive ? 'at most' : 'less than'} ${amount(issue.maximum, issue.origin)}`;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_union':
      return either([...new Set(issue.errors.flat().map(expectationOf))]) || 'something else';
    default:
      return 'something else';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

/** What is counted, where it is not the number itself. */
const COUNTED: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

function amount(count: number | bigint, origin: string): string {
  const [one, more] = COUNTED[origin] ?? [];
  return [count, Number(count) === 1 ? one : more].filter((part) => part !== undefined).join(' ');
}

/** What stands there instead: its kind where the kind is wrong, else what it is. */
function told(value: unknown, issue: Issue): string {
  if (value === null) return 'null';
  const wrongKind = issue.code === 'invalid_type' && issue.expected !== 'int';
  if (!wrongKind && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (issue.code === 'invalid_value' && typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (typeof value === 'string') return amount(value.length, 'string');
    if (Array.isArray(value)) return amount(value.length, 'array');
  }
  return Array.isArray(value) ? 'a list' : (KINDS[typeof value] ?? typeof value);
}

function either(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}
