import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../model/document.js';
import type { RunCounts } from '../store/runs.js';
import type { Engine } from './engine.js';
import { describeFileError, type Unreadable } from './find-files.js';
import type { Stored } from './store-document.js';

/** A file to open and the path under which the database has it. */
export interface InputFile {
  readonly file: string;
  readonly stored: string;
}

/** What the run over the documents needs. `openHandler` is called once, at the first document that could be read; undefined means that the database refused. */
export interface ExtractTask {
  readonly files: readonly InputFile[];
  readonly readDocument: Engine['readDocument'];
  readonly openHandler: () => ((document: Document) => Stored) | undefined;
  readonly interrupted: () => boolean;
  readonly advance: () => void;
}

/** A document of the run and what became of it. */
export interface Handled {
  readonly document: Document;
  readonly done: Stored;
}

/** How the run went. */
export interface ExtractOutcome {
  readonly end: 'finished' | 'interrupted' | 'refused';
  readonly counts: RunCounts;
  readonly failures: readonly Unreadable[];
  readonly duplicates: readonly { readonly path: string; readonly first: string }[];
}

type Tally = { -readonly [Name in keyof RunCounts]: number };

/** Reads the files one by one, in the order given, one transaction each, and gives each document as it is done; between two of them the run can be interrupted. */
export async function* extractDocuments(task: ExtractTask): AsyncGenerator<Handled, ExtractOutcome> {
  const counts: Tally = { read: 0, unchanged: 0, failed: 0, observations: 0, withDoubts: 0, problems: 0 };
  const failures: Unreadable[] = [];
  const duplicates: { path: string; first: string }[] = [];
  let handle: ((document: Document) => Stored) | undefined;
  for (const { file, stored } of task.files) {
    // Lets the signal of Ctrl-C and the progress bar through.
    await nextTurn();
    if (task.interrupted()) return { end: 'interrupted', counts, failures, duplicates };
    const opened = openDocument(task.readDocument, file, stored);
    if (typeof opened === 'string') failures.push({ path: file, message: opened });
    else {
      handle ??= task.openHandler();
      if (!handle) return { end: 'refused', counts, failures, duplicates };
      const done = handle(opened);
      if (done.type === 'duplicate') duplicates.push({ path: stored, first: done.first });
      count(counts, done);
      yield { document: opened, done };
    }
    counts.failed = failures.length;
    task.advance();
  }
  return { end: 'finished', counts, failures, duplicates };
}

/** Runs to the end where nobody asks for the documents. */
export async function finishDocuments(walk: AsyncGenerator<Handled, ExtractOutcome>): Promise<ExtractOutcome> {
  let step = await walk.next();
  while (!step.done) step = await walk.next();
  return step.value;
}

function openDocument(readDocument: Engine['readDocument'], file: string, stored: string): Document | string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return describeFileError(error);
  }
  const result = readDocument(bytes, stored);
  return result.ok ? result.document : `${result.message} (${result.code})`;
}

function count(counts: Tally, done: Stored): void {
  if (done.type !== 'read') {
    counts.unchanged += 1;
    return;
  }
  counts.read += 1;
  const { observations } = done.extracted;
  counts.observations += observations.length;
  counts.withDoubts += observations.filter((observation) => observation.doubts.length > 0).length;
  counts.problems += done.problems.length;
}
