import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Writes a file beside `path` and renames it at the end: `path` is either what it was or complete. Throws the errors of the file system and of `write`. */
export async function writeWholeFile(path: string, write: (target: WriteStream) => Promise<void>): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const target = createWriteStream(unfinished);
  try {
    await write(target);
    await rename(unfinished, path);
  } catch (error) {
    target.destroy();
    // A file that is still being opened would come back after its removal.
    if (!target.closed) await once(target, 'close');
    await rm(unfinished, { force: true });
    throw error;
  }
}
