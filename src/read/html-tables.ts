import { attributeOf, elementsBelow, isElement, wordsBelow, type HtmlElement, type HtmlParent } from './html-tree.js';
import { placeCells } from './place-cells.js';
import { splitStackedRows } from './split-stacked-rows.js';
import type { GridCell } from './text-builder.js';

/** A page's text boxed into one cell of many: more letters than a cell of figures ever has. */
const LONG_CELL = 400;
const LARGE_SHARE = 0.6;

/** True where a table only lays out the page: another table is in it, it has one cell, or one cell has most of the words in several paragraphs. */
export function isLayoutTable(table: HtmlElement): boolean {
  if (elementsBelow(table, 'table').length > 0) return true;
  const cells = [...elementsBelow(table, 'td'), ...elementsBelow(table, 'th')];
  if (cells.length <= 1) return true;
  const lengths = cells.map((cell) => wordsBelow(cell).trim().length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return cells.some((cell, at) => (lengths[at] ?? 0) > Math.max(LONG_CELL, all * LARGE_SHARE) && elementsBelow(cell, 'p').length > 2);
}

/** The cells of a table that holds no other, in their places of the grid; `textOf` gives the words of a cell. */
export function tableCells(table: HtmlElement, textOf: (cell: HtmlElement) => string): readonly GridCell[] {
  const rows = rowsOf(table).map(({ header, cells }) =>
    cells.map((cell) => ({
      text: textOf(cell),
      rowSpan: spanOf(cell, 'rowspan'),
      columnSpan: spanOf(cell, 'colspan'),
      header: cell.tagName === 'th' || header,
      element: 'table',
    })),
  );
  return placeCells(splitStackedRows(rows));
}

interface Row {
  readonly cells: readonly HtmlElement[];
  readonly header: boolean;
}

function rowsOf(parent: HtmlParent, header = false): readonly Row[] {
  return parent.childNodes.filter(isElement).flatMap((child): readonly Row[] => {
    if (child.tagName === 'thead') return rowsOf(child, true);
    if (child.tagName === 'tbody' || child.tagName === 'tfoot') return rowsOf(child, header);
    if (child.tagName !== 'tr') return [];
    return [{ header, cells: child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th') }];
  });
}

/** 0 means "to the end" in HTML and is never meant. */
function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return span >= 1 ? span : 1;
}
