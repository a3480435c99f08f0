import type { GridCell, TextBuilder } from './text-builder.js';

/** A cell of a sheet with words in it; `row` and `column` are those of the sheet. */
export type SheetCell = Omit<GridCell, 'header'>;

/**
 * Appends a sheet. Lines above a table with words in one cell only (its title, 单位：亿元) and below it (注：…) are paragraphs; an empty line with such a line behind it ends a table. Empty
 * lines and columns of the sheet are left out.
 */
export function appendSheet(cells: readonly SheetCell[], builder: TextBuilder): void {
  for (const block of splitBlocks(byRow(cells))) appendBlock(block, builder);
}

type Line = readonly SheetCell[];

function byRow(cells: readonly SheetCell[]): readonly Line[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    if (cell.text.trim() === '') continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()].sort((a, b) => rowOf(a) - rowOf(b));
}

function splitBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  /** The last row that the lines so far reach into. */
  let reached = -1;
  for (const line of lines) {
    const last = blocks.at(-1);
    const apart = rowOf(line) > reached + 1 && line.length === 1;
    if (last && !apart) last.push(line);
    else blocks.push([line]);
    reached = Math.max(reached, ...line.map(({ row, rowSpan }) => row + rowSpan - 1));
  }
  return blocks;
}

function appendBlock(lines: readonly Line[], builder: TextBuilder): void {
  const first = lines.findIndex((line) => line.length > 1);
  const last = lines.findLastIndex((line) => line.length > 1);
  if (first < 0) {
    for (const line of lines) appendLine(line, builder);
    return;
  }
  for (const line of lines.slice(0, first)) appendLine(line, builder);
  builder.appendTable(inGrid(lines.slice(first, last + 1).flat()));
  for (const line of lines.slice(last + 1)) appendLine(line, builder);
}

function appendLine(line: Line, builder: TextBuilder): void {
  builder.appendParagraph(line);
}

/** The cells with rows and columns counted without the empty ones; spans shrink with them. */
function inGrid(cells: readonly SheetCell[]): readonly GridCell[] {
  const rows = placesOf(cells.map(({ row }) => row));
  const columns = placesOf(cells.map(({ column }) => column));
  return cells.map((cell) => {
    const row = rows.indexOf(cell.row);
    const column = columns.indexOf(cell.column);
    return {
      ...cell,
      row,
      column,
      rowSpan: Math.max(1, rows.spanOf(cell.row, cell.rowSpan)),
      columnSpan: Math.max(1, columns.spanOf(cell.column, cell.columnSpan)),
      header: false,
    };
  });
}

interface Places {
  readonly indexOf: (place: number) => number;
  readonly spanOf: (place: number, span: number) => number;
}

function placesOf(used: readonly number[]): Places {
  const places = [...new Set(used)].sort((a, b) => a - b);
  const indexes = new Map(places.map((place, index) => [place, index]));
  return {
    indexOf: (place) => indexes.get(place) ?? 0,
    spanOf: (place, span) => (span === 1 ? 1 : places.filter((one) => one >= place && one < place + span).length),
  };
}

function rowOf(line: Line): number {
  return line[0]?.row ?? 0;
}
