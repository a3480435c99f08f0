import type { Origin } from '../model/document.js';
import type { Table, TableCell } from '../model/table.js';

/** Where appended words stood in the file. */
export type Place = Pick<Origin, 'page' | 'element'>;

/** A stretch of words of one place; a paragraph that runs over a page has two. */
export interface Piece extends Place {
  readonly text: string;
}

/** A cell as a reader knows it: its words and its place in the grid, spans 1 for a plain cell. */
export interface GridCell extends Pick<TableCell, 'row' | 'column' | 'rowSpan' | 'columnSpan' | 'header'>, Place {
  readonly text: string;
}

/** What was appended, with offsets into `text`. */
export interface BuiltText {
  readonly text: string;
  readonly origins: readonly Origin[];
  readonly tables: readonly Table[];
}

/** Builds the text of a document once, with its origins and tables. Every block is a line of its own, and a line ends with `\n`. */
export interface TextBuilder {
  /** Words of one paragraph; line ends in them become blanks, blanks around them go, and nothing is appended where nothing is left. */
  readonly appendParagraph: (pieces: readonly Piece[]) => void;
  /** A table; `cells` in any order. Cells of several lines become one line. A table without any words is not appended. */
  readonly appendTable: (cells: readonly GridCell[]) => void;
  readonly build: () => BuiltText;
}

/** A new, empty builder. */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  const origins: Origin[] = [];
  const tables: Table[] = [];
  let length = 0;
  const append = (words: string, { page, element }: Place = {}): void => {
    if (words === '') return;
    parts.push(words);
    const start = length;
    length += words.length;
    if (page === undefined && element === undefined) return;
    const last = origins.at(-1);
    if (last?.page === page && last?.element === element && last?.end === start) origins[origins.length - 1] = { ...last, end: length };
    else origins.push({ start, end: length, ...(page !== undefined && { page }), ...(element !== undefined && { element }) });
  };
  return {
    appendParagraph: (pieces) => {
      const kept = trimPieces(pieces.map((piece) => ({ ...piece, text: onOneLine(piece.text) })));
      for (const piece of kept) append(piece.text, piece);
      if (kept.length > 0) append('\n');
    },
    appendTable: (given) => {
      const cells = given.map((cell) => ({ ...cell, text: joinLines(cell.text) })).sort((a, b) => a.row - b.row || a.column - b.column);
      if (cells.every(({ text }) => text === '')) return;
      const start = length;
      const placed = cells.map(({ text, page, element, ...grid }, at): TableCell => {
        const before = cells[at - 1];
        if (before) append(before.row === grid.row ? '\t' : '\n'.repeat(grid.row - before.row));
        const from = length;
        append(text, { ...(page !== undefined && { page }), ...(element !== undefined && { element }) });
        return { ...grid, start: from, end: length };
      });
      const rows = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
      const columns = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
      tables.push({ start, end: length, rows, columns, cells: placed });
      append('\n');
    },
    build: () => ({ text: parts.join(''), origins, tables }),
  };
}

/** Without blanks and invisible characters around them; tabs stay apart from words that they part. */
function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter(({ text }) => text !== '');
  while (kept[0] && /^\s*$/.test(kept[0].text)) kept.shift();
  while (kept.length > 0 && /^\s*$/.test(kept.at(-1)?.text ?? '')) kept.pop();
  return kept.map((piece, at) => {
    const opened = at === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: at === kept.length - 1 ? opened.trimEnd() : opened };
  });
}

const LINE_ENDS = /[^\S\n\r\f\v\u2028\u2029]*[\n\r\f\v\u2028\u2029]\s*/g;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

function onOneLine(text: string): string {
  return text.replace(LINE_ENDS, ' ');
}

/** The lines of a cell as one: Chinese words go on without a blank. */
function joinLines(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .trim()
    .replace(LINE_ENDS, (ends, at: number, whole: string) =>
      WIDE.test(whole.charAt(at - 1)) && WIDE.test(whole.charAt(at + ends.length)) ? '' : ' ',
    );
}
