import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Something that can be begun from a template; one file of `tools/new/`, file name = what it is called. */
export interface Kind {
  /** What one of it is called by, for the line that says how to call this. */
  readonly named: string;
  /** Path below the repository → text. @throws Error when no file can bear the name. */
  files(name: string): Readonly<Record<string, string>>;
  /** What the author does then, a line each. */
  next(name: string): readonly string[];
}

const found = import.meta.glob<Kind>('./new/*.ts', { eager: true, import: 'default' });
const kinds = new Map(Object.entries(found).map(([file, kind]) => [path.basename(file, '.ts'), kind]));

/** `npm run new <kind> <name>`: writes what it begins with, and says what is left to do. Overwrites nothing. */
export function main([kind = '', name = '']: string[], root = '.'): number {
  const made = kinds.get(kind);
  if (made === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    for (const [id, { named }] of kinds) console.error(`npm run new ${id} <${named}>`);
    if (made) console.error(`expected small letters, digits and hyphens, got “${name}”`);
    return 2;
  }
  const files = Object.entries(made.files(name));
  const taken = files.map(([file]) => file).filter((file) => existsSync(path.join(root, file)));
  if (taken.length > 0) throw new Error(`${taken.join(', ')}: there is one already, and it was left alone.`);
  for (const [file, text] of files) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    console.log(`Written: ${file}`);
  }
  console.log(['', 'Then:', ...made.next(name).map((line, at) => `${at + 1}. ${line}`)].join('\n'));
  return 0;
}
