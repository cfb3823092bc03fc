import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Pages generated from the code: path below the repository → text. One file of `tools/docs/` makes one kind. */
export type Pages = Readonly<Record<string, string>>;

const makers = import.meta.glob<() => Pages>('./docs/*.ts', { eager: true, import: 'default' });

/** Every generated page. */
export function allPages(): Pages {
  return Object.assign({}, ...Object.values(makers).map((make) => make()));
}

/** `npm run docs`: writes them. A unit test says when that is due. */
export async function main(): Promise<number> {
  const pages = Object.entries(allPages());
  for (const [file, text] of pages) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${pages.length} pages written.`);
  return 0;
}
