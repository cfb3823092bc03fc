import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** In microseconds, of single runs. */
export interface Timing {
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
}

/**
 * Runs one input after another, warmed up first, each run timed by itself: an average would hide the slow ones.
 * @param patience how long to go on measuring, in ms; a fifth of it goes to warming up.
 */
export async function time<T>(
  inputs: readonly T[],
  run: (input: T) => unknown,
  patience = 1000,
): Promise<Timing> {
  const samples: number[] = [];
  const warm = performance.now() + patience / 5;
  const end = warm + patience;
  for (let at = 0; samples.length < 5 || performance.now() < end; at++) {
    const input = inputs[at % inputs.length];
    if (input === undefined) throw new Error('expected something to measure with');
    const started = performance.now();
    const answer = run(input);
    if (answer instanceof Promise) await answer;
    const took = (performance.now() - started) * 1000;
    if (started >= warm) samples.push(took);
    if (samples.length >= 20_000) break;
  }
  samples.sort((a, b) => a - b);
  const at = (share: number) =>
    samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), runs: samples.length };
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
