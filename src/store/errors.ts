import Database from 'better-sqlite3';

const remedies: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'is locked by another process; wait until it has finished or close it there, and run again',
  SQLITE_LOCKED: 'is locked by another process; wait until it has finished or close it there, and run again',
  SQLITE_NOTADB: 'is no SQLite database; give another name with --db',
  SQLITE_CORRUPT: 'is damaged; restore a copy, or delete it and run extract again',
  SQLITE_READONLY: 'cannot be written; make the file and its folder writable, or give another place with --db',
  SQLITE_CANTOPEN: 'cannot be opened; look at the rights of the file and its folder (SQLite needs to write beside it)',
  SQLITE_PERM: 'cannot be opened; look at the rights of the file and its folder',
  SQLITE_FULL: 'cannot grow: the disk is full; make room and run again, what was stored stays',
  SQLITE_IOERR: 'cannot be read or written: the disk reports an error',
};

/** What is wrong with the database at `path` and what to do, where `error` is SQLite's word on the file; undefined for every other error. */
export function describeDatabaseError(error: unknown, path: string): string | undefined {
  if (!(error instanceof Database.SqliteError)) return undefined;
  const code = Object.keys(remedies).find((name) => error.code === name || error.code.startsWith(`${name}_`));
  return code === undefined ? undefined : `${path} ${remedies[code] ?? ''}`;
}
