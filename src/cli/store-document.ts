import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import type { Known } from '../pipeline.js';
import { INSIDE, openInside } from '../read/unpack-archive.js';
import type { RuleSet } from '../rules/rule-set.js';
import { createDocumentLookup, moveDocument } from '../store/known-documents.js';
import type { Store } from '../store/open.js';
import { createDocumentWriter } from '../store/write-document.js';
import type { Engine, Extracted } from './engine.js';
import type { SaidOf } from './documents-file.js';
import { openablePath } from './stored-path.js';

/** What became of a document: read and stored, known already, or known under another path where the same bytes still stand. */
export type Stored =
  | { readonly type: 'read'; readonly extracted: Extracted; readonly problems: readonly Problem[] }
  | { readonly type: 'unchanged' }
  | { readonly type: 'duplicate'; readonly first: string };

/** What storing needs; `database` is the path of the database, which stored paths start from, `said` what the user's own table says of a path. */
export interface StoreTask {
  readonly store: Store;
  readonly database: string;
  readonly engine: Engine;
  readonly rules: RuleSet;
  readonly version: string;
  readonly said: SaidOf;
}

/** Looks documents up and stores them. `lookUp` gives what need not be read again, by bytes and path; `handle` does that, or extracts and stores. */
export interface DocumentHandler {
  readonly lookUp: (sha256: string, path: string) => Stored | undefined;
  readonly handle: (document: Document) => Stored;
}

/** A handler: a document is known where the database has the same bytes read with the same rules, program and words of the user. */
export function createDocumentHandler({ store, database, engine, rules, version, said }: StoreTask): DocumentHandler {
  const find = createDocumentLookup(store);
  const write = createDocumentWriter(store);
  const hashFor = (path: string): string => [rules.hash, said(path)?.hash].filter((one) => one !== undefined).join('+');
  const lookUp: DocumentHandler['lookUp'] = (sha256, path) => {
    const known = find(sha256);
    if (known && known.path !== path && stillThere(openablePath(database, known.path), sha256))
      return { type: 'duplicate', first: known.path };
    if (known?.rulesHash !== hashFor(path) || known.version !== version) return undefined;
    if (known.path !== path) moveDocument(store, sha256, path);
    return { type: 'unchanged' };
  };
  return {
    lookUp,
    handle: (document) => {
      const stored = lookUp(document.sha256, document.path);
      if (stored) return stored;
      const extracted = extractNamed(engine, document, rules, said(document.path)?.known);
      const { structure, observations, problems } = extracted;
      const all = [...document.problems, ...problems.filter((problem) => !document.problems.includes(problem))];
      write({ document, structure, observations, problems: all, rulesHash: hashFor(document.path), version });
      return { type: 'read', extracted, problems: all };
    },
  };
}

/** What a document says; an error of ours names the document. */
export function extractNamed(engine: Engine, document: Document, rules: RuleSet, known: Known = {}): Extracted {
  try {
    return engine.extract(document, rules, known);
  } catch (error) {
    throw new Error(`while reading ${document.path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Looks at the bytes, not only at the name: two files may have changed places since the last run. */
function stillThere(file: string, sha256: string): boolean {
  const bytes = openBytes(file);
  return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256;
}

/** The bytes of a file, or of a document inside an archive (`a.zip!b.docx`); undefined where they are not there any more. */
function openBytes(file: string): Uint8Array | undefined {
  for (let end = file.length; end > 0; end = file.lastIndexOf(INSIDE, end - 1)) {
    const outer = file.slice(0, end);
    if (statSync(outer, { throwIfNoEntry: false })?.isFile() !== true) continue;
    try {
      const bytes = readFileSync(outer);
      return end === file.length ? bytes : openInside(bytes, file.slice(end + 1));
    } catch {
      return undefined;
    }
  }
  return undefined;
}
