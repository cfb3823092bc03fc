import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** In microseconds, of single runs. */
export interface Timing {
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
}

/** How many runs warm up, and how many are counted, at least: on a busy machine a time alone may hold hardly any. */
const WARM = 2000;
const COUNTED = 1000;

/**
 * Runs one input after another, warmed up first, each run timed by itself: an average would hide the slow ones.
 * @param patience how long to go on measuring, in ms; a fifth of it goes to warming up. Each may take five times as
 * long until there were runs enough.
 */
export async function time<T>(
  inputs: readonly T[],
  run: (input: T) => unknown,
  patience = 1000,
): Promise<Timing> {
  await repeat(inputs, run, patience / 5, WARM);
  const samples = await repeat(inputs, run, patience, COUNTED);
  samples.sort((a, b) => a - b);
  const at = (share: number) =>
    samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), runs: samples.length };
}

/** What each run took, in microseconds. */
async function repeat<T>(
  inputs: readonly T[],
  run: (input: T) => unknown,
  patience: number,
  runs: number,
): Promise<number[]> {
  const samples: number[] = [];
  const start = performance.now();
  for (let at = 0; samples.length < 20_000; at++) {
    const started = performance.now();
    const enough = samples.length < runs ? patience * 5 : patience;
    if (samples.length >= 5 && started - start >= enough) break;
    const input = inputs[at % inputs.length];
    if (input === undefined) throw new Error('expected something to measure with');
    const answer = run(input);
    if (answer instanceof Promise) await answer;
    samples.push((performance.now() - started) * 1000);
  }
  return samples;
}

/** The milliseconds and the megabytes that `make` takes; its result is alive while they are counted. */
export function cost<T>(make: () => T): { readonly made: T; readonly ms: number; readonly mb: number } {
  const before = used();
  const started = performance.now();
  const made = make();
  const ms = performance.now() - started;
  return { made, ms, mb: (used() - before) / 1e6 };
}

let collect: (() => void) | undefined;

function used(): number {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
