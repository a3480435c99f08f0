import { isYear } from './cell-value.js';
import type { Grid, GridCell } from './grid.js';
import type { HeadRows } from './head-rows.js';
import { wholeMatch, type FindPart, type TablePart } from './table-rules.js';

/** Columns that are read together: labels on the left, the numbers that they name, and what else is said of the row. Tables side by side make several. */
export interface ColumnBlock {
  readonly labels: readonly number[];
  readonly values: readonly number[];
  readonly units: readonly number[];
  readonly attributes: readonly number[];
}

export interface Columns {
  readonly blocks: readonly ColumnBlock[];
}

type ColumnRole = 'label' | 'value' | 'unit' | 'attribute' | 'other';

const NAMED: readonly (readonly [TablePart, ColumnRole])[] = [
  ['unit_column', 'unit'],
  ['attribute_column', 'attribute'],
  ['number_column', 'other'],
  ['note_column', 'other'],
  ['time_column', 'label'],
  ['place_column', 'label'],
  ['label_column', 'label'],
];

/** What each column holds, by its head and by what stands below it. */
export function findColumns(grid: Grid, heads: HeadRows, find: FindPart): Columns {
  const roles: ColumnRole[] = [];
  for (let column = 0; column < grid.columns; column += 1) roles.push(roleOf(grid, heads, column, roles.includes('value'), find));
  return { blocks: groupBlocks(roles) };
}

function roleOf(grid: Grid, heads: HeadRows, column: number, behindValues: boolean, find: FindPart): ColumnRole {
  const body = bodyOf(grid, heads, column);
  const numbers = body.filter(({ type }) => type === 'value').length;
  const held = body.filter(({ type }) => type !== 'empty' && type !== 'nothing');
  const head = heads.heads.map((row) => grid.at(row, column)?.words ?? '');
  const named = NAMED.find(([part]) => head.some((words) => wholeMatch(find, words, part)))?.[1];
  const mostlyNumbers = numbers > 0 && numbers * 2 >= held.length;
  const years = held.length > 1 && held.every(({ words }) => isYear(words));
  if (named === 'label' || (column === 0 && years)) return named === 'label' && mostlyNumbers && !years ? 'value' : 'label';
  if (named === 'other' || (named && !mostlyNumbers)) return named;
  if (mostlyNumbers) return isRunning(body) && column === 0 ? 'other' : 'value';
  const told = held.filter(({ type }) => type === 'told' || type === 'value').length;
  if (behindValues && told * 2 > held.length) return 'value';
  if (held.length > 0 && held.every(({ words }) => wholeMatch(find, words, 'kind'))) return 'attribute';
  if (told > 0 && head.some((words) => /(?:19|20)\d{2}/.test(words) || find(words, 'kind').length > 0)) return 'value';
  return held.length > 0 && !behindValues ? 'label' : 'other';
}

/** The cells below the head, each once, without rows that are one cell alone. */
function bodyOf(grid: Grid, { body }: HeadRows, column: number): readonly GridCell[] {
  const cells = new Set<GridCell>();
  for (let row = body; row < grid.rows; row += 1) {
    const cell = grid.at(row, column);
    if (cell && cell.cell.columnSpan < grid.columns) cells.add(cell);
  }
  return [...cells];
}

/** 1, 2, 3 …: numbers of rows. */
function isRunning(body: readonly GridCell[]): boolean {
  const numbers = body.filter(({ type }) => type === 'value').map(({ value }) => Number(value?.value));
  return numbers.length > 1 && numbers[0] === 1 && numbers.every((number, at) => number === at + 1);
}

/** Labels behind numbers begin a table of their own beside the first. */
function groupBlocks(roles: readonly ColumnRole[]): readonly ColumnBlock[] {
  const blocks: { labels: number[]; values: number[]; units: number[]; attributes: number[] }[] = [];
  roles.forEach((role, column) => {
    const last = blocks.at(-1);
    const block = !last || (role === 'label' && last.values.length > 0) ? { labels: [], values: [], units: [], attributes: [] } : last;
    if (block !== last) blocks.push(block);
    if (role === 'label') block.labels.push(column);
    else if (role === 'value') block.values.push(column);
    else if (role === 'unit') block.units.push(column);
    else if (role === 'attribute') block.attributes.push(column);
  });
  return blocks;
}
