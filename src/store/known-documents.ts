import type { Database } from 'better-sqlite3';

/** What the database has of certain bytes: under which path they were first read, and with which rules and program. */
export interface KnownDocument {
  readonly path: string;
  readonly rulesHash: string;
  readonly version: string;
}

/** A function that looks bytes up by their sha256 (hexadecimal). */
export function createDocumentLookup(store: Database): (sha256: string) => KnownDocument | undefined {
  const find = store.prepare<[string], KnownDocument>('select path, rules_hash as rulesHash, version from documents where sha256 = ?');
  return (sha256) => find.get(sha256);
}

/** Gives a stored document another path, as after a file was renamed; what was stored under that path before goes. */
export function moveDocument(store: Database, sha256: string, path: string): void {
  store
    .transaction(() => {
      store.prepare<[string, string]>('delete from documents where path = ? and sha256 <> ?').run(path, sha256);
      store.prepare<[string, string]>('update documents set path = ? where sha256 = ?').run(path, sha256);
    })
    .immediate();
}

/** A function that tells whether the database has bytes at all. */
export function createStoredCheck(store: Database): (sha256: string) => boolean {
  const find = store.prepare<[string], number>('select 1 from documents where sha256 = ?').pluck();
  return (sha256) => find.get(sha256) !== undefined;
}
