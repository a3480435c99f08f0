import path from 'node:path';

/**
 * How a document's path is stored: relative to the database's folder where the file lies below it (so that both can move together), absolute elsewhere;
 * always with forward slashes.
 */
export function storedPath(database: string, file: string): string {
  const folder = path.dirname(path.resolve(database));
  const relative = path.relative(folder, path.resolve(file));
  const below = relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
  return (below ? relative : path.resolve(file)).split(path.sep).join('/');
}

/** Where a stored path leads on this machine. */
export function openablePath(database: string, stored: string): string {
  return path.resolve(path.dirname(path.resolve(database)), stored);
}
