import type { Problem } from './problem.js';
import type { Day, Span } from './span.js';
import type { Table } from './table.js';

/** Where a stretch of the text came from in the file. */
export interface Origin extends Span {
  readonly page?: number;
  readonly element?: string;
}

/** What a file is, told by its content first and its name second. An archive is none: each document in it is one of its own. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'doc' | 'rtf' | 'pdf' | 'ofd' | 'xlsx' | 'xls' | 'csv';

/** What the page or the file says of itself outside its text. Missing parts are undefined. */
export interface Properties {
  /** `page` is more to be trusted than `file`: templates carry another document's title along. */
  readonly source: 'page' | 'file';
  readonly title?: string;
  readonly docNumber?: string;
  readonly issuer?: string;
  /** Day of signing. */
  readonly issued?: Day;
  /** Lines of the page that may be an index card (发文机关：…), to be read by the rules for one. */
  readonly card?: string;
  /** Day on which the page was put on the web, which is later than the signing, sometimes by years. */
  readonly posted?: Day;
}

/** A file that was read: its bytes' identity and its text, which never changes afterwards. All spans are offsets into `text`. */
export interface Document {
  /** First 16 hexadecimal digits of `sha256`. */
  readonly id: string;
  /** A document of an archive has the archive's path, `!` and its own path inside (`a.zip!inner/b.docx`). */
  readonly path: string;
  /** Of the file's bytes, not of the text. */
  readonly sha256: string;
  readonly format: DocumentFormat;
  /** Of the text's characters in the file; `binary` where the format has no encoding of its own. */
  readonly encoding: string;
  readonly text: string;
  /** In the order of the text and apart. */
  readonly origins: readonly Origin[];
  /** In the order of the text, none inside another. */
  readonly tables: readonly Table[];
  /** The most trusted first. */
  readonly properties: readonly Properties[];
  readonly problems: readonly Problem[];
}
