import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../model/document.js';
import type { RunCounts } from '../store/runs.js';
import type { Engine } from './engine.js';
import { describeFileError, type Unreadable } from './find-files.js';
import type { DocumentHandler, Stored } from './store-document.js';

/** A file to open and the path under which the database has it. */
export interface InputFile {
  readonly file: string;
  readonly stored: string;
}

/** What the run over the documents needs. `openHandler` is called once, at the first document that could be read; undefined means that the database refused. */
export interface ExtractTask {
  readonly files: readonly InputFile[];
  readonly readDocuments: Engine['readDocuments'];
  readonly openHandler: () => DocumentHandler | undefined;
  /** Whether the database, if there is one, may have these bytes: files that did not change are not even read then. */
  readonly isStored: (sha256: string) => boolean;
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
  let handler: DocumentHandler | undefined;
  const tally = (done: Stored, path: string): void => {
    if (done.type === 'duplicate') duplicates.push({ path, first: done.first });
    count(counts, done);
  };
  for (const { file, stored } of task.files) {
    // Lets the signal of Ctrl-C and the progress bar through.
    await nextTurn();
    if (task.interrupted()) return { end: 'interrupted', counts, failures, duplicates };
    const bytes = openFile(file);
    if (typeof bytes === 'string') failures.push({ path: file, message: bytes });
    else {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const known = task.isStored(sha256) ? (handler ??= task.openHandler())?.lookUp(sha256, stored) : undefined;
      if (known) tally(known, stored);
      for (const opened of known ? [] : await task.readDocuments(bytes, stored)) {
        if (!opened.ok) {
          failures.push({ path: `${file}${opened.path.slice(stored.length)}`, message: `${opened.message} (${opened.code})` });
          continue;
        }
        handler ??= task.openHandler();
        if (!handler) return { end: 'refused', counts, failures, duplicates };
        const done = handler.handle(opened.document);
        tally(done, opened.document.path);
        yield { document: opened.document, done };
      }
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

/** A file of more bytes is a film or a dump; its words would not fit into the database. */
const LARGEST_FILE = 300_000_000;

/** A file's bytes, or why there are none. */
function openFile(file: string): Uint8Array | string {
  try {
    const { size } = statSync(file);
    return size > LARGEST_FILE
      ? `larger than ${LARGEST_FILE / 1_000_000} MB; split it, or leave pictures out of it (file-too-large)`
      : readFileSync(file);
  } catch (error) {
    return describeFileError(error);
  }
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
