import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import { jsonCell, type Cell, type Rows } from './cells.js';
import { columnKind } from './column-kinds.js';

/** So many rows are held at a time, however many there are. */
const ROWS_OF_A_GROUP = 10_000;

const types = { integer: 'INT32', number: 'DOUBLE', text: 'STRING' } as const;

/** Writes Parquet (Snappy): whole numbers as INT32, numbers as DOUBLE, all else as text; every column may be empty. Ends the target. */
export async function writeParquet({ columns, rows }: Rows, target: Writable): Promise<void> {
  const buffer = new ByteWriter();
  const flush = async (): Promise<void> => {
    const bytes = new Uint8Array(buffer.buffer.slice(0, buffer.index));
    buffer.index = 0;
    if (!target.write(bytes)) await once(target, 'drain');
  };
  const writer = Object.assign(buffer, { flush, finish: flush });
  const described = columns.map((name) => ({ name, type: types[columnKind(name)], nullable: true }));
  await parquetWriteRows({ writer, columns: described, rows: objects(columns, rows), rowGroupSize: ROWS_OF_A_GROUP });
  target.end();
  await finished(target);
}

function* objects(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<Record<string, string | number | null>> {
  for (const row of rows) yield Object.fromEntries(columns.map((column, at) => [column, typed(column, row[at] ?? null)]));
}

function typed(column: string, cell: Cell): string | number | null {
  const value = jsonCell(cell);
  if (value === null) return null;
  return columnKind(column) === 'text' ? String(value) : Number(value);
}
