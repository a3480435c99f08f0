import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { comparisonViews } from '../../src/compare/views.js';
import type { Cell } from '../../src/export/cells.js';
import { writeCsv } from '../../src/export/csv.js';
import { hasChineseHeader, headersFor } from '../../src/export/headers.js';
import { shortDecimal } from '../../src/export/short-decimal.js';
import { widenYears, type YearFigure } from '../../src/export/widen-years.js';
import { writeWholeFile } from '../../src/export/write-whole-file.js';
import { openStore } from '../../src/store/open.js';
import { makeFolder, removeFoldersAfterEach } from '../store/folders.js';

removeFoldersAfterEach();

async function csv(columns: readonly string[], rows: readonly (readonly Cell[])[], headers = columns): Promise<string> {
  const target = new PassThrough();
  const [written] = await Promise.all([buffer(target), writeCsv({ columns, rows }, headers, target)]);
  return written.toString();
}

describe('CSV', () => {
  it('begins with a byte order mark and ends lines with CR LF', async () => {
    expect(await csv(['a', 'b'], [['一', 2]])).toBe('\uFEFFa,b\r\n一,2\r\n');
    expect(await csv(['a'], [])).toBe('\uFEFFa\r\n');
  });

  it('escapes what a spreadsheet would take for a formula, and no number or sign alone', async () => {
    const rows = [['=1+1'], ['@x'], ['+86'], ['-2号'], [-2.5], ['='], ['>=']];
    expect(await csv(['a'], rows)).toBe("\uFEFFa\r\n'=1+1\r\n'@x\r\n'+86\r\n'-2号\r\n-2.5\r\n=\r\n>=\r\n");
  });

  it('comes back as it was', async () => {
    const rows = [
      ['a "quoted", 逗号', 'two\r\nlines'],
      [null, ''],
    ];
    expect(parse(await csv(['x', 'y'], rows), { bom: true, from_line: 2, relax_column_count: true })).toEqual([
      ['a "quoted", 逗号', 'two\r\nlines'],
      ['', ''],
    ]);
  });

  it('quotes a line end of any kind, so that a row stays one row', async () => {
    expect(await csv(['a'], [['one\ntwo'], ['one\rtwo'], ['so "it" is']])).toBe(
      '\uFEFFa\r\n"one\ntwo"\r\n"one\rtwo"\r\n"so ""it"" is"\r\n',
    );
  });

  it('writes more rows than go into one write, each once and in order', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at): readonly Cell[] => [at, `第${at}行`]);
    const lines = (await csv(['a', 'b'], rows)).split('\r\n');
    expect(lines.length).toBe(rows.length + 2);
    expect([lines[1], lines[20_000], lines[20_001]]).toEqual(['0,第0行', '19999,第19999行', '']);
  });

  it.each([
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [-1.25e-7, '-0.000000125'],
    [0.1, '0.1'],
    [134908400000000, '134908400000000'],
    [9007199254740993n, '9007199254740993'],
    [-Infinity, '-Inf'],
  ])('writes %s in plain decimals', (value, written) => {
    expect(shortDecimal(value)).toBe(written);
  });
});

describe('titles', () => {
  it('are there in Chinese for every column that is exported', () => {
    const opened = openStore(path.join(makeFolder(), 'm.db'), comparisonViews);
    if (!opened.ok) throw new Error(opened.message);
    for (const view of ['comparisons', 'year_over_year']) {
      const columns = opened.store
        .prepare(`select * from ${view}`)
        .columns()
        .map(({ name }) => name);
      expect(columns.filter((column) => !hasChineseHeader(column))).toEqual([]);
      expect(new Set(headersFor(columns, 'zh')).size).toBe(columns.length);
    }
    opened.store.close();
  });

  it('stay as they are for years and in English', () => {
    expect(headersFor(['metric', '2024'], 'zh')).toEqual(['指标编码', '2024']);
    expect(headersFor(['metric'], 'en')).toEqual(['metric']);
  });
});

it('a wide table has a column a year and the last label', () => {
  const figure: YearFigure = {
    metric: 'gdp',
    metric_label: '生产总值',
    measure: 'flow',
    region: null,
    base_unit: '元',
    year: 2023,
    value: 1,
  };
  const { columns, rows } = widenYears([
    figure,
    { ...figure, year: 2021, value: 2 },
    { ...figure, region: '甲市', metric_label: '总值', value: 3 },
    { ...figure, year: 1978, value: 4 },
  ]);
  // A gap is an empty column, save where the figure before it is of long ago.
  expect(columns.slice(5)).toEqual(['1978', '2021', '2022', '2023']);
  expect([...rows]).toEqual([
    ['gdp', '生产总值', 'flow', null, '元', 4, 2, null, 1],
    ['gdp', '总值', 'flow', '甲市', '元', null, null, null, 3],
  ]);
});

describe('a file', () => {
  it('stays as it was where writing fails', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'out.csv');
    writeFileSync(file, 'before');
    const failing = writeWholeFile(file, (target) => {
      target.write('half');
      return Promise.reject(new Error('stop'));
    });
    await expect(failing).rejects.toThrow('stop');
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('is not made where there is no folder', async () => {
    const file = path.join(makeFolder(), 'none', 'out.csv');
    await expect(writeWholeFile(file, (target) => writeCsv({ columns: ['a'], rows: [] }, ['a'], target))).rejects.toThrow(/ENOENT/);
    expect(existsSync(path.dirname(file))).toBe(false);
  });
});
