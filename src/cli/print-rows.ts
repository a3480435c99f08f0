import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Statement } from 'better-sqlite3';
import { jsonCell, type Cell, type Rows } from '../export/cells.js';
import { writeCsv } from '../export/csv.js';
import { headersFor, type HeaderLanguage } from '../export/headers.js';
import { exit, say, type Io } from './io.js';
import { renderTable } from './print-table.js';

const DEFAULT_WIDTH = 120;

/** The rows of a statement, read one by one once somebody asks for them: a statement that is begun keeps the database open. */
export function rowsOf(statement: Statement<[]>): Rows {
  const columns = statement.columns().map(({ name }) => name);
  const cells = (statement as Statement<[], readonly Cell[]>).raw().safeIntegers();
  return { columns, rows: { [Symbol.iterator]: () => cells.iterate() } };
}

/** Rows as a table for people. */
export function printTable(io: Io, { columns, rows }: Rows, language: HeaderLanguage = 'en'): number {
  say(io, renderTable(headersFor(columns, language), rows, io.stdout.columns ?? DEFAULT_WIDTH));
  return exit.fine;
}

/** Rows as CSV on standard output. */
export async function printCsv(io: Io, rows: Rows, language: HeaderLanguage = 'en'): Promise<number> {
  await writeCsv(rows, headersFor(rows.columns, language), io.stdout, false);
  return exit.fine;
}

/** Rows as a JSON list of objects, a row a line. Whole numbers that JavaScript cannot hold are text. */
export async function printJson(io: Io, rows: Rows): Promise<number> {
  await pipeline(Readable.from(jsonLines(rows)), io.stdout, { end: false });
  return exit.fine;
}

function* jsonLines({ columns, rows }: Rows): Generator<string> {
  let first = true;
  for (const row of rows) {
    const entries = columns.map((column, at) => [column, jsonCell(row[at] ?? null)]);
    yield `${first ? '[' : ','}\n${JSON.stringify(Object.fromEntries(entries))}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}
