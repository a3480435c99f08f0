import type { Document } from '../model/document.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { DataTable, Table } from '../model/table.js';
import { findColumns, type Columns } from './columns.js';
import { findHeadRows, type HeadRows } from './head-rows.js';
import { readGrid, type Grid } from './grid.js';
import { tableParts, type FindPart } from './table-rules.js';
import type { CellTools } from './table-tools.js';

/** A table of numbers: its grid, its rows of heads, and what each column holds. */
export interface TableLayout extends DataTable {
  readonly grid: Grid;
  readonly heads: HeadRows;
  readonly columns: Columns;
}

/**
 * The tables of a document that hold numbers below or beside labels. Others (frames around text, tables of words) are left out: they are text like any other. `folded` is
 * the document's text, folded.
 */
export function layOutTables(
  document: Pick<Document, 'tables'>,
  folded: string,
  rules: Pick<RuleSet, 'table'>,
  tools: CellTools,
): readonly TableLayout[] {
  const find = tableParts(rules);
  return document.tables.flatMap((table) => layOut(table, folded, find, tools) ?? []);
}

function layOut(table: Table, folded: string, find: FindPart, tools: CellTools): TableLayout | undefined {
  if (table.columns < 2 || table.rows < 2) return undefined;
  const grid = readGrid(table, folded, find, tools);
  const heads = findHeadRows(grid);
  const columns = findColumns(grid, heads, find);
  if (!columns.blocks.some(({ labels, values }) => labels.length > 0 && values.length > 0)) return undefined;
  const read = new Set(columns.blocks.flatMap(({ labels, values }) => [...labels, ...values]));
  const prose = grid.cells
    .filter(({ cell, type }) => type === 'prose' && cell.row >= heads.body && (!read.has(cell.column) || isValue(columns, cell.column)))
    .map(({ cell: { start, end } }) => ({ start, end }));
  return { table, grid, heads, columns, prose };
}

function isValue({ blocks }: Columns, column: number): boolean {
  return blocks.some(({ values }) => values.includes(column));
}
