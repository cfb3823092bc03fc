import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browsers';
import { build, TARGETS } from './build';
import { buildPlayground } from './playground';
import { weigh } from './weight';
import { haveWordPress } from './wordpress';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}
interface Step {
  readonly name: string;
  run(): Promise<Count> | Count;
}

const STEPS: readonly Step[] = [
  { name: 'format and lint', run: () => command('biome', ['ci', '--error-on-warnings', '.']) },
  { name: 'types', run: () => command('tsc', ['-p', 'tsconfig.json']) },
  {
    name: 'types of the engine, without DOM, browser, clock or network',
    run: () => command('tsc', ['-p', 'src/background/engine/tsconfig.json']),
  },
  { name: 'unit tests', run: () => vitest('unit') },
  ...TARGETS.flatMap((target): Step[] => [
    { name: `build for ${target}`, run: () => done(build({ target })) },
    { name: `development build for ${target}`, run: () => done(build({ target, flavour: 'development' })) },
    { name: `build without site files for ${target}`, run: () => done(build({ target, flavour: 'bare' })) },
  ]),
  { name: 'what a page is given before somebody writes there', run: () => done(weigh()) },
  {
    name: 'web-ext lint',
    run: () =>
      command('web-ext', ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--self-hosted']),
  },
  { name: 'the playground’s pages', run: () => done(buildPlayground()) },
  { name: 'Chromium to test in', run: () => done(findBrowser('chromium')) },
  { name: 'Firefox to test in', run: () => done(findBrowser('firefox')) },
  { name: 'WordPress to test on', run: wordpress },
  { name: 'browser tests, in Chromium and Firefox', run: () => vitest('e2e') },
];

/** `npm test`: proves everything, one step after another, and ends with one line of counts. */
export async function main(): Promise<number> {
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run } of STEPS) {
    const since = performance.now();
    console.log(`\n▸ ${name}`);
    const count = await run();
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
    console.log(
      `  ${count.failed > 0 ? 'failed' : 'good'} after ${Math.round((performance.now() - since) / 1000)} s`,
    );
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
}

/** A machine that cannot run one is told so, and its tests are left out: nothing else depends on them. */
function wordpress(): Count {
  const have = haveWordPress();
  process.env['HATCHECK_WORDPRESS'] = have ? 'here' : 'none';
  console.log(
    have ? '  found' : '  No WordPress here, and apt-get cannot install one: its tests are left out.',
  );
  return of(true);
}

const of = (good: boolean): Count => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

function command(name: string, args: readonly string[]): Count {
  const file = path.resolve('node_modules', '.bin', name);
  return of(spawnSync(file, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0);
}

async function done(work: Promise<string>): Promise<Count> {
  try {
    console.log(`  ${path.relative('.', await work)}`);
    return of(true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return of(false);
  }
}

/** Runs one of the test projects, shows it as it goes, and counts its tests. */
function vitest(project: string): Count {
  const report = path.resolve('node_modules', '.cache', `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { failed } = command('vitest', args);
  const result = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly numTodoTests: number;
  };
  return {
    passed: result.numPassedTests,
    // A file that could not even be read counts as one.
    failed: Math.max(result.numFailedTests, failed),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
