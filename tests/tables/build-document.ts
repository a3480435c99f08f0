import { createHash } from 'node:crypto';
import type { Document } from '../../src/model/document.js';
import type { Table, TableCell } from '../../src/model/table.js';

/** A cell of a table in a test: its words, or its words with how many rows and columns it fills. */
export type Cell = string | { readonly text: string; readonly rows?: number; readonly columns?: number };
/** A paragraph, or a table by its rows; a merged cell stands only where it begins. */
export type Part = string | readonly (readonly Cell[])[];

/** A document of the parts, as a reader would make it: each paragraph a line, each row of a table a line with tabs between its cells. */
export function buildDocument(parts: readonly Part[], path = 'tables.txt'): Document {
  let text = '';
  const tables: Table[] = [];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      const table = placeCells(part, text.length);
      tables.push(table.table);
      text += table.text;
    }
    text += '\n';
  }
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    id: sha256.slice(0, 16),
    path,
    sha256,
    format: 'text',
    encoding: 'utf-8',
    text,
    origins: [],
    tables,
    properties: [],
    problems: [],
  };
}

function placeCells(rows: readonly (readonly Cell[])[], start: number): { readonly text: string; readonly table: Table } {
  const taken = new Set<string>();
  const cells: TableCell[] = [];
  let text = '';
  let columns = 0;
  rows.forEach((given, row) => {
    let column = 0;
    given.forEach((cell, at) => {
      const { text: words, rows: rowSpan = 1, columns: columnSpan = 1 } = typeof cell === 'string' ? { text: cell } : cell;
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let r = row; r < row + rowSpan; r += 1) for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r} ${c}`);
      if (at > 0) text += '\t';
      cells.push({ start: start + text.length, end: start + text.length + words.length, row, column, rowSpan, columnSpan, header: false });
      text += words;
      column += columnSpan;
      columns = Math.max(columns, column);
    });
    if (row < rows.length - 1) text += '\n';
  });
  return { text, table: { start, end: start + text.length, rows: rows.length, columns, cells } };
}
