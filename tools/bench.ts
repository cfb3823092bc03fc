import { cpus } from 'node:os';
import { compile } from '../src/background/engine/engine';
import { readLinks } from '../src/background/engine/reading/links';
import { compileMentions } from '../src/background/engine/reading/mentions';
import { foldText } from '../src/background/engine/reading/text';
import { rules } from '../src/background/rules';
import { cost, type Timing, time } from './bench/clock';
import { draftsOf, profileOf } from './bench/drafts';
import { checkers, matchers, type Rival } from './bench/rivals';

const SIZES = [280, 3000, 25_000];
const CLIENTS = [10, 1000, 10_000, 100_000];
/** The size of client list at which others are compared. */
const USUAL = 10_000;

/** `npm run bench`: everything in one run, so that figures can be compared with each other, as ratios. */
export async function main(): Promise<number> {
  console.log(
    `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${rules.length} rules.`,
  );
  await wholeCheck();
  compiling();
  await matching();
  await textChecks();
  return 0;
}

async function wholeCheck(): Promise<void> {
  console.log(
    '\nThe whole check of a draft, in µs: median / 99th percentile, and the median beside that of 10 clients\n  Reach: 280 characters with 10,000 clients 100 / 1,000; 100,000 clients at most ×2.',
  );
  row(
    '',
    SIZES.map((size) => `${size} characters`),
  );
  const few: number[] = [];
  for (const count of CLIENTS) {
    const profile = profileOf(count);
    const checker = compile(profile, rules);
    const cells: string[] = [];
    for (const [at, size] of SIZES.entries()) {
      const timing = await time(draftsOf(profile, size, 100), checker.check);
      few[at] ??= timing.p50;
      cells.push(`${both(timing)}  ${ratio(timing.p50, few[at] ?? 0)}`);
    }
    row(`${count} clients`, cells);
  }
}

function compiling(): void {
  console.log(
    '\nCompiling a profile: ms, ms again, and MB that it keeps\n  Reach: 10,000 clients 150 ms and 25 MB.',
  );
  for (const count of CLIENTS) {
    const profile = profileOf(count);
    const first = cost(() => compile(profile, rules));
    const again = cost(() => compile(profile, rules));
    row(`${count} clients`, [first.ms.toFixed(1), again.ms.toFixed(1), again.mb.toFixed(1)]);
  }
}

async function matching(): Promise<void> {
  const profile = profileOf(USUAL);
  const find = compileMentions(profile.clients);
  const own = (size: number) =>
    time(draftsOf(profile, size, 100), (draft) =>
      find(draft, foldText(draft.text), readLinks(draft.text, [])),
    );
  console.log(
    `\nMatching alone, ${USUAL} clients, in µs; beside each, how many times as long as ours takes\n  Reach: none below ×1.`,
  );
  await besides(profile, 'Hatcheck (folding, links, evidence too)', own, await matchers(profile));
}

async function textChecks(): Promise<void> {
  const profile = profileOf(USUAL);
  const { check } = compile(profile, rules);
  console.log(
    `\nWhole checks of a text, in µs (ours with ${USUAL} clients); beside each, how many times as long as ours takes\n  Reach: write-good ×5, harper.js ×100.`,
  );
  await besides(profile, 'Hatcheck', (size) => time(draftsOf(profile, size, 100), check), await checkers());
}

async function besides(
  profile: ReturnType<typeof profileOf>,
  name: string,
  own: (size: number) => Promise<Timing>,
  rivals: readonly Rival[],
): Promise<void> {
  row(
    '',
    SIZES.map((size) => `${size} characters`),
  );
  const ours: number[] = [];
  for (const size of SIZES) ours.push((await own(size)).p50);
  row(
    name,
    ours.map((p50) => micros(p50)),
  );
  for (const rival of rivals) {
    const cells: string[] = [];
    for (const [at, size] of SIZES.entries()) {
      const texts = draftsOf(profile, size, 30).map(({ text }) => text);
      const { p50 } = await time(texts, rival.run);
      cells.push(`${micros(p50)}  ${ratio(p50, ours[at] ?? 0)}`);
    }
    row(rival.name, cells);
  }
}

function row(name: string, cells: readonly string[]): void {
  console.log(`  ${name.padEnd(42)}${cells.map((cell) => cell.padStart(26)).join('')}`);
}

function both({ p50, p99 }: Timing): string {
  return `${micros(p50)} / ${micros(p99)}`;
}

function micros(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

function ratio(value: number, base: number): string {
  const times = value / base;
  return `×${times < 10 ? times.toFixed(2) : Math.round(times).toLocaleString('en')}`;
}
