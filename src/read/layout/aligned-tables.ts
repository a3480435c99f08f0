import type { Cell, TableBlock } from './block.js';
import { toCell } from './fill-grid.js';
import type { Line } from './lines.js';
import { toLine } from './lines.js';
import type { Segment } from './segments.js';
import { FIGURE } from './split-unruled-rows.js';
import { mergeIntervals } from './intervals.js';
import type { Interval } from './intervals.js';

const LEAST_ROWS = 3;
const LEADERS = /[.．·…]{4,}|(?:\. ){4,}/;

/** Lines of a column with the tables among them that no ruling line draws: rows whose words and figures stand under one another. */
export function findAlignedTables(
  lines: readonly Line[],
): readonly (Line | { readonly table: TableBlock; readonly lines: readonly Line[] })[] {
  const result: (Line | { readonly table: TableBlock; readonly lines: readonly Line[] })[] = [];
  for (let at = 0; at < lines.length;) {
    const rows = growTable(lines, at);
    const table = rows ? toTable(rows.lines, rows.columns) : undefined;
    if (rows && table) {
      result.push({ table, lines: rows.lines });
      at += rows.lines.length;
    } else {
      const line = lines[at];
      if (line) result.push(line);
      at += 1;
    }
  }
  return result;
}

interface Rows {
  readonly lines: readonly Line[];
  readonly columns: readonly Interval[];
}

/** The longest stretch of lines from a place on that keeps the same columns apart. */
function growTable(lines: readonly Line[], from: number): Rows | undefined {
  const first = lines[from];
  if (!first || !isRow(first)) return undefined;
  let columns = mergeIntervals(first.segments, 0);
  let end = from + 1;
  let last = from + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || !before || LEADERS.test(line.text) || line.y - before.y > 3.5 * before.size) break;
    const merged = mergeIntervals([...columns, ...line.segments], 0.5 * line.size);
    if (merged.length < Math.min(columns.length, Math.max(2, line.segments.length))) break;
    columns = merged;
    if (isRow(line)) last = end + 1;
  }
  const kept = lines.slice(from, last);
  const rows = kept.filter(isRow).length;
  if (rows < LEAST_ROWS || rows < 0.5 * kept.length) return undefined;
  return {
    lines: kept,
    columns: mergeIntervals(
      kept.flatMap(({ segments }) => segments),
      0.5 * first.size,
    ),
  };
}

function isRow(line: Line): boolean {
  return line.segments.length >= 2 && !LEADERS.test(line.text);
}

/** Undefined where the columns behind the first hold too few figures for a table. */
function toTable(lines: readonly Line[], columns: readonly Interval[]): TableBlock | undefined {
  if (columns.length < 2) return undefined;
  const rows = groupRows(lines);
  const cells = rows.flatMap((row, at) => toCells(row, at, columns));
  const behind = cells.filter(({ row, column, pieces }) => row > 0 && column > 0 && pieces.length > 0);
  const figures = behind.filter(({ pieces }) => FIGURE.test(pieces[0]?.text ?? ''));
  if (figures.length < 0.5 * behind.length || figures.length < 2) return undefined;
  const edges = [...columns.map(({ x }) => x), columns.at(-1)?.right ?? 0];
  return { kind: 'table', rows: rows.length, columns: columns.length, cells, edges, headerRows: 0 };
}

/** Lines of one row: a line that has words in one column only goes on with the row that it is nearest to. */
function groupRows(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  let waiting: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    const single = line.segments.length === 1;
    const home = rows.at(-1);
    if (!single || !before || !home) {
      rows.push([...waiting, line]);
      waiting = [];
    } else if (after && after.y - line.y < line.y - before.y - 1) waiting.push(line);
    else home.push(...waiting.splice(0), line);
  }
  rows.at(-1)?.push(...waiting);
  return rows;
}

function toCells(row: readonly Line[], at: number, columns: readonly Interval[]): readonly Cell[] {
  return columns.map(({ x, right }, column) => {
    const lines = row.flatMap((line) => {
      const own = line.segments.filter((segment) => isUnder(segment, x, right));
      return own.length === 0 ? [] : [toLine(own, line.page)];
    });
    return toCell({ row: at, column, rowSpan: 1, columnSpan: 1, lines });
  });
}

function isUnder(segment: Segment, x: number, right: number): boolean {
  const middle = (segment.x + segment.right) / 2;
  return middle >= x && middle <= right;
}
