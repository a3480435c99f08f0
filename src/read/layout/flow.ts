import type { TableBlock } from './block.js';
import type { Line } from './lines.js';

/** A table at its place among the lines. */
export interface PlacedTable {
  readonly table: TableBlock;
  readonly x: number;
  readonly right: number;
  /** A little below the table's upper edge. */
  readonly y: number;
  readonly size: number;
}

/** What stands in a column of a page, from the top. */
export interface Flow {
  readonly page: number;
  readonly items: readonly (Line | PlacedTable)[];
  /** Lines at the foot of the column that are notes to it. */
  readonly notes: readonly Line[];
}

/** Whether an item is a line of words. */
export function isLine(item: Line | PlacedTable): item is Line {
  return !('table' in item);
}
