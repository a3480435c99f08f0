import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { readDocument } from '../../../src/read/read-document.js';

const BROWSER = '/usr/bin/chromium';
/** Without a Chinese font the browser prints empty boxes, and such pages are rightly refused. */
const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
const canPrint = existsSync(BROWSER) && fonts.status === 0 && fonts.stdout.trim() !== '';

const STYLE = `<style>@page{size:A4;margin:20mm} body{font:12pt/1.6 serif} p{text-indent:2em;margin:0;text-align:justify}
table{border-collapse:collapse;width:100%} td,th{border:1px solid #000;padding:2px 4px} .two{columns:2;column-gap:10mm}</style>`;

/** The browser prints a date and a title above each page and the address and a count below it: furniture. */
async function print(body: string): Promise<Document> {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    writeFileSync(join(folder, 'a.html'), `<!doctype html><meta charset=utf-8><title>公报</title>${STYLE}${body}`);
    const target = join(folder, 'a.pdf');
    execFileSync(BROWSER, ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${target}`, join(folder, 'a.html')], {
      stdio: 'ignore',
    });
    const result = await readDocument(readFileSync(target), 'a.pdf');
    if (!result.ok) throw new Error(result.message);
    return result.document;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sentence(at: number): string {
  return `第${at}段讲的是全市新增高新技术企业${100 + at}家，累计达到${2000 + at}家，其中规模以上工业企业${50 + at}家，完成技术合同成交额${10 + at}.5亿元，同比增长${at}.2%。`;
}

describe.skipIf(!canPrint)(`PDFs that a browser prints (skipped where there is no ${BROWSER} or no Chinese font)`, () => {
  it('are read paragraph by paragraph, over page breaks inside sentences', { timeout: 120_000 }, async () => {
    const sentences = Array.from({ length: 60 }, (_, at) => sentence(at));
    const document = await print(sentences.map((text) => `<p>${text}</p>`).join(''));
    expect(document.text.trimEnd().split('\n')).toEqual(sentences);
    expect(Math.max(...document.origins.map(({ page }) => page ?? 0))).toBeGreaterThan(2);
  });

  it('in two columns are read column by column', { timeout: 120_000 }, async () => {
    const sentences = Array.from({ length: 40 }, (_, at) => sentence(at));
    const document = await print(`<h1>国民经济统计公报</h1><div class=two>${sentences.map((text) => `<p>${text}</p>`).join('')}</div>`);
    expect(document.text.trimEnd().split('\n')).toEqual(['国民经济统计公报', ...sentences]);
  });

  it('keep a table over pages as one, with merged cells and headings of two rows', { timeout: 120_000 }, async () => {
    const rows = Array.from(
      { length: 60 },
      (_, at) =>
        `<tr>${at % 4 === 0 ? `<td rowspan=4>类别${at / 4}</td>` : ''}<td>名称比较长要换行的那一种指标之第${at}项</td><td>万人</td><td>${3 * at + 1}</td></tr>`,
    );
    const head = '<thead><tr><th rowspan=2>类别<th rowspan=2>指标<th colspan=2>2025年<tr><th>单位<th>目标</thead>';
    const { tables, text } = await print(`<p>${sentence(1)}</p><table>${head}${rows.join('')}</table><p>${sentence(2)}</p>`);
    expect(tables).toHaveLength(1);
    const cells = tables[0]!.cells.map((cell) => ({ ...cell, text: text.slice(cell.start, cell.end) }));
    expect(cells.slice(0, 5).map((cell) => [cell.text, cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.header])).toEqual([
      ['类别', 0, 0, 2, 1, true],
      ['指标', 0, 1, 2, 1, true],
      ['2025年', 0, 2, 1, 2, true],
      ['单位', 1, 2, 1, 1, true],
      ['目标', 1, 3, 1, 1, true],
    ]);
    const body = cells.filter(({ row }) => row >= 2);
    expect(body.filter(({ column }) => column === 3).map((cell) => cell.text)).toEqual(rows.map((_, at) => `${3 * at + 1}`));
    expect(body.filter(({ column }) => column === 1).map((cell) => cell.text)).toEqual(
      rows.map((_, at) => `名称比较长要换行的那一种指标之第${at}项`),
    );
    const groups = body.filter(({ column }) => column === 0).map((cell) => [cell.text, cell.row, cell.rowSpan]);
    expect(groups).toEqual(Array.from({ length: 15 }, (_, at) => [`类别${at}`, 2 + 4 * at, 4]));
  });
});
