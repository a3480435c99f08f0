import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import type { RuleSet } from '../rules/rule-set.js';
import { createDocumentLookup, moveDocument } from '../store/known-documents.js';
import type { Store } from '../store/open.js';
import { createDocumentWriter } from '../store/write-document.js';
import type { Engine, Extracted } from './engine.js';
import { openablePath } from './stored-path.js';

/** What became of a document: read and stored, known already, or known under another path where the same bytes still stand. */
export type Stored =
  | { readonly type: 'read'; readonly extracted: Extracted; readonly problems: readonly Problem[] }
  | { readonly type: 'unchanged' }
  | { readonly type: 'duplicate'; readonly first: string };

/** What storing needs; `database` is the path of the database, which stored paths start from. */
export interface StoreTask {
  readonly store: Store;
  readonly database: string;
  readonly engine: Engine;
  readonly rules: RuleSet;
  readonly version: string;
}

/** A function that extracts and stores a document, unless the database has the same bytes read with the same rules and program. */
export function createDocumentHandler({ store, database, engine, rules, version }: StoreTask): (document: Document) => Stored {
  const lookUp = createDocumentLookup(store);
  const write = createDocumentWriter(store);
  return (document) => {
    const known = lookUp(document.sha256);
    if (known && known.path !== document.path && stillThere(openablePath(database, known.path), document.sha256)) {
      return { type: 'duplicate', first: known.path };
    }
    if (known && known.rulesHash === rules.hash && known.version === version) {
      if (known.path !== document.path) moveDocument(store, document.sha256, document.path);
      return { type: 'unchanged' };
    }
    const extracted = extractNamed(engine, document, rules);
    const { structure, observations, problems } = extracted;
    const all = [...document.problems, ...problems.filter((problem) => !document.problems.includes(problem))];
    write({ document, structure, observations, problems: all, rulesHash: rules.hash, version });
    return { type: 'read', extracted, problems: all };
  };
}

/** What a document says; an error of ours names the document. */
export function extractNamed(engine: Engine, document: Document, rules: RuleSet): Extracted {
  try {
    return engine.extract(document, rules);
  } catch (error) {
    throw new Error(`while reading ${document.path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Looks at the bytes, not only at the name: two files may have changed places since the last run. */
function stillThere(file: string, sha256: string): boolean {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;
  } catch {
    return false;
  }
}
