import { readFileSync } from 'node:fs';

const OFTEN_MS = 200;
const PAGE_SIZE = 4096;

/**
 * Calls `exceeded` once where a process holds more than `most` bytes. Looks every 200 ms, where the system tells (Linux); elsewhere only the limit of the heap holds.
 */
export function watchMemory(process: number | undefined, most: number, exceeded: () => void): { readonly stop: () => void } {
  const timer = setInterval(() => {
    const held = process === undefined ? undefined : heldBy(process);
    if (held === undefined || held > most) clearInterval(timer);
    if (held !== undefined && held > most) exceeded();
  }, OFTEN_MS);
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}

function heldBy(process: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${process}/statm`, 'utf8').split(' ')[1]) * PAGE_SIZE;
  } catch {
    // Another system, or the process has just ended, which is told otherwise.
    return undefined;
  }
}
