import { existsSync } from 'node:fs';
import path from 'node:path';

/** One figure of a measurement; `reach` is what it is meant to be, in words. */
export interface Figure {
  readonly figure: string;
  readonly value: string;
  readonly reach?: string;
}

/** One file of `tools/measure/`: what it needs of `../shared`, and how it is measured. */
export interface Measurement {
  readonly needs: readonly string[];
  /** @param wrong told of every case that came out wrong, in one or more lines, shown with `--wrong`. */
  run(
    shared: (file: string) => string,
    wrong: (lines: string) => void,
  ): Promise<readonly Figure[]> | readonly Figure[];
}

const measurements = import.meta.glob<Measurement>('./measure/*.ts', { eager: true, import: 'default' });

/** `npm run measure -- [name …] [--wrong]`: a table of figures; what `../shared` does not offer is skipped, and said. */
export async function main(args: string[]): Promise<number> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const wrong = args.includes('--wrong') ? (lines: string) => console.log(lines) : () => {};
  const shared = (file: string) => path.resolve('..', 'shared', file);
  for (const [file, measurement] of Object.entries(measurements)) {
    const name = path.basename(file, '.ts');
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const absent = measurement.needs.filter((need) => !existsSync(shared(need)));
    if (absent.length > 0) {
      console.log(`${name}: skipped, ../shared/${absent.join(', ../shared/')} is not here.`);
      continue;
    }
    const figures = await measurement.run(shared, wrong);
    console.log(`\n${name}`);
    for (const { figure, value, reach } of figures) {
      console.log(`  ${figure.padEnd(56)} ${value.padStart(12)}${reach ? `   (reach ${reach})` : ''}`);
    }
  }
  return 0;
}
