import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { shortDecimal } from './short-decimal.js';

/** What a cell of a table may hold. */
export type Cell = string | number | bigint | null | Uint8Array;

/** Rows of a table, cell by cell in the order of `columns`; they are read once. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** Rows that are made while they are written. */
export interface StreamedRows {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

/**
 * Writes CSV as Excel opens it: byte order mark, CR LF, numbers in plain decimals; text that a spreadsheet would take for a formula gets a ' before it.
 * `headers` are the titles of the columns. The target is left open where `end` is false.
 */
export async function writeCsv(
  { columns, rows }: Rows | StreamedRows,
  headers: readonly string[],
  target: Writable | NodeJS.WritableStream,
  end = true,
): Promise<void> {
  const format = stringify({
    bom: true,
    header: true,
    columns: columns.map((_, at) => ({ key: String(at), header: headers[at] ?? '' })),
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: shortDecimal, bigint: shortDecimal, object: bytesToText, string: harmless },
  });
  await pipeline(Readable.from(rows), format, target, { end });
}

/** A sign alone (the comparator =) is no formula. */
function harmless(text: string): string | { readonly value: string; readonly escape_formulas: false } {
  return text.length === 1 ? { value: text, escape_formulas: false } : text;
}

function bytesToText(bytes: object): string {
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('hex') : '';
}
