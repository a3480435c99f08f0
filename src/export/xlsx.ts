import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import excel, { type Fill, type Row, type Worksheet } from 'exceljs';
import { jsonCell, type Cell, type Rows } from './cells.js';
import { columnKind, columnWidth } from './column-kinds.js';

/** A sheet of a workbook; `headers` are the titles of the columns. */
export interface Sheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: Rows;
}

/** As many rows as a sheet of Excel holds, its head left out; what is more goes on in a further sheet. */
const ROWS_OF_A_SHEET = 1_048_575;
const LONGEST_TEXT = 32_767;
/** After so many rows the compression of those before gets its turn; without it all of them would wait in memory. */
const ROWS_OF_A_TURN = 200;

/** Colours of verdicts, light enough to print. */
const colours: Readonly<Record<string, string>> = {
  met: 'FFC6E7C8',
  missed: 'FFF4C2C0',
  on_track: 'FFE2F3D9',
  behind: 'FFFBDDB9',
  pending: 'FFEDEDED',
  unreported: 'FFFFF2B8',
  undecided: 'FFE3DAF1',
  possible: 'FFD6E6F7',
  unmatched_unit: 'FFD9E2E6',
};

const formats = { integer: '0', number: '[>=1000]#,##0;[<=-1000]-#,##0;General', text: '@' } as const;

/** Writes a workbook row by row: a frozen head with filters, numbers as numbers, a colour a verdict. Ends the target. */
export async function writeWorkbook(sheets: Iterable<Sheet>, target: Writable): Promise<void> {
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: target, useStyles: true, useSharedStrings: false });
  const breathe = async (): Promise<void> => {
    await nextTurn();
    if (target.writableNeedDrain) await once(target, 'drain');
  };
  for (const sheet of sheets) await writeSheet(workbook, sheet, breathe);
  await workbook.commit();
}

async function writeSheet(workbook: excel.stream.xlsx.WorkbookWriter, sheet: Sheet, breathe: () => Promise<void>): Promise<void> {
  const { columns, rows } = sheet.rows;
  let part = 1;
  let worksheet = openSheet(workbook, sheet, part);
  let written = 0;
  for (const cells of rows) {
    if (written === ROWS_OF_A_SHEET) {
      worksheet.commit();
      part += 1;
      written = 0;
      worksheet = openSheet(workbook, sheet, part);
    }
    const row = worksheet.addRow(cells.map((cell, at) => valueOf(cell, columns[at] ?? '')));
    colour(row, columns);
    row.commit();
    written += 1;
    if (written % ROWS_OF_A_TURN === 0) await breathe();
  }
  worksheet.commit();
}

function openSheet(workbook: excel.stream.xlsx.WorkbookWriter, { name, headers, rows: { columns } }: Sheet, part: number): Worksheet {
  const worksheet = workbook.addWorksheet(part === 1 ? name : `${name} (${part})`, { views: [{ state: 'frozen', ySplit: 1 }] });
  worksheet.columns = columns.map((column) => ({ width: columnWidth(column), style: { numFmt: formats[columnKind(column)] } }));
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, columns.length) } };
  const head = worksheet.addRow([...headers]);
  head.font = { bold: true };
  head.commit();
  return worksheet;
}

function valueOf(cell: Cell, column: string): string | number | null {
  const value = jsonCell(cell);
  if (value === null || typeof value === 'number') return value;
  // Control characters are no XML, and Excel calls the whole file damaged for one of them.
  const text = value.replace(/(?![\t\n])\p{Cc}/gu, ' ');
  return columnKind(column) !== 'text' && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text.slice(0, LONGEST_TEXT);
}

function colour(row: Row, columns: readonly string[]): void {
  const at = columns.indexOf('status');
  if (at < 0) return;
  const cell = row.getCell(at + 1);
  const argb = typeof cell.value === 'string' ? colours[cell.value] : undefined;
  if (argb !== undefined) cell.fill = solid(argb);
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
