import type { Table, TableCell } from '../model/table.js';
import { readCellValue, type CellValue } from './cell-value.js';
import { wholeMatch, type FindPart } from './table-rules.js';
import type { CellTools } from './table-tools.js';

/** What a cell holds: one number, words with a quantity in them (增长7%左右), sentences, other words, a mark for nothing (—), or nothing at all. */
export type CellType = 'value' | 'told' | 'prose' | 'words' | 'nothing' | 'empty';

/** A cell with its words: `raw` as folded, `words` without blanks between Chinese words and without marks of footnotes. */
export interface GridCell {
  readonly cell: TableCell;
  readonly raw: string;
  readonly words: string;
  readonly type: CellType;
  readonly value: CellValue | undefined;
}

/** The cells of a table by their place; a merged cell stands at each place that it fills. */
export interface Grid {
  readonly table: Table;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  readonly at: (row: number, column: number) => GridCell | undefined;
}

const FOOTNOTE = /(?<=.)(?:\[注?\d{1,3}\]|〔\d{1,2}〕|[◇◆△▲※☆]+$)/gu;
/** Longer cells, and those with a full stop, are sentences. */
const LONGEST_TOLD = 40;
const FULL_STOP = /[。；]/u;

/** Reads the cells of a table; `folded` is the document's text, folded. Time grows with the places of the grid. */
export function readGrid(table: Table, folded: string, find: FindPart, tools: CellTools): Grid {
  const cells = table.cells.map((cell) => readCell(cell, folded, find, tools));
  const places = new Map<number, GridCell>();
  for (const one of cells) {
    const { row, column, rowSpan, columnSpan } = one.cell;
    for (let r = row; r < Math.min(table.rows, row + rowSpan); r += 1)
      for (let c = column; c < Math.min(table.columns, column + columnSpan); c += 1) places.set(r * table.columns + c, one);
  }
  return { table, rows: table.rows, columns: table.columns, cells, at: (row, column) => places.get(row * table.columns + column) };
}

/** The words of a cell without blanks that say nothing and without marks of footnotes. */
export function plainWords(raw: string, tools: CellTools): string {
  return tools.plain(raw).replace(FOOTNOTE, '');
}

function readCell(cell: TableCell, folded: string, find: FindPart, tools: CellTools): GridCell {
  const raw = folded.slice(cell.start, cell.end);
  const words = plainWords(raw, tools);
  const value = /\d/.test(raw) ? readCellValue(raw.replace(/\s/g, ''), tools) : undefined;
  return { cell, raw, words, value, type: value ? 'value' : typeOfWords(raw, words, cell.start, find, tools) };
}

function typeOfWords(raw: string, words: string, start: number, find: FindPart, tools: CellTools): CellType {
  if (words === '') return 'empty';
  if (wholeMatch(find, words, 'nothing')) return 'nothing';
  if (!/[\d一二三四五六七八九十百千万亿]/u.test(words)) return 'words';
  if (FULL_STOP.test(words) || words.length > LONGEST_TOLD) return 'prose';
  return tools.quantities(raw, start).length > 0 ? 'told' : 'words';
}
