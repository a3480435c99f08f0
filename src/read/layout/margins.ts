import { isLine } from './flow.js';
import type { Flow } from './flow.js';
import type { Line } from './lines.js';
import { commonest, median } from './median.js';

/** Where the lines of a column begin and end, and how far its baselines are apart. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly spacing: number;
}

interface Measured extends Margins {
  readonly lines: number;
  readonly size: number;
  /** Whether enough lines end at the right edge to make it one; short lines (a cover, a list) end anywhere. */
  readonly isFull: boolean;
}

/** The margins of each flow; a column of short lines has those of the narrowest full column that it fits into. */
export function findMargins(flows: readonly Flow[]): readonly Margins[] {
  const measured = flows.map(({ items }) => measure(items.filter(isLine)));
  const full = measured.filter(({ isFull }) => isFull).sort((a, b) => a.right - a.left - (b.right - b.left));
  return measured.map((own) => {
    if (own.isFull) return { ...own, left: full.find((other) => isIndented(own, other))?.left ?? own.left };
    const model = full.find((other) => surrounds(other, own));
    return model ? { ...model, spacing: own.lines > 2 ? own.spacing : model.spacing } : own;
  });
}

/** Whether all of a column is indented: a fuller one has the same right edge and begins further left. */
function isIndented(own: Measured, other: Measured): boolean {
  const indent = own.left - other.left;
  return other.lines > own.lines && Math.abs(own.right - other.right) < 1.5 * own.size && indent > 0 && indent < 4.5 * own.size;
}

function surrounds(other: Measured, own: Measured): boolean {
  return other.left < own.left + own.size && other.right > own.right - 1.5 * own.size;
}

/** Punctuation at the end of a line may stand outside of the column. */
const OVERHANG = /[，。、；：！？”’）》】]$/;

function measure(lines: readonly Line[]): Measured {
  const size = median(lines.map((line) => line.size));
  const plain = lines.filter(({ text }) => !OVERHANG.test(text));
  const right = -edge(
    (plain.length < 3 ? lines : plain).map((line) => -line.right),
    size,
  );
  const atEdge = lines.filter((line) => Math.abs(line.right - right) <= size).length;
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  return {
    left: edge(
      lines.map(({ x }) => x),
      size,
    ),
    right,
    spacing:
      commonest(
        gaps.filter((gap) => gap > 0.8 * size && gap < 4 * size).map((value) => ({ value, weight: 1 })),
        0.5,
      ) ?? 1.6 * size,
    lines: lines.length,
    size,
    isFull: atEdge >= Math.max(3, 0.25 * lines.length),
  };
}

/** The least place that several lines share (within an em): one line that sticks out does not make the margin. */
function edge(places: readonly number[], size: number): number {
  const sorted = [...places].sort((a, b) => a - b);
  const enough = Math.max(2, Math.ceil(sorted.length / 12));
  const shared = sorted.find((place, at) => (sorted[at + enough - 1] ?? Infinity) - place <= size);
  return shared ?? sorted[0] ?? 0;
}
