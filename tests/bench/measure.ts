/** What a run took: each number a median over the repetitions, in milliseconds. */
export interface Medians {
  readonly [name: string]: number;
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
export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Runs every work twice to warm up, then all of them in turn, `repetitions` times, so that a slow moment of the machine falls on all alike;
 * yields the median of each.
 */
export function measureInterleaved(works: Readonly<Record<string, () => void>>, repetitions: number): Medians {
  const times = new Map<string, number[]>();
  for (const work of [...Object.values(works), ...Object.values(works)]) work();
  for (let round = 0; round < repetitions; round += 1) {
    for (const [name, work] of Object.entries(works)) times.set(name, [...(times.get(name) ?? []), timeOf(work)]);
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}

/** Length of a text in megabytes (10⁶ bytes) of UTF-8. */
export function megabytes(text: string): number {
  return Buffer.byteLength(text, 'utf8') / 1e6;
}
