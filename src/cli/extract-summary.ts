import { readSummary } from '../store/read-summary.js';
import type { Store } from '../store/open.js';
import type { ExtractOutcome } from './extract-documents.js';
import type { FoundFiles } from './find-files.js';
import { exit, grouped, say, warn, type Io } from './io.js';

/** What the end of a run is told from; there is no store where nothing could be read. */
export interface ExtractEnd {
  readonly found: FoundFiles;
  readonly outcome: ExtractOutcome;
  readonly store: Store | undefined;
  readonly database: string;
  readonly milliseconds: number;
}

/** Tells which files were passed over or could not be looked at. */
export function tellFiles(io: Io, { unreadable, unsupported, hidden }: FoundFiles): void {
  for (const { path, message } of unreadable) warn(io, `${path}: ${message}`);
  if (unsupported > 0) warn(io, `${grouped(unsupported)} ${unsupported === 1 ? 'file' : 'files'} of other formats passed over`);
  if (hidden > 0) warn(io, `${grouped(hidden)} hidden ${hidden === 1 ? 'file or folder' : 'files or folders'} passed over`);
}

/** The closing summary, and the exit code of the run. */
export function tellEnd(io: Io, { found, outcome, store, database, milliseconds }: ExtractEnd): number {
  const { counts, failures, duplicates, end } = outcome;
  tellFiles(io, found);
  for (const { path, message } of failures) warn(io, `${path}: ${message}`);
  for (const { path, first } of duplicates) warn(io, `${path}: the same bytes as ${first}, stored once`);
  const failed = failures.length + found.unreadable.length;
  const seconds = (milliseconds / 1000).toFixed(1);
  say(io, `documents     ${grouped(counts.read)} read, ${grouped(counts.unchanged)} unchanged, ${grouped(failed)} failed (${seconds} s)`);
  if (store) tellStore(io, store);
  if (!store) say(io, 'database      none: no document could be read');
  else say(io, `database      ${database}`);
  if (end === 'interrupted') {
    warn(io, 'policy-metrics: interrupted; what was read is stored, and the same command goes on from here');
    return exit.interrupted;
  }
  return failed > 0 ? exit.unreadable : exit.fine;
}

function tellStore(io: Io, store: Store): void {
  const { documents, observations, withDoubts, byKind, problemsByCode } = readSummary(store);
  const list = (counts: readonly { readonly name: string; readonly count: number }[]): string =>
    counts.length === 0 ? '' : ` (${counts.map(({ name, count }) => `${name} ${grouped(count)}`).join(', ')})`;
  const problems = problemsByCode.reduce((sum, { count }) => sum + count, 0);
  say(io, `now stored    ${grouped(documents)} ${documents === 1 ? 'document' : 'documents'}; those removed from a folder stay`);
  say(io, `observations  ${grouped(observations)}${list(byKind)}`);
  say(io, `with doubts   ${grouped(withDoubts)}`);
  say(io, `problems      ${grouped(problems)}${list(problemsByCode)}`);
}
