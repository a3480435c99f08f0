import Table from 'cli-table3';
import type { Cell } from '../export/cells.js';
import { shortDecimal } from '../export/short-decimal.js';

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;
/** Rows that a person still reads. */
const LONGEST = 500;
const WIDEST_CELL = 44;
const NARROWEST_CELL = 8;

/** A table for a terminal of `width` columns: long cells are cut with …, and rows after the first 500 are only counted. */
export function renderTable(columns: readonly string[], rows: Iterable<readonly Cell[]>, width: number): string {
  const shown: (readonly Cell[])[] = [];
  let left = 0;
  for (const row of rows) {
    if (shown.length < LONGEST) shown.push(row);
    else left += 1;
  }
  const texts = shown.map((row) => row.map(cellText));
  const room = widestCell(columns, texts, width);
  const table = new Table({
    head: columns.map((column) => cut(column, room)),
    style: { head: [], border: [], compact: true },
    colAligns: columns.map((_, at) => (shown.some((row) => typeof row[at] === 'number' || typeof row[at] === 'bigint') ? 'right' : 'left')),
  });
  for (const row of texts) table.push(row.map((text) => cut(text, room)));
  const rest = left > 0 ? `\n… and ${left} more rows` : '';
  return table.toString() + rest;
}

function widestCell(columns: readonly string[], rows: readonly (readonly string[])[], width: number): number {
  const natural = columns.map((column, at) => Math.max(displayWidth(column), ...rows.map((row) => displayWidth(row[at] ?? ''))));
  const total = (cell: number): number => natural.reduce((sum, one) => sum + Math.min(one, cell) + 3, 1);
  let cell = WIDEST_CELL;
  while (cell > NARROWEST_CELL && total(cell) > width) cell -= 1;
  return cell;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'bigint') return shortDecimal(cell);
  const text = typeof cell === 'string' ? cell : Buffer.from(cell).toString('hex');
  // Control characters of a document must not reach the terminal.
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

function cut(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  let width = 1;
  let kept = '';
  for (const character of text) {
    width += WIDE.test(character) ? 2 : 1;
    if (width > room) break;
    kept += character;
  }
  return `${kept}…`;
}
