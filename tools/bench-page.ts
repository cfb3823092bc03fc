import { MEASURES, type Measure } from './bench/page/measures';
import { type Visitor, visitorsIn } from './bench/page/visitors';
import { buildPlayground, servePlayground } from './playground';

const ROUNDS = 9;
const KINDS = ['chromium', 'firefox'] as const;

/**
 * `npm run bench:page [-- --browser firefox] [--rounds 9]`: what an extension costs a page, as ratios to the same page
 * in the same browser with an extension that does nothing. All take turns in every round, for machines are noisy.
 */
export async function main(args: string[]): Promise<number> {
  const wanted = optionOf(args, '--browser');
  const rounds = Number(optionOf(args, '--rounds') ?? ROUNDS);
  const served = await servePlayground(await buildPlayground());
  try {
    for (const kind of KINDS) {
      if (wanted !== undefined && wanted !== kind) continue;
      console.log(`\n${kind}, median of ${rounds} rounds (and its middle half)`);
      const visitors = await visitorsIn(kind);
      try {
        for (const measure of MEASURES) print(measure, await take(measure, visitors, served.url, rounds));
      } finally {
        for (const visitor of visitors) await visitor.close();
      }
    }
  } finally {
    served.close();
  }
  return 0;
}

/** What a measure took, on the clock and of the processor. */
interface Taken {
  readonly clock: number;
  readonly work: number | null;
}
type Rounds = ReadonlyMap<Visitor, readonly Taken[]>;

/** The first round only warms up. */
async function take(
  { open, take: one, clockOnly }: Measure,
  visitors: readonly Visitor[],
  url: string,
  rounds: number,
): Promise<Rounds> {
  const taken = new Map<Visitor, Taken[]>(visitors.map((visitor) => [visitor, []]));
  for (let round = 0; round <= rounds; round += 1) {
    // Who goes first changes, so that nobody always has the warm machine.
    for (const visitor of [
      ...visitors.slice(round % visitors.length),
      ...visitors.slice(0, round % visitors.length),
    ]) {
      await visitor.page.bringToFront();
      await open(visitor.page, url);
      const before = clockOnly ? null : await visitor.worked();
      const clock = await one(visitor.page);
      const after = before === null ? null : await visitor.worked();
      const work = before === null || after === null ? null : after - before;
      if (round > 0) taken.get(visitor)?.push({ clock, work });
    }
  }
  return taken;
}

function print({ name }: Measure, rounds: Rounds): void {
  console.log(`  ${name}`);
  const [base = []] = rounds.values();
  for (const [{ name: visitor }, all] of rounds) {
    const cells = [
      visitor.padEnd(22),
      `${median(all.map(({ clock }) => clock))
        .toFixed(1)
        .padStart(9)} ms`,
    ];
    if (all !== base) cells.push(beside(all, base, 'clock'));
    if (all !== base && all[0]?.work !== null) cells.push(`of the processor ${beside(all, base, 'work')}`);
    console.log(`    ${cells.join('  ')}`);
  }
}

const median = (values: readonly number[]) => at(values, 0.5);

/** Each round beside the same round without. */
function beside(all: readonly Taken[], base: readonly Taken[], of: keyof Taken): string {
  const ratios = all.map((one, round) => Number(one[of]) / Number(base[round]?.[of]));
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => at(ratios, share).toFixed(2));
  return `×${middle} (${low}–${high})`;
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function optionOf(args: readonly string[], option: string): string | undefined {
  const found = args.indexOf(option);
  return found < 0 ? undefined : args[found + 1];
}
