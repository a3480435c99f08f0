import { placeCells } from './place-cells.js';
import type { TextBuilder } from './text-builder.js';

const MOST_LINES_OF_A_CELL = 4;

/** Appends what word-extractor gives of a body: a line a paragraph, a line with a tab behind every cell for a row of a table. */
export function appendDocBody(body: string, builder: TextBuilder): void {
  let rows: string[][] = [];
  const endTable = (): void => {
    // A line that happens to end with a tab is no table.
    if (rows.every((row) => row.length === 1)) for (const [text = ''] of rows) builder.appendParagraph([{ text, element: 'p' }]);
    else
      builder.appendTable(
        placeCells(rows.map((row) => row.map((text) => ({ text, rowSpan: 1, columnSpan: 1, header: false, element: 'table' })))),
      );
    rows = [];
  };
  const lines = visibleWords(body).split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const row = readRow(lines, at, rows.at(-1)?.length);
    if (row) {
      rows.push(row.cells);
      at = row.last;
      continue;
    }
    endTable();
    builder.appendParagraph([{ text: lines[at] ?? '', element: 'p' }]);
  }
  endTable();
}

/** A row of a table ends with a tab. Where the row before it is known, a cell may have several lines. */
function readRow(
  lines: readonly string[],
  from: number,
  columns: number | undefined,
): { readonly cells: string[]; readonly last: number } | undefined {
  const most = columns === undefined ? 1 : MOST_LINES_OF_A_CELL;
  for (let last = from; last < Math.min(from + most, lines.length); last += 1) {
    if (lines[last]?.endsWith('\t') !== true) continue;
    const cells = lines
      .slice(from, last + 1)
      .join('\n')
      .split('\t')
      .slice(0, -1);
    return last === from || cells.length === columns ? { cells, last } : undefined;
  }
  return undefined;
}

const LINE_MARKS = /\r\n?|[\u000b\u000c\u2028\u2029]/g;
const MARKS = /[\u0000-\u0008\u000e-\u001f]/g;

/** Words without the marks that Word keeps among them. */
export function visibleWords(words: string): string {
  return words.replace(LINE_MARKS, '\n').replace(MARKS, '');
}
