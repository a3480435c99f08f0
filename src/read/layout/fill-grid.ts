import type { Cell, TableBlock } from './block.js';
import type { Field, Grid } from './find-grids.js';
import { joinLines } from './join-lines.js';
import { findLines } from './lines.js';
import type { Line } from './lines.js';
import { rightOf } from './page.js';
import type { Run } from './page.js';
import { findSegments } from './segments.js';
import { splitAtX } from './split-runs.js';
import { splitUnruledRows } from './split-unruled-rows.js';
import { closeGaps } from './typeset-blanks.js';

/** A field of a ruled table with the lines that stand in it. */
export interface FilledField extends Field {
  readonly lines: readonly Line[];
}

/** Whether a run stands inside a grid, by its middle. */
export function isInside(run: Run, { xs, ys }: Grid): boolean {
  const [x, y] = [run.x + run.width / 2, run.y - 0.35 * run.size];
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** A grid's table with the runs that stand in it; undefined where fewer than two fields have words (a frame or a drawing). */
export function fillGrid(grid: Grid, runs: readonly Run[], page: number): TableBlock | undefined {
  const words = new Map<Field, Run[]>();
  for (const run of runs) {
    for (const part of splitAtEdges(run, grid)) {
      const field = fieldAt(grid, part);
      if (field) words.set(field, [...(words.get(field) ?? []), part]);
    }
  }
  if (words.size < 2) return undefined;
  const filled = grid.fields.map((field) => ({ ...field, lines: findLines(findSegments(words.get(field) ?? []), page) }));
  const { fields, rows } = splitUnruledRows(filled, grid.ys.length - 1);
  return { kind: 'table', rows, columns: grid.xs.length - 1, cells: fields.map(toCell), edges: grid.xs, isRuled: true, headerRows: 0 };
}

/** A field's words in one stretch. */
export function toCell({ lines, row, column, rowSpan, columnSpan }: FilledField): Cell {
  const text = closeGaps(lines.reduce((before, line) => joinLines(before, line.text), '')).trim();
  const page = lines[0]?.page ?? 0;
  return { row, column, rowSpan, columnSpan, pieces: text === '' ? [] : [{ text, page }] };
}

/** Cuts a run where a line between two columns goes through it; a letter's width over the line is no crossing. */
function splitAtEdges(run: Run, grid: Grid): readonly Run[] {
  const row = indexIn(grid.ys, run.y - 0.35 * run.size);
  const slack = 0.6 * run.size;
  const edge = grid.xs.slice(1, -1).find((x, at) => x > run.x + slack && x < rightOf(run) - slack && !spans(grid, row, at));
  if (edge === undefined) return [run];
  const [left, ...rest] = splitAtX(run, edge);
  const [right] = rest;
  return left && right && right.x > run.x ? [left, ...splitAtEdges(right, grid)] : [run];
}

/** Whether one field of the row reaches over the edge behind a column. */
function spans({ fields }: Grid, row: number, column: number): boolean {
  return fields.some(
    (field) =>
      field.row <= row && field.row + field.rowSpan > row && field.column <= column && field.column + field.columnSpan > column + 1,
  );
}

function fieldAt(grid: Grid, run: Run): Field | undefined {
  const row = indexIn(grid.ys, run.y - 0.35 * run.size);
  const column = indexIn(grid.xs, run.x + run.width / 2);
  return grid.fields.find(
    (field) => field.row <= row && field.row + field.rowSpan > row && field.column <= column && field.column + field.columnSpan > column,
  );
}

function indexIn(edges: readonly number[], place: number): number {
  const behind = edges.findIndex((edge) => edge > place);
  return Math.max(0, (behind < 0 ? edges.length - 1 : behind) - 1);
}
