import type { Span } from '../model/span.js';

/** True where two half-open spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies within `outer`, ends included. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Of spans that overlap keeps the longest, then the one of higher `priority`, then the first given; the result is in order of the text.
 * Time grows with n log n and the number of overlaps.
 */
export function settleOverlaps<T extends Span>(found: readonly T[], priority: (item: T) => number = () => 0): readonly T[] {
  if (found.length < 2) return found;
  const ranked = found
    .map((item, order) => ({ item, order }))
    .sort((a, b) => b.item.end - b.item.start - (a.item.end - a.item.start) || priority(b.item) - priority(a.item) || a.order - b.order);
  const taken: T[] = [];
  for (const { item } of ranked) {
    const at = insertionPoint(taken, item.start);
    const left = taken[at - 1];
    const right = taken[at];
    if ((left && left.end > item.start) || (right && right.start < item.end)) continue;
    taken.splice(at, 0, item);
  }
  return taken;
}

/** Index of the first span that starts at or behind `start`, in spans sorted by start. */
export function insertionPoint(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
