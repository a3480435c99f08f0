import path from 'node:path';
import { describeFileError } from './find-files.js';

/** Why a file cannot be written, in words. Every error that is not the file system's is thrown again. */
export function describeWriteError(error: unknown, out: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `there is no folder ${path.dirname(path.resolve(out))}`;
  if (code === 'EISDIR') return 'it is a folder; name a file';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no permission to write there';
  if (code === 'ENOSPC') return 'the disk is full';
  if (typeof code === 'string' && code.startsWith('SQLITE')) throw error;
  return describeFileError(error);
}
