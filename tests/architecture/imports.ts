import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createFilter, parseSync, Visitor } from 'vite';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** One import of a source file. Paths begin at the project's root, as `src/model/draft.ts`; a package keeps its name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether only types cross, so that nothing of it is in the bundle. */
  readonly type: boolean;
}

/** Every source file under `src/`. */
export const files: readonly string[] = readdirSync(path.join(ROOT, 'src'), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  .sort();

/** What every source file imports or exports again, statically, by `import()` or by a glob. */
export const imports: readonly Import[] = files.flatMap((file) => importsOf(file));

function importsOf(from: string): Import[] {
  const found: Import[] = [];
  const add = (request: string, type: boolean) => found.push({ from, to: resolved(from, request), type });
  const { program } = parseSync(from, readFileSync(path.join(ROOT, from), 'utf8'));
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source.value, importKind === 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind === 'type'),
    ExportNamedDeclaration({ source, exportKind }) {
      if (source) add(source.value, exportKind === 'type');
    },
    ImportExpression: ({ source }) => add(text(source), false),
    TSImportType: ({ source }) => add(text(source), true),
    CallExpression({ callee, arguments: [patterns] }) {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
      const list = patterns?.type === 'ArrayExpression' ? patterns.elements : [patterns];
      for (const to of matched(from, list.map(text))) found.push({ from, to, type: false });
    },
  }).visit(program);
  return found;
}

function text(node: { readonly type: string; readonly value?: unknown } | null | undefined): string {
  if (typeof node?.value !== 'string') throw new Error('expected an import to name its file in plain quotes');
  return node.value;
}

/** The files of `src/` that a glob beside `from` takes. */
function matched(from: string, patterns: readonly string[]): string[] {
  const [not = [], yes = []] = [true, false].map((wanted) =>
    patterns
      .filter((pattern) => pattern.startsWith('!') === wanted)
      .map((pattern) => pattern.replace('!', '')),
  );
  const fits = createFilter(yes, not, { resolve: path.join(ROOT, path.dirname(from)) });
  return files.filter((file) => fits(path.join(ROOT, file)));
}

function resolved(from: string, request: string): string {
  if (!request.startsWith('.')) return request;
  const wanted = path.posix.join(path.posix.dirname(from), request);
  const file = [wanted, `${wanted}.ts`, `${wanted}.tsx`, `${wanted}/index.ts`].find((name) =>
    files.includes(name),
  );
  return file ?? wanted;
}
