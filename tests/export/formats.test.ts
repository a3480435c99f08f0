import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
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
    expect(sheet.autoFilter).toBe('A1:E3');
    expect(sheet.getColumn(5).width).toBeGreaterThan(sheet.getColumn(2).width ?? 0);
    const fills = ['D2', 'D3'].map((cell) => JSON.stringify(sheet.getCell(cell).fill));
    expect(new Set(fills).size).toBe(2);
    expect(fills[0]).toContain('FFC6E7C8');
  });
});

describe('a workbook of any text', () => {
  it('keeps blanks, line ends and signs of XML, and takes out what no XML may hold', async () => {
    const file = path.join(makeFolder(), 'out.xlsx');
    const texts = [' a  <b> & "c"\n d ', '\u0000x\uFFFEy', '', '5月', '1e5'];
    await writeWorkbook(
      [{ name: 'x & "y" <z>', headers: ['a & b'], rows: { columns: ['quote'], rows: texts.map((text) => [text]) } }],
      createWriteStream(file),
    );
    const [sheet] = (await readWorkbook(file)).worksheets;
    expect(sheet?.name).toBe('x & "y" <z>');
    expect([1, 2, 3, 4, 5, 6].map((row) => sheet?.getCell(row, 1).text)).toEqual(['a & b', texts[0], ' x y', '', '5月', '1e5']);
  });

  it('holds an exact decimal as a number, a whole number that is too large as near as can be, and what is infinite as text', async () => {
    const file = path.join(makeFolder(), 'out.xlsx');
    const cells: readonly Cell[] = ['24.10', 9007199254740993n, Infinity, -0.5];
    await writeWorkbook(
      [{ name: 'n', headers: ['n'], rows: { columns: ['value'], rows: cells.map((cell) => [cell]) } }],
      createWriteStream(file),
    );
    const [sheet] = (await readWorkbook(file)).worksheets;
    expect([2, 3, 4, 5].map((row) => sheet?.getCell(row, 1).value)).toEqual([24.1, 9007199254740992, 'Infinity', -0.5]);
  });

  it('has columns beyond Z and no column at all', async () => {
    const file = path.join(makeFolder(), 'out.xlsx');
    const wide = Array.from({ length: 60 }, (_, at) => `c${at}`);
    await writeWorkbook(
      [
        { name: 'wide', headers: wide, rows: { columns: wide, rows: [wide] } },
        { name: 'none', headers: [], rows: { columns: [], rows: [] } },
      ],
      createWriteStream(file),
    );
    const workbook = await readWorkbook(file);
    expect(workbook.getWorksheet('wide')?.getCell('BH2').value).toBe('c59');
    expect(workbook.getWorksheet('none')?.rowCount).toBe(1);
  });

  it('lets go of its rows where it cannot be written', async () => {
    let open = true;
    const endless = function* (): Generator<readonly Cell[]> {
      try {
        for (let at = 0; ; at++) yield [at, 'x'.repeat(1000)];
      } finally {
        open = false;
      }
    };
    const full = new Writable({
      write: (_chunk, _encoding, done) => {
        done(new Error('no space left'));
      },
    });
    const writing = writeWorkbook([{ name: 'x', headers: ['a', 'b'], rows: { columns: ['a', 'b'], rows: endless() } }], full);
    await expect(writing).rejects.toThrow('no space left');
    expect(open).toBe(false);
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
