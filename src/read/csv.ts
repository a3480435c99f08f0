import { decodeText } from './decode.js';
import { refuse, type Content, type Refusal } from './reader.js';
import { appendSheet } from './sheet-blocks.js';
import { createTextBuilder } from './text-builder.js';

const DELIMITERS = [',', '\t', ';'] as const;
const MOST_ROWS = 20_000;

/** Reads a table of a text file with commas, tabs or semicolons between its cells, in any encoding that texts have. */
export function readCsv(bytes: Uint8Array): Promise<Content | Refusal> {
  const decoded = decodeText(bytes);
  if (!decoded)
    return Promise.resolve(refuse('unknown-encoding', 'The characters of the table fit no known encoding. Save it as CSV in UTF-8.'));
  const rows = parseCsv(decoded.text);
  const builder = createTextBuilder();
  const cells = rows
    .slice(0, MOST_ROWS)
    .flatMap((line, row) => line.map((text, column) => ({ text, row, column, rowSpan: 1, columnSpan: 1, element: 'table' })));
  appendSheet(cells, builder);
  const problems =
    rows.length > MOST_ROWS
      ? [{ code: 'part-not-read', message: `The table has more than ${MOST_ROWS} lines; those behind were not read. Split it.` }]
      : [];
  return Promise.resolve({ ok: true, ...builder.build(), encoding: decoded.encoding, properties: [], problems });
}

/** The cells of each line; the delimiter is the one that the first lines have most of. Quoted cells may hold delimiters, line ends and doubled quotes. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const beginning = text.slice(0, 5000);
  const [delimiter] = DELIMITERS.map((sign) => [sign, beginning.split(sign).length] as const).sort((a, b) => b[1] - a[1])[0] ?? [','];
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    row.push(cell.words);
    at = cell.end + 1;
    if (text.charAt(cell.end) === delimiter) continue;
    if (text.startsWith('\r\n', cell.end)) at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Cell {
  readonly words: string;
  /** Offset of the delimiter or line end behind it. */
  readonly end: number;
}

function plainCell(text: string, at: number, delimiter: string): Cell {
  let end = at;
  while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end += 1;
  return { words: text.slice(at, end), end };
}

/** A quote that is never closed ends at the end of the text. */
function quotedCell(text: string, at: number): Cell {
  let end = at + 1;
  while (end < text.length && (text.charAt(end) !== '"' || text.charAt(end + 1) === '"')) end += text.charAt(end) === '"' ? 2 : 1;
  return { words: text.slice(at + 1, end).replaceAll('""', '"'), end: Math.min(end + 1, text.length) };
}
