import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../export/cells.js';
import { writeCsv } from '../export/csv.js';
import { headersFor, type HeaderLanguage } from '../export/headers.js';
import { writeWholeFile } from '../export/write-whole-file.js';
import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { insertionPoint } from '../text/overlaps.js';
import { lineStarts, positionAt } from '../text/position.js';
import type { Extracted } from './engine.js';
import type { ExtractOutcome, Handled } from './extract-documents.js';
import { refuse, warn, type Io } from './io.js';
import { oneLine } from './print-tree.js';
import { describeWriteError } from './write-errors.js';

/** A report asked for: where, with titles in which language, and how a document that the run had no need to read is read for it. */
export interface StrictReport {
  readonly file: string;
  readonly header: HeaderLanguage;
  readonly readAgain: (document: Document) => Extracted;
}

const columns = ['path', 'line', 'column', 'number', 'code', 'because', 'rule', 'sentence'] as const;

/** Why a report must not be written there: it would replace the database or a document. */
export function findReportFault(file: string, database: string, documents: readonly string[]): string | undefined {
  const target = realPath(file);
  if (target === realPath(database)) return `--strict-report ${file} is the database itself; give another name`;
  return documents.some((document) => realPath(document) === target)
    ? `--strict-report ${file} is one of the documents; give another name`
    : undefined;
}

function realPath(file: string): string {
  return existsSync(file) ? realpathSync(file) : path.resolve(file);
}

/**
 * Runs the walk over the documents and writes a row for every number that became nothing as it goes. The file is replaced at the end of a finished run;
 * undefined means that it could not be written, which was told.
 */
export async function writeStrictReport(
  io: Io,
  report: StrictReport,
  walk: AsyncGenerator<Handled, ExtractOutcome>,
): Promise<ExtractOutcome | undefined> {
  let outcome: ExtractOutcome | undefined;
  const rows = reportRows(report, walk, (result) => {
    outcome = result;
  });
  const finished = (): boolean => outcome?.end === 'finished';
  try {
    await writeWholeFile(report.file, (target) => writeCsv({ columns, rows }, headersFor(columns, report.header), target), finished);
  } catch (error) {
    refuse(io, `${report.file} cannot be written: ${describeWriteError(error, report.file)}`);
    return undefined;
  }
  if (outcome?.end === 'interrupted') warn(io, `${report.file} was not written: a report is made of a whole run`);
  return outcome;
}

/** Every file of the run counts, whether it was read or known already; the same bytes under two paths count once. */
async function* reportRows(
  { readAgain }: StrictReport,
  walk: AsyncGenerator<Handled, ExtractOutcome>,
  finish: (outcome: ExtractOutcome) => void,
): AsyncGenerator<readonly Cell[]> {
  const told = new Set<string>();
  let step = await walk.next();
  for (; !step.done; step = await walk.next()) {
    const { document, done } = step.value;
    if (told.has(document.sha256)) continue;
    told.add(document.sha256);
    yield* documentRows(document, done.type === 'read' ? done.extracted : readAgain(document));
  }
  finish(step.value);
}

function* documentRows({ text, path: file }: Document, { unread, sentences, structure }: Extracted): Generator<readonly Cell[]> {
  const starts = lineStarts(text);
  for (const one of unread) {
    const { line, column } = positionAt(starts, one.start);
    const around = spanAround(sentences, one) ?? spanAround(structure.blocks, one) ?? one;
    const sentence = oneLine(text.slice(around.start, around.end));
    yield [file, line, column, oneLine(one.text), one.code, one.because, one.rule, sentence];
  }
}

function spanAround(spans: readonly Span[], { start }: Span): Span | undefined {
  const span = spans[insertionPoint(spans, start + 1) - 1];
  return span && start < span.end ? span : undefined;
}
