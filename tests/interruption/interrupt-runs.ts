import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../documents/read-documents.js';
import { checkDatabase, compareDumps, dumpDatabase } from './dump-database.js';

/** The program as users run it; it must have been built. */
export const PROGRAM = join(PROJECT, 'dist', 'cli.js');

/** Moments tried for each kill that is wanted: a run may end before its own. */
const ATTEMPTS = 5;
/** A first run on a busy machine may open its database later than others end. */
const LATEST_OPENING = 0.9;

/** What to interrupt: documents, how often, and the seed of the random moments. `tell` gets a line for every kill. */
export interface Interruption {
  readonly path: string;
  readonly kills: number;
  readonly seed: number;
  readonly tell: (line: string) => void;
}

/** What came of it: everything that was wrong, and how many runs were killed. */
export interface InterruptionResult {
  readonly faults: readonly string[];
  readonly killed: number;
  readonly documents: number;
}

/**
 * Runs `extract` once undisturbed and then until it was ended `kills` times with SIGKILL at a random moment, the database kept from one to the next, checked after each;
 * a last undisturbed run must leave the same rows as the first. A run that ends before its moment is compared too, and the next starts with a new file.
 * Every second moment lies behind the one at which the database was opened, since starting up takes most of a short run.
 */
export async function interruptRuns({ path, kills, seed, tell }: Interruption): Promise<InterruptionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-metrics-kill-'));
  try {
    const whole = join(folder, 'whole.db');
    const first = await runToEnd(path, whole);
    const expected = dumpDatabase(whole);
    const broken = join(folder, 'broken.db');
    const random = randomNumbers(seed);
    const faults: string[] = [];
    let shortest = first.duration;
    let killed = 0;
    for (let turn = 1; killed < kills && turn <= kills * ATTEMPTS; turn += 1) {
      const earliest = turn % 2 === 0 ? Math.min(first.opened, shortest * LATEST_OPENING) : 0;
      const moment = Math.round(earliest + random() * (shortest - earliest));
      const ended = await killAt(path, broken, moment);
      const sound = existsSync(broken) ? checkDatabase(broken) : [];
      const found = ended === undefined ? sound : [...sound, ...compareDumps(expected, dumpDatabase(broken))];
      faults.push(...found.map((fault) => `run ${turn}, ${moment} ms: ${fault}`));
      tell(
        `${turn}: ${ended === undefined ? 'killed after' : 'ended before'} ${moment} ms, ${existsSync(broken) ? countDocuments(broken) : 'no database yet'}`,
      );
      if (ended === undefined) killed += 1;
      else {
        shortest = Math.min(shortest, ended);
        removeDatabase(broken);
      }
    }
    await runToEnd(path, broken);
    faults.push(
      ...[...checkDatabase(broken), ...compareDumps(expected, dumpDatabase(broken))].map((fault) => `the last, unbroken run: ${fault}`),
    );
    return { faults, killed, documents: expected['documents']?.length ?? 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds that the run took, and after how many the database was there. Exit code 1 is fine: some input may be unreadable. */
async function runToEnd(path: string, database: string): Promise<{ readonly duration: number; readonly opened: number }> {
  const start = performance.now();
  let opened: number | undefined;
  const watch = setInterval(() => {
    if (existsSync(database)) opened ??= performance.now() - start;
  }, 5);
  const { code, errors } = await runProgram(path, database, undefined);
  clearInterval(watch);
  if (code !== 0 && code !== 1) throw new Error(`extract ended with ${String(code)}: ${errors}`);
  return { duration: performance.now() - start, opened: opened ?? 0 };
}

/** Milliseconds that the run took where it ended before its moment came, undefined where it was killed. */
async function killAt(path: string, database: string, milliseconds: number): Promise<number | undefined> {
  const start = performance.now();
  const { code, signal, errors } = await runProgram(path, database, milliseconds);
  if (signal === 'SIGKILL') return undefined;
  if (code !== 0 && code !== 1) throw new Error(`extract ended with ${String(code)} on an interrupted database: ${errors}`);
  return performance.now() - start;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

function runProgram(path: string, database: string, killAfter: number | undefined): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, 'extract', path, '--db', database], { stdio: ['ignore', 'ignore', 'pipe'] });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (words: string) => (errors += words));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, errors });
    });
  });
}

function countDocuments(database: string): string {
  try {
    return `${dumpDatabase(database)['documents']?.length ?? 0} documents in the database`;
  } catch (error) {
    if (error instanceof Error && error.message.includes('no such table')) return 'no tables yet';
    throw error;
  }
}

function removeDatabase(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
}

/** Mulberry32: the same seed gives the same moments on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
