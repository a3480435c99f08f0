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

function endingOf(file: string): string {
  return path.extname(file).slice(1).toLowerCase();
}
