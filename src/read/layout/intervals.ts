/** A stretch from left to right. */
export interface Interval {
  readonly x: number;
  readonly right: number;
}

/** Stretches with those made one that overlap or lie nearer than `gap`. */
export function mergeIntervals(intervals: readonly Interval[], gap: number): readonly Interval[] {
  const merged: { x: number; right: number }[] = [];
  for (const { x, right } of [...intervals].sort((a, b) => a.x - b.x)) {
    const last = merged.at(-1);
    if (last && x < last.right + gap) last.right = Math.max(last.right, right);
    else merged.push({ x, right });
  }
  return merged;
}
