/** The middle of some numbers; 0 for none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share (0 to 1) of the others lies; 0 for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The value that most numbers lie near (within half a `step`), weighted; undefined for none. */
export function commonest(numbers: readonly { readonly value: number; readonly weight: number }[], step: number): number | undefined {
  const weights = new Map<number, number>();
  for (const { value, weight } of numbers) {
    const key = Math.round(value / step);
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  let best: number | undefined;
  let most = 0;
  for (const [key, weight] of weights) {
    if (weight > most) [best, most] = [key * step, weight];
  }
  return best;
}
