import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { SHARED } from '../documents/read-documents.js';
import { level, makeDocx, numbered, paragraph, table } from '../read/fixtures/make-docx.js';

/** A file to damage. */
export interface Sample {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const ROWS = [
  ['指标', '2020年', '2025年'],
  ['企业', 12, 30],
];
const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于印发方案的通知</title></head><body><div class="nav">首页</div><div id="zoom"><h1>通知</h1><ol><li>全市新增企业12家</li></ol>
<table><tr><th rowspan="2">指标</th><th colspan="2">全市</th></tr><tr><td>2020年</td><td>2025年</td></tr></table><p>${'到2026年，全市高新技术企业超过5000家。'.repeat(9)}</p></div></body></html>`;
/** Files that people made, where they are at hand: no library makes these formats. */
const REAL = ['formats/nfra-zhejiang-getihu.doc', 'formats/approval-letter.ofd', 'formats/no1-document-2026.pdf'];

/** A small file of every format that is read. */
export async function makeSamples(): Promise<readonly Sample[]> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('主要指标').addRows(ROWS);
  const sheet = XLSX.utils.aoa_to_sheet(ROWS);
  const docx = makeDocx({
    body: numbered('总体要求', 1) + table([['<w:gridSpan w:val="2"/>|指标'], ['企业', '12']]) + paragraph('全市新增企业12家。'.repeat(30)),
    numbering: `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`,
    styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="toc 1"/></w:style>',
    core: '<dc:title>关于印发方案的通知</dc:title>',
  });
  const mhtml = `From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PAGE).toString('base64')}\r\n--b--\r\n`;
  return [
    { path: 'a.txt', bytes: strToU8('一、总体要求\n全市新增企业12家。\n指标\t2020年\t2025年\n企业\t12\t30\n') },
    { path: 'a.md', bytes: strToU8('# 通知\n\n| 指标 | 2025年 |\n| --- | --- |\n| 企业 | 12 |\n') },
    {
      path: 'gbk.txt',
      bytes: Uint8Array.from([0xc8, 0xab, 0xca, 0xd0, 0xd0, 0xc2, 0xd4, 0xf6, 0xc6, 0xf3, 0xd2, 0xb5, 0x37, 0x36, 0x36, 0xbc, 0xd2]),
    },
    { path: 'a.docx', bytes: docx },
    { path: 'a.html', bytes: strToU8(PAGE) },
    { path: 'a.mht', bytes: strToU8(mhtml) },
    { path: 'a.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) },
    {
      path: 'a.xls',
      bytes: new Uint8Array(XLSX.write({ SheetNames: ['表'], Sheets: { 表: sheet } }, { type: 'array', bookType: 'biff8' }) as ArrayBuffer),
    },
    { path: 'a.csv', bytes: strToU8('指标,2020年,2025年\n"企业, 规上",12,30\n') },
    { path: 'a.zip', bytes: zipSync({ 'a.txt': strToU8('全市新增企业12家。'), 'b.docx': docx }) },
    ...REAL.map((name) => join(SHARED, 'documents', name))
      .filter((file) => existsSync(file))
      .map((file) => ({ path: basename(file), bytes: new Uint8Array(readFileSync(file)) })),
  ];
}
