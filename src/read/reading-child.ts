import { readDocument } from './read-document.js';

/** A file to read, as the parent sends it. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly path: string;
}

/*
 * The program of the child process that `startReader` starts: it reads one file after another. Everything that goes wrong for good (a loop, no memory left, a crash of a
 * library) ends this process alone.
 */
process.on('message', ({ bytes, path }: ReadingTask) => {
  void readDocument(bytes, path).then((result) => process.send?.({ result, memory: process.memoryUsage().rss }));
});
// Ctrl-C reaches all processes of a terminal; the parent decides when this one ends.
process.on('SIGINT', () => undefined);
