import { accessSync, constants, existsSync, openSync, readFileSync, readSync, closeSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

const FORMAT_VERSIONS = 18;
const WRITE_AHEAD_LOG = 2;
const ROLLBACK_JOURNAL = 1;

/**
 * A copy in memory of a database with a write-ahead log in a folder that cannot be written: SQLite would have to make a file beside it even to read it.
 * Undefined where the file can be opened as it stands.
 */
export function openCopy(file: string): Database.Database | undefined {
  if (isWritable(path.dirname(path.resolve(file))) || existsSync(`${file}-wal`) || !hasWriteAheadLog(file)) return undefined;
  const bytes = readFileSync(file);
  bytes[FORMAT_VERSIONS] = ROLLBACK_JOURNAL;
  bytes[FORMAT_VERSIONS + 1] = ROLLBACK_JOURNAL;
  return new Database(bytes, { readonly: true });
}

function hasWriteAheadLog(file: string): boolean {
  const header = Buffer.alloc(FORMAT_VERSIONS + 2);
  const descriptor = openSync(file, 'r');
  try {
    return readSync(descriptor, header) === header.length && header[FORMAT_VERSIONS] === WRITE_AHEAD_LOG;
  } finally {
    closeSync(descriptor);
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
