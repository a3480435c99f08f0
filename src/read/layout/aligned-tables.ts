import type { Cell, TableBlock } from './block.js';
import { toCell } from './fill-grid.js';
import type { Line } from './lines.js';
import { toLine } from './lines.js';
import { rightOf } from './page.js';
import type { Run } from './page.js';
import { toSegment } from './segments.js';
import type { Segment } from './segments.js';
import { FIGURE } from './split-unruled-rows.js';
import { mergeIntervals } from './intervals.js';
import type { Interval } from './intervals.js';

const LEAST_ROWS = 3;
const MOST_HEADINGS = 2;
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

/** Headings often span columns, so the columns are those of the rows below, where these are more. */
function growTable(lines: readonly Line[], from: number): Rows | undefined {
  let best: Rows | undefined;
  for (let skipped = 0; skipped <= MOST_HEADINGS; skipped += 1) {
    const line = lines[from + skipped];
    if (!line || !isRow(line)) break;
    const grown = growRows(lines, from + skipped);
    if (grown && grown.columns.length > (best?.columns.length ?? 1))
      best = { ...grown, lines: [...lines.slice(from, from + skipped), ...grown.lines] };
  }
  return best;
}

/** The longest stretch of lines from a place on that keeps the same columns apart. */
function growRows(lines: readonly Line[], from: number): Rows | undefined {
  const first = lines[from];
  if (!first) return undefined;
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
  return { kind: 'table', rows: rows.length, columns: columns.length, cells, edges, isRuled: false, headerRows: 0 };
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
  const spans = new Map<number, { end: number; readonly parts: { readonly segment: Segment; readonly line: Line }[] }>();
  for (const line of row) {
    for (const segment of chunksOf(line)) {
      const [start, end] = columnsUnder(segment, columns);
      const home = [...spans].find(([from, span]) => from <= start && start <= span.end)?.[0] ?? start;
      const span = spans.get(home) ?? { end, parts: [] };
      span.end = Math.max(span.end, end);
      span.parts.push({ segment, line });
      spans.set(home, span);
    }
  }
  return columns.flatMap((_, column) => {
    if ([...spans].some(([from, { end }]) => from < column && column <= end)) return [];
    const { end, parts } = spans.get(column) ?? { end: column, parts: [] };
    const own = [...new Set(parts.map(({ line }) => line))];
    const lines = own.map((line) => {
      const segments = parts.filter((part) => part.line === line).map(({ segment }) => segment);
      return toLine(segments, line.page);
    });
    return [toCell({ row: at, column, rowSpan: 1, columnSpan: end - column + 1, lines })];
  });
}

/** Words of a line that smaller gaps part than those of segments: headings of narrow columns nearly touch. */
function chunksOf(line: Line): readonly Segment[] {
  const chunks: Run[][] = [];
  for (const run of line.runs) {
    const before = chunks.at(-1)?.at(-1);
    if (before && run.x - rightOf(before) < 0.6 * line.size) chunks.at(-1)?.push(run);
    else chunks.push([run]);
  }
  return chunks.map(toSegment);
}

/** The first and last column that words stand in; a third of a column is enough to stand in it too. */
function columnsUnder(words: Interval, columns: readonly Interval[]): readonly [number, number] {
  const under = columns.flatMap(({ x, right }, at) => {
    const shared = Math.min(right, words.right) - Math.max(x, words.x);
    return shared > 0.34 * Math.min(right - x, words.right - words.x) ? [at] : [];
  });
  const middle = (words.x + words.right) / 2;
  const distances = columns.map(({ x, right }) => Math.max(x - middle, middle - right, 0));
  const nearest = distances.indexOf(Math.min(...distances));
  return [under[0] ?? nearest, under.at(-1) ?? nearest];
}
