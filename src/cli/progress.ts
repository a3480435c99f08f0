import cliProgress from 'cli-progress';
import type { Io } from './io.js';

/** A bar on standard error where a person sits before it, nothing in a pipe. */
export interface Progress {
  readonly advance: () => void;
  readonly stop: () => void;
}

/** Starts a bar over `total` documents. */
export function startProgress(io: Io, total: number): Progress {
  if (io.stderr.isTTY !== true) return { advance: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar({
    stream: io.stderr,
    format: '{bar} {value}/{total} documents, {eta_formatted} to go',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return {
    advance: () => {
      bar.increment();
    },
    stop: () => {
      bar.stop();
    },
  };
}
