import type { Span } from '../model/span.js';

/** How offsets of a text without some of its stretches and offsets of the whole text answer each other. */
export interface CutMap {
  /** Offset in the whole text of the character that stands at an offset of the shorter one: behind a cut, not before it. */
  readonly startInWhole: (offset: number) => number;
  /** Offset in the whole text where a stretch that ends at an offset of the shorter one ends: before a cut, not behind it. */
  readonly endInWhole: (offset: number) => number;
  /** Offset in the shorter text; offsets within a cut are where it was. */
  readonly inCut: (offset: number) => number;
}

/** The text without the given spans, which stand in order and apart. */
export function cutOut(text: string, cuts: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    pieces.push(text.slice(at, start));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Offsets of a text and of what `cutOut` made of it; each call takes the logarithm of the number of cuts. */
export function mapCuts(cuts: readonly Span[]): CutMap {
  const places: number[] = [];
  const removed: number[] = [0];
  let sum = 0;
  for (const { start, end } of cuts) {
    places.push(start - sum);
    sum += end - start;
    removed.push(sum);
  }
  const starts = cuts.map(({ start }) => start);
  /** Offsets are asked for in clusters: most lie between the same cuts as the one before. */
  let near = 0;
  const cutsUpTo = (offset: number): number => {
    const between = (near === 0 || (places[near - 1] ?? 0) <= offset) && (near === places.length || (places[near] ?? 0) > offset);
    return between ? near : (near = countUpTo(places, offset));
  };
  return {
    startInWhole: (offset) => offset + (removed[cutsUpTo(offset)] ?? 0),
    endInWhole: (offset) => offset + (removed[cutsUpTo(offset - 1)] ?? 0),
    inCut: (offset) => {
      const before = countUpTo(starts, offset - 1);
      const last = cuts[before - 1];
      return Math.max(offset, last?.end ?? 0) - (removed[before] ?? 0);
    },
  };
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
