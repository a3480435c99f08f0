import type { Block, Cell, TableBlock } from './block.js';
import { textOf } from './block.js';
import { joinLines } from './join-lines.js';
import { FIGURE } from './split-unruled-rows.js';

/** Edges of columns that differ by less are the same on two pages. */
const SAME_EDGE = 4;

/** Blocks with the tables that go on over the next page made one: repeated heading rows are dropped, rows and merged cells that the page parted are joined. */
export function continueTables(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const before = result.at(-1);
    const joined = before?.kind === 'table' && block.kind === 'table' && isNextPage(before, block) ? join(before, block) : undefined;
    if (joined) result[result.length - 1] = joined;
    else result.push(block);
  }
  return result;
}

function isNextPage(before: TableBlock, after: TableBlock): boolean {
  if (before.columns !== after.columns || before.isRuled !== after.isRuled || lastPage(before) >= firstPage(after)) return false;
  return before.isRuled ? haveSameEdges(before.edges, after.edges) : stepInside(before.edges, after.edges);
}

function haveSameEdges(before: readonly number[], after: readonly number[]): boolean {
  const shift = (after[0] ?? 0) - (before[0] ?? 0);
  return before.every((edge, at) => Math.abs(edge + shift - (after[at] ?? 0)) <= SAME_EDGE);
}

/** Columns without lines begin where their longest words do, so they are the same where each lies between its neighbours. */
function stepInside(before: readonly number[], after: readonly number[]): boolean {
  return after.every((edge, at) => edge > (before[at - 1] ?? -Infinity) + SAME_EDGE && edge < (before[at + 1] ?? Infinity) - SAME_EDGE);
}

function firstPage({ cells }: TableBlock): number {
  return Math.min(...cells.flatMap(({ pieces }) => pieces.map(({ page }) => page ?? 0)));
}

function lastPage({ cells }: TableBlock): number {
  return Math.max(...cells.flatMap(({ pieces }) => pieces.map(({ page }) => page ?? 0)));
}

function join(before: TableBlock, after: TableBlock): TableBlock {
  const repeated = countRepeated(before, after);
  const rest = after.cells.filter(({ row }) => row >= repeated).map((cell) => ({ ...cell, row: cell.row - repeated }));
  const first = rest.filter(({ row }) => row === 0);
  const last = before.cells.filter(({ row, rowSpan }) => row + rowSpan === before.rows);
  const splits = isSplit(last, first);
  const offset = before.rows - (splits ? 1 : 0);
  const cells = splits ? joinRow(before.cells, last, first) : extendMerged(before.cells, last, first);
  const taken = new Set(splits ? first : first.filter((cell) => isExtension(last, cell, first)));
  const added = rest.filter((cell) => !taken.has(cell)).map((cell) => ({ ...cell, row: cell.row + offset }));
  return {
    ...before,
    rows: offset + after.rows - repeated,
    cells: [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column),
    headerRows: Math.max(before.headerRows, repeated),
  };
}

/** How many rows at the top of both tables have the same words. */
function countRepeated(before: TableBlock, after: TableBlock): number {
  let rows = 0;
  while (rows < Math.min(before.rows, after.rows) - 1) {
    const words = rowText(before, rows);
    if (words.trim() === '' || words !== rowText(after, rows)) break;
    rows += 1;
  }
  return rows;
}

function rowText({ cells }: TableBlock, row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map((cell) => textOf(cell).replace(/\s/g, ''))
    .join('\t');
}

/** Whether the first row of a page is the rest of the last row of the page before: words in some columns only, none of them a figure, all below words. */
function isSplit(last: readonly Cell[], first: readonly Cell[]): boolean {
  const filled = first.filter((cell) => textOf(cell) !== '');
  const aligned = first.every(
    ({ rowSpan, column, columnSpan }) => rowSpan === 1 && last.some((cell) => cell.column === column && cell.columnSpan === columnSpan),
  );
  return (
    aligned &&
    filled.length > 0 &&
    filled.length < last.filter((cell) => textOf(cell) !== '').length &&
    last.some((cell) => FIGURE.test(textOf(cell)) || cell.column === 0) &&
    filled.every((cell) => !FIGURE.test(textOf(cell)) && textOf(above(last, cell) ?? { pieces: [] }) !== '') &&
    first.some((cell) => textOf(cell) === '' && textOf(above(last, cell) ?? { pieces: [] }) !== '')
  );
}

function above(last: readonly Cell[], { column }: Cell): Cell | undefined {
  return last.find((cell) => cell.column === column);
}

function joinRow(cells: readonly Cell[], last: readonly Cell[], first: readonly Cell[]): readonly Cell[] {
  return cells.map((cell) => {
    const rest = last.includes(cell) ? first.find(({ column }) => column === cell.column) : undefined;
    if (!rest || textOf(rest) === '') return cell;
    const text = joinLines(textOf(cell), textOf(rest));
    const own = text.slice(0, text.length - textOf(rest).length);
    return { ...cell, pieces: [{ ...cell.pieces[0], text: own }, ...rest.pieces] };
  });
}

/** Whether an empty cell at the left of a page's first row goes on with the merged cell above it. */
function isExtension(last: readonly Cell[], cell: Cell, first: readonly Cell[]): boolean {
  const filledBefore = first.some((other) => other.column < cell.column && textOf(other) !== '');
  const upper = above(last, cell);
  const merged = upper !== undefined && (upper.rowSpan > 1 || cell.rowSpan > 1);
  return merged && !filledBefore && textOf(cell) === '' && textOf(upper) !== '' && upper.columnSpan === cell.columnSpan;
}

function extendMerged(cells: readonly Cell[], last: readonly Cell[], first: readonly Cell[]): readonly Cell[] {
  return cells.map((cell) => {
    const rest = last.includes(cell) ? first.find((other) => other.column === cell.column && isExtension(last, other, first)) : undefined;
    return rest ? { ...cell, rowSpan: cell.rowSpan + rest.rowSpan } : cell;
  });
}
