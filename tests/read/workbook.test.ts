import ExcelJS from 'exceljs';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { gridOf, readBytes, refusalOf } from './read-with.js';

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a workbook', () => {
  it('has cells as they are shown, merged cells, titles and units as lines of their own', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('主要指标');
      sheet.addRow(['表1 主要指标']);
      sheet.addRow(['单位：亿元']);
      sheet.addRow(['指标', '全市', '', '增速']);
      sheet.addRow(['', '2020年', '2025年']);
      sheet.addRow(['产值', 1234.5, 2000, 0.0534]);
      sheet.addRow(['注：按现价计算。']);
      sheet.mergeCells('A1:D1');
      sheet.mergeCells('B3:C3');
      sheet.mergeCells('A3:A4');
      sheet.getCell('B5').numFmt = '#,##0.0';
      sheet.getCell('D5').numFmt = '0.0%';
    });
    const document = await readBytes(bytes, 'a.xlsx');
    expect(document).toMatchObject({ format: 'xlsx' });
    expect(document.text).toBe('表1 主要指标\n单位：亿元\n指标\t全市\t增速\n2020年\t2025年\n产值\t1,234.5\t2000\t5.3%\n注：按现价计算。\n');
    expect(gridOf(document, document.tables[0]!)).toEqual([
      '0,0+2,1: 指标',
      '0,1+1,2: 全市',
      '0,3: 增速',
      '1,1: 2020年',
      '1,2: 2025年',
      '2,0: 产值',
      '2,1: 1,234.5',
      '2,2: 2000',
      '2,3: 5.3%',
    ]);
  });

  it('names its sheets, keeps two tables of a sheet apart, and tells of hidden sheets', async () => {
    const bytes = await workbook((book) => {
      const first = book.addWorksheet('城市');
      first.addRows([['指标', '2025年'], ['企业', 12], [], ['表2'], ['平台', 3]]);
      book.addWorksheet('农村').addRows([
        ['指标', '2025年'],
        ['企业', 5],
      ]);
      book.addWorksheet('底稿', { state: 'hidden' }).addRow(['隐藏', 1]);
    });
    const { text, tables, problems } = await readBytes(bytes, 'a.xlsx');
    expect(text).toBe('城市\n指标\t2025年\n企业\t12\n表2\n平台\t3\n农村\n指标\t2025年\n企业\t5\n');
    expect(tables).toHaveLength(3);
    expect(problems).toMatchObject([{ code: 'part-not-read' }]);
  });

  it('has the last value of a formula, and days as days', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Sheet1');
      sheet.addRow(['合计', '日期']);
      sheet.addRow([{ formula: '1+2', result: 3 }, new Date(Date.UTC(2025, 2, 5))]);
      sheet.getCell('B2').numFmt = 'yyyy-mm-dd';
    });
    expect((await readBytes(bytes, 'a.xlsx')).text).toBe('合计\t日期\n3\t2025-03-05\n');
  });

  it('is read in the old format too, whatever its name', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['指标', '2025年'],
      ['企业', 12],
    ]);
    const bytes = new Uint8Array(
      XLSX.write({ SheetNames: ['表'], Sheets: { 表: sheet } }, { type: 'array', bookType: 'biff8' }) as ArrayBuffer,
    );
    expect(await readBytes(bytes, 'a.txt')).toMatchObject({ format: 'xls', text: '指标\t2025年\n企业\t12\n' });
  });

  it('is refused where nothing is in it', async () => {
    expect(await refusalOf(await workbook((book) => book.addWorksheet('空')), 'a.xlsx')).toBe('no-text');
  });
});
