import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadEngine, type Engine } from '../../src/cli/engine.js';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { listTextFiles, readDocuments, SAMPLES } from '../documents/read-documents.js';
import { changeFigures } from './change-figures.js';
import { megabytes } from './measure.js';

const DOCUMENTS = 1000;
const STEP = 100;
/** How much larger the process may be at the end than after the first hundred documents. */
const GROWTH_LIMIT = 1.25;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Writes `DOCUMENTS` files, the given ones again and again with other figures; yields their size in megabytes. */
function writeDocuments(source: string, folder: string): number {
  const given = readDocuments(listTextFiles(source));
  if (given.length === 0) throw new RangeError(`no .txt or .md file below ${source}`);
  let size = 0;
  for (let index = 0; index < DOCUMENTS; index += 1) {
    const text = changeFigures(given[index % given.length]?.text ?? '', index);
    writeFileSync(path.join(folder, `${String(index).padStart(4, '0')}.txt`), text);
    size += megabytes(text);
  }
  return size;
}

/** The program's own parts, telling the process's size after every hundred documents. */
function watched(engine: Engine, sizes: number[]): Engine {
  let done = 0;
  return {
    ...engine,
    extract: (document, rules, known) => {
      const extracted = engine.extract(document, rules, known);
      done += 1;
      if (done % STEP === 0) {
        const { rss, heapUsed } = process.memoryUsage();
        sizes.push(rss);
        say(`${String(done).padStart(6)} documents  rss ${Math.round(rss / 2 ** 20)} MB  heap ${Math.round(heapUsed / 2 ** 20)} MB`);
      }
      return extracted;
    },
  };
}

async function runExtract(folder: string, options: readonly string[]): Promise<void> {
  const sizes: number[] = [];
  const io: Io = {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => new Date(),
    watchInterrupt: () => () => false,
  };
  const engine = await loadEngine();
  const code = await main(['extract', folder, ...options], io, () => Promise.resolve(watched(engine, sizes)));
  if (code !== 0) throw new Error(`extract ended with ${code}`);
  const growth = (sizes.at(-1) ?? 0) / (sizes[0] ?? 1);
  say(`growth from ${STEP} to ${DOCUMENTS} documents: ${growth.toFixed(2)} (limit ${GROWTH_LIMIT})`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'policy-metrics-memory-'));
try {
  const documents = path.join(folder, 'documents');
  mkdirSync(documents);
  const size = writeDocuments(process.argv[2] ?? SAMPLES, documents);
  const db = path.join(folder, 'metrics.db');
  say(`${DOCUMENTS} documents, ${size.toFixed(1)} MB`);
  await runExtract(documents, ['--db', db]);
  say(`database: ${(statSync(db).size / 1e6).toFixed(1)} MB`);
  const report = path.join(folder, 'report.csv');
  say('once more, unchanged, with a strict report:');
  await runExtract(documents, ['--db', db, '--strict-report', report]);
  say(`report: ${(statSync(report).size / 1e6).toFixed(1)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
