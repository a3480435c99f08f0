import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Rows, StreamedRows } from './cells.js';
import { shortDecimal } from './short-decimal.js';

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
    // A line feed alone ends the row for most readers, and the library quotes but the delimiter of rows.
    quoted_match: /[\r\n]/,
    cast: { number: shortDecimal, bigint: shortDecimal, object: bytesToText, string: harmless },
  });
  await pipeline(Readable.from(rows), format, target, { end });
}

/** What a spreadsheet takes for the beginning of a formula. A sign alone (the comparator =) is none. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20][^]/;

/** The library's own escape_formulas would need an option a cell to leave signs alone, and works out all its options anew for each. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function bytesToText(bytes: object): string {
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('hex') : '';
}
