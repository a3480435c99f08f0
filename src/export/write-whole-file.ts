import { once } from 'node:events';
import { createWriteStream, statSync, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Writes a file beside `path` and renames it at the end: `path` is either what it was or complete. `write` begins once the file is open; where `isComplete`
 * then says no, `path` stays what it was. Throws the errors of the file system and of `write`.
 */
export async function writeWholeFile(
  path: string,
  write: (target: WriteStream) => Promise<void>,
  isComplete: () => boolean = () => true,
): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const target = createWriteStream(unfinished);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
    await once(target, 'open');
    await write(target);
    if (isComplete()) await rename(unfinished, path);
    else await rm(unfinished);
  } catch (error) {
    await close(target);
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Waits for the end: a file that is still being opened would come back after its removal. Writes that were under way fail, which is no news. */
async function close(target: WriteStream): Promise<void> {
  target.on('error', () => undefined);
  target.destroy();
  if (target.closed) return;
  await new Promise<void>((resolve) => {
    target.on('close', () => {
      resolve();
    });
  });
}
