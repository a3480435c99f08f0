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
/** What stands on a line of its own below a head: its unit in brackets, or words that end in %, without figures. */
const HEAD_END = /^\s*(?:[^\d\t（(：:]{0,6}[（(][^\d]{0,12}[）)]|[^\d\t]{0,6}[%％])(?:\t[^\d\n]{0,40})?\s*$/;
const MOST_ENDS = 8;
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
  const { line: first, next, marks } = headLine(lines, at, mark);
  if (!first || marks === 0) return undefined;
  let end = next;
  while (countMarks(lines[end], mark) === marks && follows(lines, end - 1)) end += 1;
  const rows = [first, ...lines.slice(next, end)];
  if (rows.length < FEWEST_ROWS) return undefined;
  return { length: end - at, lines: rows, cells: (line) => cut(line, mark, false) };
}

/** The first line; heads whose ends stand on lines of their own (比上年增长 over （%）) go on in them until there are as many marks as in the row below. */
function headLine(lines: readonly TextLine[], at: number, mark: RegExp) {
  const line = lines[at];
  let marks = countMarks(line, mark);
  let next = at + 1;
  if (!line || marks === 0 || !HEAD_END.test(lines[next]?.text ?? '')) return { line, next, marks };
  while (follows(lines, next - 1) && HEAD_END.test(lines[next]?.text ?? '') && next - at <= MOST_ENDS) {
    marks += countMarks(lines[next], mark);
    next += 1;
  }
  const last = lines[next - 1];
  if (!last || countMarks(lines[next], mark) !== marks || !follows(lines, next - 1))
    return { line, next: at + 1, marks: countMarks(line, mark) };
  const text = [line, ...lines.slice(at + 1, next)].map(
    (one, index, all) => one.text + ' '.repeat((all[index + 1]?.start ?? one.end) - one.end),
  );
  return { line: { ...line, end: last.end, text: text.join(''), followed: last.followed }, next, marks };
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
