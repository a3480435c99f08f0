import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { jsonCell, type Rows } from './cells.js';

/** Writes one JSON object a row and a line, keys as the columns are called, UTF-8 without a byte order mark; the target is left open where `end` is false. */
export async function writeJsonLines(rows: Rows, target: Writable | NodeJS.WritableStream, end = true): Promise<void> {
  await pipeline(Readable.from(lines(rows)), target, { end });
}

function* lines({ columns, rows }: Rows): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, jsonCell(row[at] ?? null)])))}\n`;
}
