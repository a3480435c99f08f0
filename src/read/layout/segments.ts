import { rightOf } from './page.js';
import type { Run } from './page.js';

/** Runs side by side without a wide gap, from left to right: a line of prose, or the words of one cell. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  /** Baseline and font height of its largest run. */
  readonly y: number;
  readonly size: number;
}

/** A gap that no prose has, in ems: what lies behind it is another column, cell or word set apart. */
const WIDE_GAP = 1.1;

/** Puts runs that stand on one baseline side by side together. Two columns whose lines stand at different heights never mix. */
export function findSegments(runs: readonly Run[]): readonly Segment[] {
  const open: Run[][] = [];
  const done: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.x - b.x || a.y - b.y)) {
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const [last] = (open[at] ?? []).slice(-1);
      if (last && rightmost(open[at] ?? []) < run.x - 3 * Math.max(WIDE_GAP * last.size, run.size * WIDE_GAP)) {
        done.push(...open.splice(at, 1));
      }
    }
    const home = nearest(open, run);
    if (home) home.push(run);
    else open.push([run]);
  }
  return [...done, ...open].map(toSegment).sort((a, b) => a.y - b.y || a.x - b.x);
}

function rightmost(runs: readonly Run[]): number {
  return Math.max(...runs.slice(-4).map(rightOf));
}

function nearest(open: readonly Run[][], run: Run): Run[] | undefined {
  let best: Run[] | undefined;
  let least = Infinity;
  for (const runs of open) {
    const last = runs.at(-1);
    if (!last) continue;
    const largest = runs.reduce((a, b) => (b.size > a.size ? b : a));
    const gap = run.x - rightmost(runs);
    const em = Math.max(largest.size, run.size);
    if (gap > WIDE_GAP * em || gap < -2 * em || !shareLine(largest, run)) continue;
    const distance = Math.abs(gap) + 2 * Math.abs(run.y - largest.y);
    if (distance < least) [best, least] = [runs, distance];
  }
  return best;
}

/** Whether two runs stand on one line: their boxes share half of the lower one's height. Raised and lowered marks do. */
export function shareLine(a: { readonly y: number; readonly size: number }, b: { readonly y: number; readonly size: number }): boolean {
  const top = Math.max(a.y - 0.8 * a.size, b.y - 0.8 * b.size);
  const bottom = Math.min(a.y + 0.2 * a.size, b.y + 0.2 * b.size);
  return bottom - top >= 0.5 * Math.min(a.size, b.size);
}

/** A segment of runs that are known to belong together. */
export function toSegment(runs: readonly Run[]): Segment {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  const main = sorted.reduce((a, b) => (b.size * b.width > a.size * a.width ? b : a));
  return {
    runs: sorted,
    x: Math.min(...sorted.map((run) => run.x)),
    right: Math.max(...sorted.map(rightOf)),
    y: main.y,
    size: main.size,
  };
}
