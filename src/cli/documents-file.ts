import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Known } from '../pipeline.js';
import { parseCsv } from '../read/csv.js';
import { decodeText } from '../read/decode.js';
import { describeFileError } from './find-files.js';
import { storedPath } from './stored-path.js';

/** What the user's table says of one document; `hash` changes with it, so that the document is read again. */
export interface Said {
  readonly known: Known;
  readonly hash: string;
}

/** What the table says of a stored path; undefined where it has no line for it. */
export type SaidOf = (stored: string) => Said | undefined;

/** A table that was read, or what is wrong with it, a fault a line. */
export type DocumentsFile =
  { readonly ok: true; readonly said: ReadonlyMap<string, Said> } | { readonly ok: false; readonly message: string };

const COLUMNS = ['path', 'issuer', 'issued', 'region', 'title'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Reads a reviewer's table of documents (`path`, and any of `issuer`, `issued` as YYYY-MM-DD, `region`, `title`; other columns are left alone). Paths start from the table's own
 * folder. An empty cell says nothing.
 */
export function readDocumentsFile(file: string, database: string): DocumentsFile {
  const text = openTable(file);
  if (typeof text !== 'string') return { ok: false, message: `${file}: ${text.fault}` };
  const [head = [], ...rows] = parseCsv(text);
  const places = new Map(head.map((name, column) => [name.trim().toLowerCase(), column]));
  if (!places.has('path')) return { ok: false, message: `${file}: the first line has no column "path"; it may have ${COLUMNS.join(', ')}` };
  const said = new Map<string, Said>();
  const faults: string[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = (column: Column): string | undefined => row[places.get(column) ?? -1]?.trim() || undefined;
    const named = cell('path');
    if (row.every((words) => words.trim() === '')) continue;
    const issued = cell('issued');
    if (named === undefined) faults.push(`${file}: line ${index + 2} names no path`);
    else if (issued !== undefined && !isDay(issued))
      faults.push(`${file}: line ${index + 2}: issued is ${issued}, not a day as YYYY-MM-DD`);
    else
      said.set(
        storedPath(database, path.resolve(path.dirname(file), named)),
        toSaid({ issuer: cell('issuer'), issued, region: cell('region'), title: cell('title') }),
      );
  }
  return faults.length > 0 ? { ok: false, message: faults.join('\n') } : { ok: true, said };
}

function openTable(file: string): string | { readonly fault: string } {
  try {
    return decodeText(readFileSync(file))?.text ?? { fault: 'its characters fit no known encoding; save it as CSV in UTF-8' };
  } catch (error) {
    return { fault: describeFileError(error) };
  }
}

function toSaid(cells: Readonly<Partial<Record<Column, string | undefined>>>): Said {
  const known: Known = Object.fromEntries(Object.entries(cells).filter(([, words]) => words !== undefined));
  const hash = createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 16);
  return { known, hash };
}

function isDay(words: string): boolean {
  const day = new Date(`${words}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}
