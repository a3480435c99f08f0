import type { Database } from 'better-sqlite3';
import { FINGERPRINT_SIZE, fingerprintOf } from '../text/fingerprint.js';

/** Share of a fingerprint that two formats of one document have in common at least; page heads, footnotes and lost characters differ. */
const SAME_SHARE = 0.75;
/** Formats from the one that keeps most of a document to the one that keeps least; the first is kept for comparison. */
const KEPT_FIRST = ['docx', 'html', 'mhtml', 'doc', 'markdown', 'text', 'rtf', 'ofd', 'pdf', 'xlsx', 'xls', 'csv'];

interface Twin {
  readonly id: string;
  readonly format: string;
  readonly path: string;
}

/** What the database needs of a document that was just stored. */
export interface StoredText {
  readonly id: string;
  readonly format: string;
  readonly path: string;
  readonly text: string;
}

/**
 * A function that notes a stored document's fingerprint and, where the database has the same document in another file, which of them is kept for comparison
 * (`same_as` of the others has its id). To be called inside the transaction that stores the document. Which one is kept does not depend on the order.
 */
export function createTwinFinder(store: Database): (document: StoredText) => void {
  const insert = store.prepare<[number, string]>('insert into fingerprints (hash, document_id) values (?, ?)');
  const find = store.prepare<[string, string, number], Twin>(
    `select d.id, d.format, d.path from fingerprints f join documents d on d.id = f.document_id
     where f.hash in (select value from json_each(?)) and d.id <> ? group by d.id having count(*) >= ?`,
  );
  const point = store.prepare<[string | null, string]>('update documents set same_as = ? where id = ?');
  return ({ id, format, path, text }) => {
    const hashes = fingerprintOf(text);
    for (const hash of hashes) insert.run(hash, id);
    if (hashes.length < FINGERPRINT_SIZE) return;
    const twins = find.all(JSON.stringify(hashes), id, Math.ceil(FINGERPRINT_SIZE * SAME_SHARE));
    if (twins.length === 0) return;
    const all = [...twins, { id, format, path }].sort(byWorth);
    const [kept, ...others] = all;
    if (!kept) return;
    point.run(null, kept.id);
    for (const other of others) point.run(kept.id, other.id);
  };
}

function byWorth(a: Twin, b: Twin): number {
  return KEPT_FIRST.indexOf(a.format) - KEPT_FIRST.indexOf(b.format) || (a.path < b.path ? -1 : 1);
}
