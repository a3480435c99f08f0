import type { Problem } from './problem.js';
import type { Span } from './span.js';
import type { Table } from './table.js';

/** Where a stretch of the text came from in the file. */
export interface Origin extends Span {
  readonly page?: number;
  readonly element?: string;
}

/** A file that was read: its bytes' identity and its text, which never changes afterwards. All spans are offsets into `text`. */
export interface Document {
  /** First 16 hexadecimal digits of `sha256`. */
  readonly id: string;
  readonly path: string;
  /** Of the file's bytes, not of the text. */
  readonly sha256: string;
  readonly format: 'text' | 'markdown';
  readonly encoding: string;
  readonly text: string;
  readonly origins: readonly Origin[];
  /** In the order of the text, none inside another. */
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}
