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
  readonly readDocuments: Engine['readDocuments'];
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
    for (const opened of await openFile(task.readDocuments, file, stored)) {
      if (!opened.ok) {
        failures.push(opened);
        continue;
      }
      handle ??= task.openHandler();
      if (!handle) return { end: 'refused', counts, failures, duplicates };
      const done = handle(opened.document);
      if (done.type === 'duplicate') duplicates.push({ path: opened.document.path, first: done.first });
      count(counts, done);
      yield { document: opened.document, done };
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

type Opened = { readonly ok: true; readonly document: Document } | (Unreadable & { readonly ok: false });

/** The documents of a file; a failure has the path that the user gave, and behind it the path inside an archive. */
async function openFile(readDocuments: Engine['readDocuments'], file: string, stored: string): Promise<readonly Opened[]> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return [{ ok: false, path: file, message: describeFileError(error) }];
  }
  const results = await readDocuments(bytes, stored);
  return results.map((result) =>
    result.ok ? result : { ok: false, path: `${file}${result.path.slice(stored.length)}`, message: `${result.message} (${result.code})` },
  );
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
