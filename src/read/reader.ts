import type { Document, DocumentFormat, Origin, Properties } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import type { Table } from '../model/table.js';

/** Why a file is no document: `code` is kebab-case and stable, `message` says what is wrong and what to do. */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

/** A document, or why there is none. */
export type ReadResult = { readonly ok: true; readonly document: Document } | Refusal;

/** A result with the path that it is stored under: a file's own, or the one of a document inside an archive. */
export type NamedResult = ReadResult & { readonly path: string };

/** What a reader of one format makes of bytes; identity, path and format are added by `readDocument`. */
export interface Content {
  readonly ok: true;
  readonly text: string;
  readonly origins: readonly Origin[];
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
  readonly properties: readonly Properties[];
  readonly encoding: string;
}

/** One a format, in a file of its own. Whatever the bytes are, it refuses with a reason; an error that it throws is told as `broken-file`. */
export type Reader = (bytes: Uint8Array) => Promise<Content | Refusal>;

/** What the beginning of a file says: a format that has a reader, an archive, or something that is no document. */
export type Recognized =
  | { readonly type: 'format'; readonly format: DocumentFormat }
  | { readonly type: 'archive' }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** A refusal; `message` says what is wrong and what to do. */
export function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
