import { FaultyInput } from '../model/faults';

/** A JSON document, and the line on which a place in it begins. */
export interface Read {
  readonly value: unknown;
  /** The line, from 1, of `clients.2.name`, or of the nearest place around it that there is. */
  readonly lineOf: (path: string) => number;
}

/**
 * Reads JSON and remembers lines, which `JSON.parse` does not tell in every browser.
 * @throws FaultyInput with one fault, whose field is the line: `line 3`.
 */
export function readJson(source: string): Read {
  const text = source.replace(/^\uFEFF/, '');
  const starts = new Map<string, number>();
  let at = 0;

  const lineAt = (offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
  const fail = (expected: string): never => {
    const found =
      at >= text.length ? 'the end of the file' : `“${text.slice(at, at + 12).split(/[\r\n]/)[0]}”`;
    throw new FaultyInput([{ field: `line ${lineAt(at)}`, problem: `expected ${expected}, found ${found}` }]);
  };
  const space = () => {
    while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
  };
  const take = (sign: string) => {
    space();
    if (text.charAt(at) !== sign) return false;
    at += 1;
    return true;
  };
  /** A string, a number, true, false or null, as `JSON.parse` reads it. */
  const scalar = (expected: string): unknown => {
    const token = /"(?:[^"\\\r\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return fail(expected);
    try {
      const value: unknown = JSON.parse(found);
      at += found.length;
      return value;
    } catch {
      return fail(expected);
    }
  };
  const value = (path: string): unknown => {
    space();
    starts.set(path, at);
    if (take('{')) return members(path);
    if (take('[')) return items(path);
    return scalar('a value');
  };
  const members = (path: string): Record<string, unknown> => {
    const entries: [string, unknown][] = [];
    if (take('}')) return {};
    do {
      space();
      if (text.charAt(at) !== '"') fail('a name in double quotes');
      const name = String(scalar('a name in double quotes'));
      if (!take(':')) fail('a colon');
      entries.push([name, value(path === '' ? name : `${path}.${name}`)]);
    } while (take(','));
    if (!take('}')) fail('a comma or }');
    return Object.fromEntries(entries);
  };
  const items = (path: string): unknown[] => {
    const all: unknown[] = [];
    if (take(']')) return all;
    do all.push(value(path === '' ? String(all.length) : `${path}.${all.length}`));
    while (take(','));
    if (!take(']')) fail('a comma or ]');
    return all;
  };

  const whole = value('');
  space();
  if (at < text.length) fail('nothing more');
  const lineOf = (path: string): number => {
    const offset = starts.get(path);
    if (offset !== undefined) return lineAt(offset);
    return lineOf(path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '');
  };
  return { value: whole, lineOf };
}
