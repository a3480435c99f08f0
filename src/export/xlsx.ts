import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { jsonCell, type Cell, type Rows } from './cells.js';
import { columnKind, columnWidth, type ColumnKind } from './column-kinds.js';
import { styleOf, styleSheet, verdictStyle } from './xlsx-styles.js';
import { zip, type ZipEntry } from './zip.js';

/** A sheet of a workbook; `headers` are the titles of the columns. */
export interface Sheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: Rows;
}

/** As many rows as a sheet of Excel holds, its head left out; what is more goes on in a further sheet. */
const ROWS_OF_A_SHEET = 1_048_575;
/** A sheet whose text is longer goes on in a further one too: in UTF-8 it may take three times as much, and an archive has at most 4 GB for it. */
const CHARACTERS_OF_A_SHEET = 1_300_000_000;
const CHARACTERS_OF_A_WRITE = 262_144;
const LONGEST_TEXT = 32_767;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a workbook row by row: a frozen head with filters, numbers as numbers, a colour a verdict. Ends the target. */
export async function writeWorkbook(sheets: Iterable<Sheet>, target: Writable): Promise<void> {
  const bytes = zip(entriesOf(sheets));
  try {
    await pipeline(Readable.from(bytes, { objectMode: false }), target);
  } finally {
    // Where writing was given up, the rows must be let go of before whoever gave them closes their database.
    bytes.return(undefined);
  }
}

/** The sheets come first: how many parts they have is known once they are written. */
function* entriesOf(sheets: Iterable<Sheet>): Generator<ZipEntry> {
  const names: string[] = [];
  for (const { name, headers, rows } of sheets) {
    const iterator = rows.rows[Symbol.iterator]();
    try {
      for (let next = iterator.next(), part = 1; part === 1 || next.done !== true; part++) {
        const text = function* (): Generator<string> {
          next = yield* sheetText({ columns: rows.columns, headers, first: names.length === 1 }, iterator, next);
        };
        names.push(part === 1 ? name : `${name} (${part})`);
        yield { name: `xl/worksheets/sheet${names.length}.xml`, text: text() };
      }
    } finally {
      iterator.return?.();
    }
  }
  yield { name: 'xl/workbook.xml', text: [workbook(names)] };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [relations([...names.map(() => 'worksheet'), 'styles'])] };
  yield { name: 'xl/styles.xml', text: [XML + styleSheet] };
  yield { name: '_rels/.rels', text: [relations(['officeDocument'])] };
  yield { name: '[Content_Types].xml', text: [contentTypes(names.length)] };
}

interface Table {
  readonly columns: readonly string[];
  readonly headers: readonly string[];
  readonly first: boolean;
}

/** The XML of a sheet from `next` on, until the rows end or the sheet is full; gives back what comes then. */
function* sheetText(
  { columns, headers, first }: Table,
  rows: Iterator<readonly Cell[]>,
  next: IteratorResult<readonly Cell[]>,
): Generator<string, IteratorResult<readonly Cell[]>> {
  const letters = columns.map((_, at) => lettersOf(at));
  const kinds = columns.map(columnKind);
  const status = columns.indexOf('status');
  let text = `${sheetHead(columns, first)}<row r="1">${headers.map((title, at) => cellOf(title, 'text', `${letters[at] ?? ''}1`, styleOf.head)).join('')}</row>`;
  let row = 1;
  for (let length = 0; next.done !== true && row <= ROWS_OF_A_SHEET && length < CHARACTERS_OF_A_SHEET; next = rows.next()) {
    row += 1;
    text += `<row r="${row}">`;
    const cells = next.value;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? null;
      const kind = kinds[at] ?? 'text';
      if (cell !== null)
        text += cellOf(cell, kind, `${letters[at] ?? ''}${row}`, at === status ? verdictStyle(String(cell)) : styleOf[kind]);
    }
    text += '</row>';
    if (text.length < CHARACTERS_OF_A_WRITE) continue;
    length += text.length;
    yield text;
    text = '';
  }
  yield `${text}</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${row}"/></worksheet>`;
  return next;
}

function sheetHead(columns: readonly string[], first: boolean): string {
  const widths = columns.map(
    (column, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${columnWidth(column)}" style="${styleOf[columnKind(column)]}" customWidth="1"/>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>`;
}

function cellOf(cell: Cell, kind: ColumnKind, place: string, style: number): string {
  const value = jsonCell(cell);
  const number = typeof value === 'string' && kind !== 'text' && value !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return `<c r="${place}" s="${style}"><v>${number}</v></c>`;
  const text = textOf(String(value));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${text}</t></is></c>`;
}

const SPECIAL = /[&<>\p{Cc}\uFFFE\uFFFF]/u;

/** Control characters are no XML, and Excel calls the whole file damaged for one of them. */
function textOf(text: string): string {
  const short = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  if (!SPECIAL.test(short)) return short;
  const plain = short.replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The letters of a column, which count from 0. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${textOf(name).replaceAll('"', '&quot;')}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relations(types: readonly string[]): string {
  const targets: Readonly<Record<string, string>> = { styles: 'styles.xml', officeDocument: 'xl/workbook.xml' };
  const all = types.map(
    (type, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${targets[type] ?? `worksheets/sheet${at + 1}.xml`}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string => `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet'));
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${parts.join('')}${part('styles', 'styles')}</Types>`;
}
