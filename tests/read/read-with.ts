import type { Document } from '../../src/model/document.js';
import type { Table } from '../../src/model/table.js';
import { readDocument } from '../../src/read/read-document.js';

/** The document in bytes; fails the test where they are refused. */
export async function readBytes(bytes: Uint8Array, path: string): Promise<Document> {
  const result = await readDocument(bytes, path);
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.document;
}

/** Why bytes are refused; `read` where they are not. */
export async function refusalOf(bytes: Uint8Array, path: string): Promise<string> {
  const result = await readDocument(bytes, path);
  return result.ok ? 'read' : result.code;
}

/** A table as lines of `row,column(+rows,columns): words` for its cells, so that a test shows the whole grid. */
export function gridOf({ text }: Pick<Document, 'text'>, { cells }: Table): readonly string[] {
  return cells.map(({ row, column, rowSpan, columnSpan, start, end }) => {
    const spans = rowSpan > 1 || columnSpan > 1 ? `+${rowSpan},${columnSpan}` : '';
    return `${row},${column}${spans}: ${text.slice(start, end)}`;
  });
}
