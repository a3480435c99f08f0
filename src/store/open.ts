import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describeDatabaseError } from './errors.js';
import { openCopy } from './open-copy.js';
import { migrate } from './migrate.js';
import { migrations } from './tables.js';
import type { View } from './views.js';

/** An open database; the caller closes it. */
export type Store = Database.Database;

export type OpenResult =
  { readonly ok: true; readonly store: Store } | { readonly ok: false; readonly code: string; readonly message: string };

/** `PoMe`, SQLite's mark of the application that a file belongs to. */
export const APPLICATION_ID = 0x506f4d65;

const PATIENCE_MS = 5000;

/**
 * Opens or makes the database at `file` for writing and brings its tables and views up to date; `views` are those of other stages, which stand on the store's own. Refuses what is no database, belongs to another
 * application or was written by a newer program, and what another process keeps locked for 5 s; nothing is changed then.
 */
export function openStore(file: string, views: readonly View[]): OpenResult {
  const place = checkPlace(file);
  if (place !== undefined) return place;
  return open(file, () => {
    const store = new Database(file, { timeout: PATIENCE_MS });
    return prepared(store, file, () => {
      store.pragma('journal_mode = WAL');
      store.pragma('synchronous = NORMAL');
      store.pragma('foreign_keys = ON');
      migrate(store, APPLICATION_ID, views);
      return undefined;
    });
  });
}

/** Opens an existing database for reading only; no statement on it can change the file. */
export function openStoreReadOnly(file: string): OpenResult {
  if (!existsSync(file))
    return refuse('no-such-database', `${file}: there is no such database; make it with: policy-metrics extract PATH --db ${file}`);
  const place = checkPlace(file);
  if (place !== undefined) return place;
  return open(file, () =>
    prepared(openCopy(file) ?? new Database(file, { readonly: true, fileMustExist: true, timeout: PATIENCE_MS }), file, (fresh) =>
      fresh ? refuse('empty-database', `${file} has no tables yet; fill it with: policy-metrics extract PATH --db ${file}`) : undefined,
    ),
  );
}

function open(file: string, action: () => OpenResult): OpenResult {
  try {
    return action();
  } catch (error) {
    const message = describeDatabaseError(error, file);
    if (message === undefined) throw error;
    return refuse('database-refused', message);
  }
}

/** Checks whose file it is, then runs `prepare`; closes the database where either refuses. */
function prepared(store: Store, file: string, prepare: (fresh: boolean) => OpenResult | undefined): OpenResult {
  try {
    const owner = checkOwner(store, file);
    const refusal = owner.refusal ?? prepare(owner.fresh);
    if (!refusal) return { ok: true, store };
    store.close();
    return refusal;
  } catch (error) {
    store.close();
    throw error;
  }
}

function checkPlace(file: string): OpenResult | undefined {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    return refuse('database-is-folder', `${file} is a folder; name a file with --db, such as ${path.join(file, 'metrics.db')}`);
  }
  const folder = path.dirname(path.resolve(file));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return refuse('no-such-folder', `${folder}: there is no such folder for the database; make it first`);
  }
  return undefined;
}

function checkOwner(store: Store, file: string): { readonly fresh: boolean; readonly refusal?: OpenResult } {
  const application = store.pragma('application_id', { simple: true });
  const version = Number(store.pragma('user_version', { simple: true }));
  const tables = store.prepare<[], number>('select count(*) from sqlite_schema').pluck().get();
  if (application !== APPLICATION_ID) {
    const fresh = application === 0 && version === 0 && tables === 0;
    return fresh
      ? { fresh }
      : { fresh, refusal: refuse('foreign-database', `${file} is a database of another application; give another name with --db`) };
  }
  if (version <= migrations.length) return { fresh: false };
  const message = `${file} was written by a newer version of policy-metrics; update the program (npm install), or give another name with --db`;
  return { fresh: false, refusal: refuse('newer-database', message) };
}

function refuse(code: string, message: string): OpenResult {
  return { ok: false, code, message };
}
