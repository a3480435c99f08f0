/** What a cell of a table may hold. */
export type Cell = string | number | bigint | null | Uint8Array;

/** Rows of a table, cell by cell in the order of `columns`; they are read once. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** Rows that are made while they are written. */
export interface StreamedRows {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

/** A cell as JSON has it. Whole numbers that JavaScript cannot hold and bytes are text. */
export function jsonCell(cell: Cell): string | number | null {
  if (typeof cell === 'bigint') return Number.isSafeInteger(Number(cell)) ? Number(cell) : cell.toString();
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  return Buffer.from(cell).toString('hex');
}
