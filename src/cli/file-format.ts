import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Formats of files, by the end of their names. */
export const formats = ['csv', 'xlsx', 'jsonl', 'parquet'] as const;
export type Format = (typeof formats)[number];

/** The format that a file's name asks for; CSV where the name has no ending. An ending that is none of them throws: ask `findEndingFault` before. */
export function formatOf(file: string): Format {
  const ending = endingOf(file);
  const known = formats.find((format) => format === (ending || 'csv'));
  if (known === undefined) throw new RangeError(`no format has the ending .${ending}`);
  return known;
}

/** Why no format can be told from the file's name, or undefined where one can: rows in another format than the name promises would only puzzle whoever opens them. */
export function findEndingFault(file: string | undefined): string | undefined {
  const ending = endingOf(file ?? '');
  if (ending === '' || formats.some((format) => format === ending)) return undefined;
  return `--out ${file ?? ''}: no table is written with the ending .${ending}; there are ${formats.map((format) => `.${format}`).join(' ')}`;
}

/** Why the rows of a database cannot be written to `out`, or undefined where they can. */
export function findOutFault(out: string | undefined, database: string): string | undefined {
  return out !== undefined && isSameFile(out, database) ? itself(out) : findEndingFault(out);
}

/** True where both are there and one file. */
export function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

/** What is told to whoever would write over the database. */
export function itself(out: string): string {
  return `--out ${out} is the database itself; give another name`;
}

function endingOf(file: string): string {
  return path.extname(file).slice(1).toLowerCase();
}
