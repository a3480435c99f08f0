import { readFileSync } from 'node:fs';

/** What a run took, in milliseconds: of a clock on the wall, and of the core while it worked for this thread. */
export interface Times {
  readonly thread: number;
  readonly wall: number;
}

/** Each number a median over the repetitions. */
export interface Medians {
  readonly [name: string]: Times;
}

/** Middle value of a list, the mean of the two middle ones for an even number. Throws RangeError for an empty list. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values to take the median of');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Milliseconds that one call took. */
export function timesOf(work: () => void): Times {
  const [before, start] = [threadTime(), performance.now()];
  work();
  const wall = performance.now() - start;
  const after = threadTime();
  return { thread: before === undefined || after === undefined ? wall : after - before, wall };
}

/**
 * Milliseconds that this thread has had of a core, undefined where the system does not tell (only Linux does): `sum_exec_runtime` of
 * https://docs.kernel.org/scheduler/sched-stats.html, which the kernel brings up to date when the thread sleeps.
 */
function threadTime(): number | undefined {
  Atomics.wait(SLEEPER, 0, 0, 1);
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

const SLEEPER = new Int32Array(new SharedArrayBuffer(4));

/**
 * Runs every work twice to warm up, then all of them in turn, `repetitions` times, so that a slow moment of the machine falls on all alike;
 * yields the median of each.
 */
export function measureInterleaved(works: Readonly<Record<string, () => void>>, repetitions: number): Medians {
  const times = new Map<string, Times[]>();
  for (const work of [...Object.values(works), ...Object.values(works)]) work();
  for (let round = 0; round < repetitions; round += 1) {
    for (const [name, work] of Object.entries(works)) times.set(name, [...(times.get(name) ?? []), timesOf(work)]);
  }
  const medians = (values: readonly Times[]): Times => ({
    thread: median(values.map(({ thread }) => thread)),
    wall: median(values.map(({ wall }) => wall)),
  });
  return Object.fromEntries([...times].map(([name, values]) => [name, medians(values)]));
}

/** Length of a text in megabytes (10⁶ bytes) of UTF-8. */
export function megabytes(text: string): number {
  return Buffer.byteLength(text, 'utf8') / 1e6;
}
