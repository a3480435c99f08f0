import type { Piece } from '../text-builder.js';

/** Words that go on without a break, from one page or from several. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
}

/** A cell of a table with its words, which hold neither tabs nor line ends. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly pieces: readonly Piece[];
}

/** A table as a page shows it. `edges` are the left edges of its columns and the right edge of the last, for the same table on the next page. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  readonly edges: readonly number[];
  /** Whether lines draw it; without lines the edges are where the words of its columns begin. */
  readonly isRuled: boolean;
  /** Rows at the top that are drawn as headings: above the first full rule, or repeated on the next page. */
  readonly headerRows: number;
}

export type Block = Paragraph | TableBlock;

/** The words of a cell or paragraph. */
export function textOf(block: { readonly pieces: readonly Piece[] }): string {
  return block.pieces.map(({ text }) => text).join('');
}
