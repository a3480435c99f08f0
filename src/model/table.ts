import type { Span } from './span.js';

/** A cell of a table; its span covers its words in the document's text, without blanks around them (`start` = `end` where it is empty). */
export interface TableCell extends Span {
  /** Place of the upper left corner in the grid, from 0. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns of the grid it fills, 1 for a plain cell. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** True where the file itself marks it as a heading (`th`, a repeated heading row); false says nothing. */
  readonly header: boolean;
}

/**
 * A table of a document. It is text too: cells in reading order, rows of the grid parted by line ends and cells by tabs, a merged cell written once; in Markdown with the file's own marks between them.
 * `cells` stand in the order of their spans.
 */
export interface Table extends Span {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TableCell[];
}

/** A table of numbers that is read cell by cell; in its `prose` cells, in order, sentences are read as elsewhere in the text. */
export interface DataTable {
  readonly table: Table;
  readonly prose: readonly Span[];
}
