import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillDatabase } from './fill-database.js';

/**
 * How long the built program takes to compare synthetic observations (200,000, or as many as the argument says), and how large its process becomes:
 * npm run build && npm run bench:compare -- 200000
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const count = Number(process.argv[2] ?? 200_000);
const folder = mkdtempSync(path.join(tmpdir(), 'policy-metrics-bench-'));
const db = path.join(folder, 'bench.db');

try {
  fillDatabase(db, count);
  say(`${count.toLocaleString('en-US')} observations, ${megabytes(statSync(db).size)} MB`);
  // Both at once, a core each.
  const began = performance.now();
  await Promise.all([
    run(['compare', '--out', path.join(folder, 'both-1.csv'), '--db', db]),
    run(['yoy', '--out', path.join(folder, 'both-2.csv'), '--db', db]),
  ]);
  say(`${'compare and yoy at once'.padEnd(39)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`);
  for (const argv of [
    ['compare', '--out', 'comparisons.csv'],
    ['yoy', '--out', 'years.csv'],
    ['yoy', '--wide', '--out', 'wide.csv'],
    ['export', '--out', 'all.xlsx'],
    ['export', '--table', 'facts', '--out', 'facts.parquet'],
    ['export', '--table', 'facts', '--out', 'facts.jsonl'],
  ]) {
    const out = argv.at(-1) ?? '';
    const { seconds, peak } = await run([...argv.slice(0, -1), path.join(folder, out), '--db', db]);
    say(
      `${argv.slice(0, -2).join(' ').padEnd(22)} ${out.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s ${megabytes(peak).padStart(6)} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

/** Runs the program; the peak is what Linux says of the process while it runs (0 elsewhere). */
async function run(argv: readonly string[]): Promise<{ readonly seconds: number; readonly peak: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 20);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code ?? 'a signal'}`);
  return { seconds: (performance.now() - started) / 1000, peak };
}

function peakOf(pid: number | undefined): number {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
