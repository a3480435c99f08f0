import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { extensionOf, supportedExtensions } from '../read/extensions.js';

/** A file or folder that the system would not let us look at. */
export interface Unreadable {
  readonly path: string;
  readonly message: string;
}

/** What stands below the paths that a user named; `files` are paths to open, in no order that matters. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly missing: readonly string[];
  readonly hidden: number;
  readonly unsupported: number;
  readonly unreadable: readonly Unreadable[];
}

interface Search {
  readonly files: string[];
  readonly unreadable: Unreadable[];
  readonly visited: Set<string>;
  hidden: number;
  unsupported: number;
}

/** Files named are taken as they are; folders are searched recursively, without hidden files and those of formats that we do not read. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const search: Search = { files: [], unreadable: [], visited: new Set(), hidden: 0, unsupported: 0 };
  const missing: string[] = [];
  for (const named of paths) {
    const state = attempt(named, search, () => statSync(named, { throwIfNoEntry: false }) ?? 'missing');
    if (state === 'missing') missing.push(named);
    else if (state?.isDirectory()) searchFolder(named, search);
    else if (state) search.files.push(named);
  }
  const { files, hidden, unsupported, unreadable } = search;
  return { files, missing, hidden, unsupported, unreadable };
}

function searchFolder(folder: string, search: Search): void {
  const real = attempt(folder, search, () => realpathSync(folder));
  // A link that leads back to a folder above it would never end.
  if (real === undefined || search.visited.has(real)) return;
  search.visited.add(real);
  for (const name of attempt(folder, search, () => readdirSync(folder).sort()) ?? []) {
    if (name.startsWith('.')) search.hidden += 1;
    else searchEntry(path.join(folder, name), search);
  }
}

function searchEntry(entry: string, search: Search): void {
  const state = attempt(entry, search, () => statSync(entry));
  if (state?.isDirectory()) searchFolder(entry, search);
  else if (state && (!state.isFile() || !supportedExtensions.includes(extensionOf(entry)))) search.unsupported += 1;
  else if (state) search.files.push(entry);
}

function attempt<T>(place: string, search: Search, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    search.unreadable.push({ path: place, message: describeFileError(error) });
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it; change its rights',
  EPERM: 'no permission to read it; change its rights',
  ENOENT: 'it is not there any more, or a link that leads nowhere',
  ELOOP: 'a link that leads to itself',
  EISDIR: 'a folder, not a file',
  ENAMETOOLONG: 'the name is too long for this system',
  ENOTDIR: 'a part of the path is no folder',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB; split it',
};

/** An error of the file system in words. Every other error is thrown again: it is our own. */
export function describeFileError(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  return reasons[error.code] ?? `the system says ${error.code}`;
}
