import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { extensionOf, supportedExtensions } from '../../src/read/extensions.js';
import { SHARED } from '../documents/read-documents.js';
import { makeSamples, type Sample } from '../fuzz/samples.js';
import { readDocument } from './built-program.js';
import { median } from './measure.js';

/** How fast the files of one format are read; bytes are those of the files, time in milliseconds for all of them. */
export interface ReadingSpeed {
  readonly format: string;
  readonly documents: number;
  readonly bytes: number;
  readonly time: number;
}

const REPETITIONS = 3;

/** Real documents beside the project where there are any, else the small ones that tests make. */
export async function readingSamples(): Promise<readonly Sample[]> {
  const folder = join(SHARED, 'documents');
  if (!existsSync(folder)) return makeSamples();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => supportedExtensions.includes(extensionOf(name)))
    .map((name) => ({ path: name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** Reads the files of each format in turn, after one round to load the libraries; medians of three rounds. */
export async function measureReading(samples: readonly Sample[]): Promise<readonly ReadingSpeed[]> {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const result = await readDocument(sample.bytes, sample.path);
    if (result.ok) groups.set(result.document.format, [...(groups.get(result.document.format) ?? []), sample]);
  }
  const speeds: ReadingSpeed[] = [];
  for (const [format, files] of [...groups].sort()) {
    const times: number[] = [];
    for (let round = 0; round < REPETITIONS; round += 1) {
      const before = performance.now();
      for (const { bytes, path } of files) await readDocument(bytes, path);
      times.push(performance.now() - before);
    }
    speeds.push({ format, documents: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0), time: median(times) });
  }
  return speeds;
}

/** The table that `npm run bench` prints. */
export function formatReading(speeds: readonly ReadingSpeed[]): string {
  const table = new Table({ head: ['reading', 'documents', 'MB', 'MB/s', 'documents/s'], style: { head: [], border: [], compact: true } });
  for (const { format, documents, bytes, time } of speeds) {
    const [megabytes, seconds] = [bytes / 1_000_000, time / 1000];
    table.push([format, documents, megabytes.toFixed(2), (megabytes / seconds).toFixed(2), (documents / seconds).toFixed(1)]);
  }
  return `${table.toString()}\n`;
}
