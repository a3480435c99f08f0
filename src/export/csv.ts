import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Cell, Rows, StreamedRows } from './cells.js';
import { shortDecimal } from './short-decimal.js';

/** So many characters are written at once; a write a row costs more than the row. */
const CHARACTERS_OF_A_WRITE = 65_536;

/**
 * Writes CSV as Excel opens it: byte order mark, CR LF, numbers in plain decimals; text that a spreadsheet would take for a formula gets a ' before it.
 * `headers` are the titles of the columns. The target is left open where `end` is false.
 */
export async function writeCsv(
  { rows }: Rows | StreamedRows,
  headers: readonly string[],
  target: Writable | NodeJS.WritableStream,
  end = true,
): Promise<void> {
  const head = `\uFEFF${lineOf(headers)}`;
  await pipeline(Readable.from(Symbol.iterator in rows ? linesOf(rows, head) : streamedLinesOf(rows, head)), target, { end });
}

function* linesOf(rows: Iterable<readonly Cell[]>, head: string): Generator<string> {
  let text = head;
  for (const row of rows) {
    text += lineOf(row);
    if (text.length < CHARACTERS_OF_A_WRITE) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** What is still being made comes line by line: whoever waits for it sees what is there. */
async function* streamedLinesOf(rows: AsyncIterable<readonly Cell[]>, head: string): AsyncGenerator<string> {
  yield head;
  for await (const row of rows) yield lineOf(row);
}

function lineOf(row: readonly Cell[]): string {
  let line = '';
  for (let at = 0; at < row.length; at++) {
    const cell = row[at] ?? null;
    if (at > 0) line += ',';
    if (typeof cell === 'string') line += textOf(cell);
    else if (cell !== null) line += typeof cell === 'object' ? Buffer.from(cell).toString('hex') : shortDecimal(cell);
  }
  return `${line}\r\n`;
}

/** What a spreadsheet takes for the beginning of a formula. A sign alone (the comparator =) is none. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20][^]/;
const QUOTED = /[",\r\n]/;

function textOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
