import { isYear } from './cell-value.js';
import type { Grid, GridCell } from './grid.js';

/** Rows above the numbers: those with a single cell are captions, the others hold the heads of columns. `body` is the first row below them. */
export interface HeadRows {
  readonly captions: readonly number[];
  readonly heads: readonly number[];
  readonly body: number;
}

/** Finds the head of a table; it may be empty. */
export function findHeadRows(grid: Grid): HeadRows {
  const captions: number[] = [];
  const heads: number[] = [];
  let row = 0;
  for (; row < grid.rows - 1; row += 1) {
    const cells = cellsOfRow(grid, row).filter(({ type }) => type !== 'empty');
    if (cells.length === 0) continue;
    if (cells.length === 1 && heads.length === 0 && grid.columns > 1 && cells[0]?.type !== 'value') captions.push(row);
    else if (isHead(grid, row, cells, heads)) heads.push(row);
    else break;
  }
  return { captions, heads, body: row };
}

/** The cells of a row, each once, those among them that reach into it from above. */
export function cellsOfRow(grid: Grid, row: number): readonly GridCell[] {
  const cells = Array.from({ length: grid.columns }, (_, column) => grid.at(row, column));
  return [...new Set(cells.filter((cell) => cell !== undefined))];
}

function isHead(grid: Grid, row: number, cells: readonly GridCell[], before: readonly number[]): boolean {
  const own = cells.filter(({ cell }) => cell.row === row);
  if (own.length > 0 && own.every(({ cell }) => cell.header)) return true;
  if (!own.every(({ type, words }) => type === 'words' || type === 'nothing' || isYear(words))) return false;
  if (before.length === 0) return own.length > 1;
  return continues(grid, row, own);
}

/** A further row of heads stands below merged cells, or has nothing where the labels stand. */
function continues(grid: Grid, row: number, own: readonly GridCell[]): boolean {
  const above = cellsOfRow(grid, row - 1);
  const wide = above.some(({ cell }) => cell.columnSpan > 1 && cell.columnSpan < grid.columns);
  const first = grid.at(row, 0);
  const below = first === undefined || first.cell.row < row || first.type === 'empty';
  return below && (wide || first?.cell.row !== row || own.length > 1);
}
