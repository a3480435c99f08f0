import { readDocuments } from '../../src/read/read-document.js';
import { startReader } from '../../src/read/start-reader.js';
import { createRandom, damageBytes } from './damage-bytes.js';
import { makeSamples } from './samples.js';

/** What became of damaged files. */
export interface FuzzOutcome {
  readonly inputs: number;
  /** By what became of a file (`read` or the code of a refusal), how many there were. */
  readonly byOutcome: Readonly<Record<string, number>>;
  /** Files that ended the process that read them, or ran into a limit, by format and seed. */
  readonly failures: readonly string[];
}

const FAILED = new Set(['reader-crashed', 'reader-failed', 'too-slow', 'too-much-memory']);

/** Reads `count` damaged files, all formats in turn, in the process that reads files for `extract`. */
export async function runFuzz(count: number, firstSeed = 1): Promise<FuzzOutcome> {
  const samples = await makeSamples();
  const reader = startReader({ seconds: 30, megabytes: 1500 });
  const byOutcome: Record<string, number> = {};
  const failures: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const sample = samples[seed % samples.length];
    if (!sample) throw new RangeError('there are no samples');
    const results = await readDocuments(damageBytes(sample.bytes, createRandom(seed)), sample.path, reader.readDocument);
    for (const result of results) {
      const outcome = result.ok ? 'read' : result.code;
      byOutcome[outcome] = (byOutcome[outcome] ?? 0) + 1;
      if (FAILED.has(outcome)) failures.push(`${sample.path} seed ${seed}: ${outcome}`);
    }
  }
  reader.stop();
  return { inputs: count, byOutcome, failures };
}
