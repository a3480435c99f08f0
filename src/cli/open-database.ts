import { comparisonViews } from '../compare/views.js';
import { openStore, openStoreReadOnly, type Store } from '../store/open.js';
import { refuse, type Io } from './io.js';

/** Opens or makes the database for writing, with all views; undefined after it was told why not. */
export function openForWriting(io: Io, file: string): Store | undefined {
  const opened = openStore(file, comparisonViews);
  if (opened.ok) return opened.store;
  refuse(io, opened.message);
  return undefined;
}

/** Runs `action` on the database, opened for reading only; gives the action's exit code, or the one of a refusal. */
export async function withDatabase(io: Io, file: string, action: (store: Store) => number | Promise<number>): Promise<number> {
  const opened = openStoreReadOnly(file);
  if (!opened.ok) return refuse(io, opened.message);
  try {
    return await action(opened.store);
  } finally {
    opened.store.close();
  }
}
