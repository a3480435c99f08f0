import type { WriteStream } from 'node:fs';
import type { Cell, Rows } from '../export/cells.js';
import { headersFor, type HeaderLanguage } from '../export/headers.js';
import { writeWholeFile } from '../export/write-whole-file.js';
import { isSameFile, itself, type Format } from './file-format.js';
import { exit, grouped, refuse, say, type Io } from './io.js';
import { describeWriteError } from './write-errors.js';

/** A table with its name, which is that of its sheet in a workbook. */
export interface NamedRows {
  readonly name: string;
  readonly rows: Rows;
}

/** Where and how to write; `database` is refused as a place. */
export interface SaveTask {
  readonly out: string;
  readonly format: Format;
  readonly database: string;
  readonly language: HeaderLanguage;
}

/** Writes tables into a file that is either as it was or complete, a sheet each in a workbook and the first alone elsewhere; tells how many rows it wrote. */
export async function saveRows(io: Io, tables: readonly NamedRows[], task: SaveTask): Promise<number> {
  const tallies = tables.map(({ name, rows }) => ({ name, tally: countRows(rows) }));
  const code = await saveFile(io, task, async (target) => {
    await writeTables(tallies, task, target);
  });
  if (code !== exit.fine) return code;
  const written = task.format === 'xlsx' ? tallies : tallies.slice(0, 1);
  say(io, `${written.map(({ name, tally }) => `${name.replaceAll('_', ' ')} (${counted(tally.count())})`).join(', ')} in ${task.out}`);
  return exit.fine;
}

/** Writes a file whole or not at all; refuses the database itself as place, and says why where the system refuses. */
export async function saveFile(
  io: Io,
  { out, database }: Pick<SaveTask, 'out' | 'database'>,
  write: (target: WriteStream) => Promise<void>,
): Promise<number> {
  if (isSameFile(out, database)) return refuse(io, itself(out));
  try {
    await writeWholeFile(out, write);
  } catch (error) {
    return refuse(io, `${out} cannot be written: ${describeWriteError(error, out)}`);
  }
  return exit.fine;
}

function counted(rows: number): string {
  return `${grouped(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

interface Tally {
  readonly rows: Rows;
  readonly count: () => number;
}

function countRows({ columns, rows }: Rows): Tally {
  let count = 0;
  const passing = function* (): Generator<readonly Cell[]> {
    for (const row of rows) {
      count += 1;
      yield row;
    }
  };
  return { rows: { columns, rows: { [Symbol.iterator]: passing } }, count: () => count };
}

/** The writers are loaded when they are needed: most runs need one of them. */
async function writeTables(
  tables: readonly { readonly name: string; readonly tally: Tally }[],
  { format, language }: SaveTask,
  target: WriteStream,
): Promise<void> {
  const titled = (rows: Rows): readonly string[] => headersFor(rows.columns, language);
  const [first] = tables;
  if (!first) throw new RangeError('there is no table to write');
  const { rows } = first.tally;
  if (format === 'xlsx') {
    const { writeWorkbook } = await import('../export/xlsx.js');
    const sheets = tables.map(({ name, tally }) => ({ name: name.replaceAll('_', ' '), headers: titled(tally.rows), rows: tally.rows }));
    await writeWorkbook(sheets, target);
  } else if (format === 'parquet') await (await import('../export/parquet.js')).writeParquet(rows, target);
  else if (format === 'jsonl') await (await import('../export/json-lines.js')).writeJsonLines(rows, target);
  else await (await import('../export/csv.js')).writeCsv(rows, titled(rows), target);
}
