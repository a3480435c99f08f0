import { comparisonViews } from '../compare/views.js';
import { isCurrent } from '../store/migrate.js';
import { openStore, openStoreReadOnly, type OpenResult, type Store } from '../store/open.js';
import { refuse, type Io } from './io.js';

/** Opens or makes the database for writing, with all views; undefined after it was told why not. */
export function openForWriting(io: Io, file: string): Store | undefined {
  const opened = openStore(file, comparisonViews);
  if (opened.ok) return opened.store;
  refuse(io, opened.message);
  return undefined;
}

/**
 * Runs `action` on the database, opened for reading only; gives the action's exit code, or the one of a refusal. A database of an older program gets this
 * one's tables and views first; no row of it changes.
 */
export async function withDatabase(io: Io, file: string, action: (store: Store) => number | Promise<number>): Promise<number> {
  const opened = openCurrent(file);
  if (!opened.ok) return refuse(io, opened.message);
  try {
    return await action(opened.store);
  } finally {
    opened.store.close();
  }
}

function openCurrent(file: string): OpenResult {
  const opened = openStoreReadOnly(file);
  if (!opened.ok || isCurrent(opened.store, comparisonViews)) return opened;
  opened.store.close();
  const updated = openStore(file, comparisonViews);
  if (!updated.ok) return updated;
  updated.store.close();
  return openStoreReadOnly(file);
}
