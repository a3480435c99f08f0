import { move } from './matrix.js';
import type { Matrix } from './matrix.js';
import type { Ruling } from './page.js';

/** A stroke of a path in the file's own coordinates; what bends is no line and stands as a jump. */
export type Step = { readonly to: readonly [number, number]; readonly draws: boolean };

/** A filled bar that is thinner than this (in points) is a line. */
const THICKEST = 3;
/** What leans less (in points) is straight. */
const LEAN = 0.7;

/** Lines along the axes that a path draws: its straight strokes where it is stroked, its thin bars where it is filled. */
export function rulingsOfPath(steps: readonly Step[], matrix: Matrix, isStroked: boolean): readonly Ruling[] {
  const corners = steps.map(({ to, draws }) => ({ to: move(matrix, to[0], to[1]), draws }));
  return isStroked ? strokes(corners) : subpaths(corners).flatMap(bar);
}

type Corner = { readonly to: readonly [number, number]; readonly draws: boolean };

function strokes(corners: readonly Corner[]): readonly Ruling[] {
  return corners.flatMap(({ to: [x, y], draws }, at) => {
    const before = corners[at - 1]?.to;
    return draws && before ? toRuling(before[0], before[1], x, y) : [];
  });
}

function subpaths(corners: readonly Corner[]): readonly (readonly Corner[])[] {
  const parts: Corner[][] = [];
  for (const corner of corners) {
    if (corner.draws) parts.at(-1)?.push(corner);
    else parts.push([corner]);
  }
  return parts;
}

/** The line that a thin rectangle is; none for any other shape. */
function bar(corners: readonly Corner[]): readonly Ruling[] {
  const xs = corners.map(({ to }) => to[0]);
  const ys = corners.map(({ to }) => to[1]);
  if (corners.length < 2 || corners.length > 6) return [];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= THICKEST && right - left > bottom - top) return toRuling(left, y, right, y);
  return right - left <= THICKEST ? toRuling(x, top, x, bottom) : [];
}

function toRuling(x1: number, y1: number, x2: number, y2: number): readonly Ruling[] {
  if (![x1, y1, x2, y2].every(Number.isFinite)) return [];
  const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (dy <= LEAN && dx > dy) return [{ x1: Math.min(x1, x2), x2: Math.max(x1, x2), y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 }];
  if (dx <= LEAN && dy > dx) return [{ x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1: Math.min(y1, y2), y2: Math.max(y1, y2) }];
  return [];
}
