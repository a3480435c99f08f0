import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import excel from 'exceljs';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { Cell, Rows } from '../../src/export/cells.js';
import { columnKind } from '../../src/export/column-kinds.js';
import { writeJsonLines } from '../../src/export/json-lines.js';
import { writeParquet } from '../../src/export/parquet.js';
import { writeWorkbook } from '../../src/export/xlsx.js';
import { makeFolder, removeFoldersAfterEach } from '../store/folders.js';

removeFoldersAfterEach();

const columns = ['metric', 'year', 'target_value', 'status', 'target_quote'] as const;
const table: readonly (readonly Cell[])[] = [
  ['gdp', 2024n, 5.5, 'met', '=1+1 一段"原文"\u0007。'],
  ['高能级平台', null, 134908400000000, 'missed', null],
];

function rows(cells: Iterable<readonly Cell[]> = table): Rows {
  return { columns, rows: cells };
}

async function readWorkbook(file: string): Promise<excel.Workbook> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

describe('a workbook', () => {
  it('has a sheet a table: frozen head with filters, numbers as numbers, text as text, a colour a verdict', async () => {
    const file = path.join(makeFolder(), 'out.xlsx');
    await writeWorkbook(
      [
        { name: 'comparisons', headers: ['指标', '年份', '目标', '状态', '原文'], rows: rows() },
        { name: 'facts', headers: [...columns], rows: rows([]) },
      ],
      createWriteStream(file),
    );
    const workbook = await readWorkbook(file);
    expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['comparisons', 3],
      ['facts', 1],
    ]);
    const sheet = workbook.getWorksheet('comparisons')!;
    expect(sheet.getRow(1).values).toEqual([undefined, '指标', '年份', '目标', '状态', '原文']);
    expect(sheet.getRow(2).values).toEqual([undefined, 'gdp', 2024, 5.5, 'met', '=1+1 一段"原文" 。']);
    expect(sheet.getCell('C3').value).toBe(134908400000000);
    expect(sheet.getCell('B2').numFmt).toBe('0');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:E1');
    expect(sheet.getColumn(5).width).toBeGreaterThan(sheet.getColumn(2).width ?? 0);
    const fills = ['D2', 'D3'].map((cell) => JSON.stringify(sheet.getCell(cell).fill));
    expect(new Set(fills).size).toBe(2);
    expect(fills[0]).toContain('FFC6E7C8');
  });
});

describe('Parquet', () => {
  it('comes back with whole numbers, numbers and text', async () => {
    const file = path.join(makeFolder(), 'out.parquet');
    await writeParquet(rows(), createWriteStream(file));
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(file) })).toEqual([
      { metric: 'gdp', year: 2024, target_value: 5.5, status: 'met', target_quote: '=1+1 一段"原文"\u0007。' },
      { metric: '高能级平台', year: null, target_value: 134908400000000, status: 'missed', target_quote: null },
    ]);
  });

  it('is written group by group, and may be empty', async () => {
    const many = function* (): Generator<readonly Cell[]> {
      for (let at = 0; at < 25_000; at++) yield ['gdp', 2024n, at, 'met', null];
    };
    const file = path.join(makeFolder(), 'many.parquet');
    await writeParquet(rows(many()), createWriteStream(file));
    const read = await parquetReadObjects({ file: await asyncBufferFromFile(file), columns: ['target_value'] });
    expect(read.length).toBe(25_000);
    expect(read.at(-1)).toEqual({ target_value: 24_999 });
    const empty = path.join(makeFolder(), 'empty.parquet');
    await writeParquet(rows([]), createWriteStream(empty));
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(empty) })).toEqual([]);
  });
});

describe('JSON lines', () => {
  it('are one object a row', async () => {
    const file = path.join(makeFolder(), 'out.jsonl');
    await writeJsonLines(rows(), createWriteStream(file));
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines.length).toBe(3);
    expect(JSON.parse(lines[1]!)).toEqual({
      metric: '高能级平台',
      year: null,
      target_value: 134908400000000,
      status: 'missed',
      target_quote: null,
    });
  });
});

it('kinds of columns are told by name; a year of a wide table is a number', () => {
  expect(['year', 'target_value', 'quote', '2024', 'unknown'].map(columnKind)).toEqual(['integer', 'number', 'text', 'number', 'text']);
});
