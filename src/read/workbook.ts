import XLSX from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Problem } from '../model/problem.js';
import { fileTitle } from './file-properties.js';
import { packParts, refuseSize, unpackParts } from './office-parts.js';
import type { Content, Refusal } from './reader.js';
import { appendSheet, type SheetCell } from './sheet-blocks.js';
import { createTextBuilder } from './text-builder.js';
import { listZipEntries } from './zip-entries.js';

/** Lines of a sheet that are read: more are a register of cases, no statistics. */
const MOST_ROWS = 20_000;
/** Names that a program gives. */
const NO_NAME = /^(?:sheet|工作表|表|table)\s*\d*$/i;

/** Reads a workbook (.xlsx, .xls): every sheet that is shown, its cells as they are shown (12.3%, not 0.1234), merged cells kept. */
export function readWorkbook(bytes: Uint8Array): Promise<Content | Refusal> {
  return Promise.resolve(read(bytes));
}

function read(bytes: Uint8Array): Content | Refusal {
  const isOld = listZipEntries(bytes) === undefined;
  const parts = isOld ? undefined : unpackParts(bytes);
  if (!isOld && !parts) return refuseSize();
  const workbook = XLSX.read(parts ? packParts(parts) : bytes, {
    type: 'array',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    dateNF: 'yyyy-mm-dd',
    sheetRows: MOST_ROWS + 1,
  });
  const builder = createTextBuilder();
  const problems: Problem[] = [];
  const shown = workbook.SheetNames.filter((name, at) => {
    const hidden = workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0;
    if (hidden !== 0)
      problems.push({
        code: 'part-not-read',
        message: `The sheet ${name} is hidden and was not read. Show it, save the workbook and read it again.`,
      });
    return hidden === 0;
  });
  for (const name of shown) {
    const sheet = workbook.Sheets[name];
    if (!sheet) continue;
    if (shown.length > 1 && !NO_NAME.test(name)) builder.appendParagraph([{ text: name, element: 'sheet' }]);
    const cells = cellsOf(sheet, name);
    appendSheet(cells, builder);
    if (cells.some(({ row }) => row >= MOST_ROWS))
      problems.push({
        code: 'part-not-read',
        message: `The sheet ${name} has more than ${MOST_ROWS} lines; those behind were not read. Split it.`,
      });
  }
  return { ok: true, ...builder.build(), encoding: 'binary', properties: fileTitle(workbook.Props?.Title ?? ''), problems };
}

function cellsOf(sheet: WorkSheet, name: string): readonly SheetCell[] {
  const merges = new Map(
    (sheet['!merges'] ?? []).map(({ s, e }) => [`${s.r} ${s.c}`, { rowSpan: e.r - s.r + 1, columnSpan: e.c - s.c + 1 }]),
  );
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const cells: SheetCell[] = [];
  for (const [row, line] of data.entries()) {
    for (const [column, cell] of (line ?? []).entries()) {
      const text = cell ? shownText(cell) : '';
      if (text.trim() === '') continue;
      const spans = merges.get(`${row} ${column}`) ?? { rowSpan: 1, columnSpan: 1 };
      cells.push({ text, row, column, ...spans, element: name });
    }
  }
  return cells;
}

/** The words on the screen; a formula has the value that was last reckoned. Errors (#DIV/0!) are nothing. */
function shownText({ t, v, w }: CellObject): string {
  if (t === 'e' || t === 'z') return '';
  return w ?? (v === undefined ? '' : String(v));
}
