import { existsSync } from 'node:fs';
import { createStoredCheck } from '../store/known-documents.js';
import { finishRun, startRun } from '../store/runs.js';
import type { Store } from '../store/open.js';
import { replaceMetrics } from '../store/write-metrics.js';
import type { Document } from '../model/document.js';
import type { Language } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Engine, Extracted } from './engine.js';
import type { HeaderLanguage } from '../export/headers.js';
import { readDocumentsFile, type SaidOf } from './documents-file.js';
import { extractDocuments, finishDocuments, type InputFile } from './extract-documents.js';
import { tellEnd, tellFiles } from './extract-summary.js';
import { findFiles } from './find-files.js';
import { exit, refuse, say, warn, type Io } from './io.js';
import { loadRulesOrTell } from './load-rules.js';
import { supportedExtensions } from '../read/extensions.js';
import { openForWriting } from './open-database.js';
import { startProgress } from './progress.js';
import { writeAliases, writeNearMetrics } from './relate-metrics.js';
import { createDocumentHandler, extractNamed } from './store-document.js';
import { storedPath } from './stored-path.js';
import { findReportFault, writeStrictReport } from './strict-report.js';
import { programVersion } from './version.js';

/** Options of `extract`. */
export interface ExtractOptions {
  readonly db: string;
  readonly rules: readonly string[];
  /** CSV file for the numbers that became nothing, with titles in the language of `header`. */
  readonly strictReport?: string;
  readonly header: HeaderLanguage;
  /** Language of all documents of the run; each one's own where none is given. */
  readonly language?: Language;
  /** CSV file of the user's own words on documents. */
  readonly documents?: string;
}

/** Reads documents into the database. Rules, paths and the database are looked at before anything is made; returns the exit code. */
export async function runExtract(
  io: Io,
  own: Engine,
  paths: readonly string[],
  { db, rules: directories, strictReport, header, language, documents }: ExtractOptions,
): Promise<number> {
  const started = io.now();
  const found = findFiles(paths);
  if (found.missing.length > 0) return refuse(io, found.missing.map((missing) => `${missing}: there is no such file or folder`).join('\n'));
  const fault = strictReport === undefined ? undefined : findReportFault(strictReport, db, found.files);
  if (fault !== undefined) return refuse(io, fault);
  const loaded = loadRulesOrTell(io, own, directories);
  if (!loaded) return exit.usage;
  const { engine, rules } = language === undefined ? { engine: own, rules: loaded } : inLanguage(own, loaded, language);
  const table = documents === undefined ? undefined : readDocumentsFile(documents, db);
  if (table?.ok === false) return refuse(io, table.message);
  const said: SaidOf = (stored) => (table?.ok === true ? table.said.get(stored) : undefined);
  const files = inputFiles(db, found.files);
  if (files.length === 0) {
    tellFiles(io, found);
    warn(io, `policy-metrics: no documents in ${paths.join(', ')} (read are ${supportedExtensions.join(' ')}); no database was made`);
    return exit.unreadable;
  }
  let store = existsSync(db) ? openForWriting(io, db) : undefined;
  if (existsSync(db) && !store) return exit.usage;
  const version = programVersion();
  let run: number | undefined;
  const begin = (opened: Store): void => {
    replaceMetrics(opened, rules.metric);
    writeAliases(opened, rules);
    run = startRun(opened, version, rules.hash, started.toISOString());
  };
  const progress = startProgress(io, files.length);
  try {
    const walk = extractDocuments({
      files,
      readDocuments: engine.readDocuments,
      interrupted: io.watchInterrupt(),
      advance: progress.advance,
      openHandler: () => {
        store ??= openForWriting(io, db);
        if (!store) return undefined;
        begin(store);
        return createDocumentHandler({ store, database: db, engine, rules, version, said });
      },
      isStored: strictReport === undefined && store ? createStoredCheck(store) : () => false,
    });
    const readAgain = (document: Document): Extracted => extractNamed(engine, document, rules, said(document.path)?.known);
    const outcome = await (strictReport === undefined
      ? finishDocuments(walk)
      : writeStrictReport(io, { file: strictReport, header, readAgain }, walk));
    progress.stop();
    if (!outcome || outcome.end === 'refused') return exit.usage;
    if (store && outcome.end === 'finished') writeNearMetrics(store, rules);
    if (store && run !== undefined && outcome.end === 'finished') finishRun(store, run, outcome.counts, io.now().toISOString());
    const code = tellEnd(io, { found, outcome, store, database: db, milliseconds: io.now().getTime() - started.getTime() });
    if (strictReport !== undefined && outcome.end === 'finished') say(io, `strict report ${strictReport}`);
    return code;
  } finally {
    progress.stop();
    store?.close();
  }
}

/** What was read in another language is read again: the hash of the rules tells the two apart. */
function inLanguage(engine: Engine, rules: RuleSet, language: Language): { readonly engine: Engine; readonly rules: RuleSet } {
  const extract: Engine['extract'] = (document, given, known = {}) => engine.extract(document, given, { ...known, language });
  return { engine: { ...engine, extract }, rules: { ...rules, hash: `${rules.hash} ${language}` } };
}

/** Sorted by the stored path, each once: the order in which documents are written is the same on every run. */
function inputFiles(database: string, files: readonly string[]): readonly InputFile[] {
  const byStored = new Map(files.map((file) => [storedPath(database, file), file]));
  return [...byStored].map(([stored, file]) => ({ file, stored })).sort((a, b) => (a.stored < b.stored ? -1 : 1));
}
