import type { Span } from '../model/span.js';
import type { Table, TableCell } from '../model/table.js';

/** A line of a text without its end. */
interface TextLine extends Span {
  readonly text: string;
  /** No empty line stands between this line and the next. */
  readonly followed: boolean;
}

const LINE = /[^\n\r]+/g;
const PIPES = /^\s*\|.*\|\s*$/;
const DELIMITER = /^\s*\|?(?:\s*:?-{1,}:?\s*\|){1,}(?:\s*:?-{1,}:?\s*)?\|?\s*$/;
const FEWEST_ROWS = 3;
const TAB = /\t/g;
const BAR = /(?<=[ \u3000])[|｜](?=[ \u3000])/g;

/**
 * The tables that plain text holds: those of Markdown (lines of cells between |, the second one a line of dashes), and three lines or more with the same number of tabs
 * or of bars between blanks.
 * The text stays as it is, marks of the table included; the spans of the cells leave them out. Time grows with the text's length.
 */
export function findTextTables(text: string): readonly Table[] {
  const lines = Array.from(text.matchAll(LINE), (match): TextLine => {
    const end = match.index + match[0].length;
    return { start: match.index, end, text: match[0], followed: !/^(?:\r\n|\n|\r(?!\n))[\r\n]/.test(text.slice(end, end + 3)) };
  });
  const tables: Table[] = [];
  for (let at = 0; at < lines.length;) {
    const rows = pipeRows(lines, at) ?? markedRows(lines, at, TAB) ?? markedRows(lines, at, BAR);
    if (rows) tables.push(toTable(rows.lines, rows.cells));
    at += rows?.length ?? 1;
  }
  return tables;
}

interface Rows {
  /** How many lines the table takes. */
  readonly length: number;
  readonly lines: readonly TextLine[];
  readonly cells: (line: TextLine) => readonly Span[];
}

function pipeRows(lines: readonly TextLine[], at: number): Rows | undefined {
  const delimiter = lines[at + 1];
  if (!delimiter || !PIPES.test(lines[at]?.text ?? '') || !DELIMITER.test(delimiter.text) || !follows(lines, at)) return undefined;
  let end = at + 2;
  while (PIPES.test(lines[end]?.text ?? '') && follows(lines, end - 1)) end += 1;
  return {
    length: end - at,
    lines: lines.slice(at, end).filter((line) => line !== delimiter),
    cells: (line) => cut(line, /(?<!\\)\|/g, true),
  };
}

function markedRows(lines: readonly TextLine[], at: number, mark: RegExp): Rows | undefined {
  const marks = countMarks(lines[at], mark);
  if (marks === 0) return undefined;
  let end = at + 1;
  while (countMarks(lines[end], mark) === marks && follows(lines, end - 1)) end += 1;
  if (end - at < FEWEST_ROWS) return undefined;
  return { length: end - at, lines: lines.slice(at, end), cells: (line) => cut(line, mark, false) };
}

function countMarks(line: TextLine | undefined, mark: RegExp): number {
  return line?.text.trimEnd().match(mark)?.length ?? 0;
}

/** No empty line stands between a line and the next. */
function follows(lines: readonly TextLine[], at: number): boolean {
  return lines[at]?.followed === true && lines[at + 1] !== undefined;
}

/** The stretches of a line between its marks, blanks and marks of emphasis around their words taken off. */
function cut({ start, text }: TextLine, marks: RegExp, framed: boolean): readonly Span[] {
  const at = Array.from(text.matchAll(marks), ({ index }) => index);
  const edges = framed ? at : [-1, ...at, text.length];
  return edges.slice(0, -1).map((edge, index) => {
    const words = text.slice(edge + 1, edges[index + 1]);
    const before = /^[\s*`_]*/.exec(words)?.[0].length ?? 0;
    const inner = words
      .slice(before)
      .replace(/(?<=[^\d\s])\*+\s*$|\*\*+\s*$|[\s`_]+$/, '')
      .trimEnd();
    return { start: start + edge + 1 + before, end: start + edge + 1 + before + inner.length };
  });
}

function toTable(lines: readonly TextLine[], cellsOf: Rows['cells']): Table {
  const cells = lines.flatMap((line, row) =>
    cellsOf(line).map((span, column): TableCell => ({ ...span, row, column, rowSpan: 1, columnSpan: 1, header: false })),
  );
  return {
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    rows: lines.length,
    columns: Math.max(...cells.map(({ column }) => column + 1)),
    cells,
  };
}
