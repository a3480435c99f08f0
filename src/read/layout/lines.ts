import { joinRuns } from './join-runs.js';
import { shareLine, toSegment } from './segments.js';
import type { Segment } from './segments.js';

/** A line of a column: everything on one baseline, with its words. `y` is the baseline. */
export interface Line extends Segment {
  readonly text: string;
  readonly page: number;
  /** The parts that wide gaps leave, one for a line of prose. */
  readonly segments: readonly Segment[];
}

/** Lines of segments that lie in one column, from the top. */
export function findLines(segments: readonly Segment[], page: number): readonly Line[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.slice(-3).find((candidate) => candidate.some((other) => shareLine(other, segment) && !overlap(other, segment)));
    if (row) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => toLine(row, page)).sort((a, b) => a.y - b.y);
}

/** Words printed over one another are two lines that the file set tightly, never one. */
function overlap(a: Segment, b: Segment): boolean {
  return Math.min(a.right, b.right) - Math.max(a.x, b.x) > 0.5 * Math.min(a.size, b.size);
}

/** The line that segments on one baseline make. */
export function toLine(row: readonly Segment[], page: number): Line {
  const segments = [...row].sort((a, b) => a.x - b.x);
  const whole = toSegment(segments.flatMap((segment) => segment.runs));
  return { ...whole, text: joinRuns(whole.runs), page, segments };
}
