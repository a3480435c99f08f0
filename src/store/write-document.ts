import type { Database } from 'better-sqlite3';
import type { Document } from '../model/document.js';
import type { Observation } from '../model/observation.js';
import type { Problem } from '../model/problem.js';
import type { Structure } from '../model/structure.js';
import { createInsert } from './insert.js';
import { createTwinFinder } from './same-documents.js';
import { documentRow, observationRow } from './rows.js';

/** All that a run says of one document, and what it was read with. */
export interface DocumentEntry {
  readonly document: Document;
  readonly structure: Structure;
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  readonly rulesHash: string;
  readonly version: string;
}

/**
 * A function that stores a document and all its rows in one transaction, in place of what the same bytes or the same path said before.
 * Reviews are never touched.
 */
export function createDocumentWriter(store: Database): (entry: DocumentEntry) => void {
  const remove = store.prepare<[string, string]>('delete from documents where id = ? or path = ?');
  const insertDocument = createInsert(store, 'documents');
  const insertObservation = createInsert(store, 'observations');
  const insertProblem = createInsert(store, 'problems');
  const findTwins = createTwinFinder(store);
  const write = store.transaction((entry: DocumentEntry) => {
    const { id, path } = entry.document;
    remove.run(id, path);
    insertDocument(documentRow(entry));
    findTwins(entry.document);
    for (const observation of entry.observations) insertObservation(observationRow(id, observation));
    for (const { code, message, start } of entry.problems) insertProblem({ document_id: id, code, message, start_offset: start ?? null });
  });
  return (entry) => {
    write.immediate(entry);
  };
}
