import type { ListedCell } from './place-cells.js';

/** Stands for a tab among the words of a cell, where blanks are run together. */
export const KEPT_TAB = '\u2003';

const FEWEST_LINES = 3;
const FIGURE = /^[-−–—+]?[\d,，.]+[%％‰]?$|^[-−–—…]+$/;

/**
 * Programs that make Word files of PDFs put all rows of a table into one: each cell has a line a row, and a merged cell the figures of several columns with tabs between
 * them. Such a row becomes the rows it was, where every cell has the same number of lines and at least one has figures only; all other rows stay as they are.
 */
export function splitStackedRows(rows: readonly (readonly ListedCell[])[]): readonly (readonly ListedCell[])[] {
  return rows.flatMap((row) => splitRow(row) ?? [row]);
}

function splitRow(row: readonly ListedCell[]): readonly (readonly ListedCell[])[] | undefined {
  if (row.length < 2 || row.some(({ rowSpan }) => rowSpan > 1)) return undefined;
  const count = Math.max(...row.map(({ text }) => text.split('\n').length));
  if (count < FEWEST_LINES) return undefined;
  const columns = row.map((cell) => splitCell(cell, count));
  if (!columns.every((column) => column !== undefined)) return undefined;
  const figures = columns.some((lines) => lines.every((cells) => cells.every(({ text }) => FIGURE.test(text))));
  if (!figures) return undefined;
  return Array.from({ length: count }, (_, line) => columns.flatMap((column) => column[line] ?? []));
}

/** The cells of each line; undefined where the lines are not as many, or a merged cell's lines have not a figure a column. */
function splitCell(cell: ListedCell, count: number): readonly (readonly ListedCell[])[] | undefined {
  const lines = cell.text.split('\n');
  const repeated = lines.length === 1 ? repeatedWord(lines[0] ?? '', count) : undefined;
  if (repeated !== undefined) return Array.from({ length: count }, () => [{ ...cell, text: repeated }]);
  if (lines.length !== count) return undefined;
  const parted = lines.map((line) => line.split(KEPT_TAB).map((text) => text.trim()));
  if (parted.every(({ length }) => length === 1)) return lines.map((text) => [{ ...cell, text }]);
  if (!parted.every(({ length }) => length === cell.columnSpan)) return undefined;
  return parted.map((texts) => texts.map((text) => ({ ...cell, text, columnSpan: 1 })));
}

/** 万个万个万个 is a unit a row, glued together. */
function repeatedWord(words: string, count: number): string | undefined {
  const word = words.slice(0, words.length / count);
  return word !== '' && word.repeat(count) === words ? word : undefined;
}
