import type { GridCell } from './text-builder.js';

/** A cell as its row lists it, before it has a place in the grid. */
export type ListedCell = Omit<GridCell, 'row' | 'column'>;

/** Wider and more than any table that people write; a hostile file asks for millions. */
const MOST_COLUMNS = 1000;
const MOST_PLACES = 2_000_000;

/** Gives the cells of rows their places: a row's cell goes to the first column that no cell from above fills. Spans are cut at the last row. */
export function placeCells(rows: readonly (readonly ListedCell[])[]): readonly GridCell[] {
  const cells: GridCell[] = [];
  /** By column, the first row that is free again. */
  const filled: number[] = [];
  let places = 0;
  for (const [row, listed] of rows.entries()) {
    let column = 0;
    for (const cell of listed) {
      while ((filled[column] ?? 0) > row) column += 1;
      const columnSpan = Math.min(cell.columnSpan, MOST_COLUMNS - column);
      if (columnSpan < 1) break;
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      places += columnSpan;
      if (places > MOST_PLACES) throw new RangeError(`a table has more than ${MOST_PLACES} cells`);
      for (let at = column; at < column + columnSpan; at += 1) filled[at] = row + rowSpan;
      cells.push({ ...cell, row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
  }
  return cells;
}
