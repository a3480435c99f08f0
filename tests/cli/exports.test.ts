import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import excel from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../src/store/open.js';
import { migrations } from '../../src/store/tables.js';
import { makeFolder, removeFoldersAfterEach } from '../store/folders.js';
import { run } from './fakes.js';

removeFoldersAfterEach();

let folder: string;
let db: string;

beforeEach(async () => {
  folder = makeFolder();
  db = path.join(folder, 'metrics.db');
  writeFileSync(path.join(folder, 'a.txt'), 'date 2024-01-10\ntarget 2024 7\nfact 2023 6\n');
  writeFileSync(path.join(folder, 'b.txt'), 'date 2025-01-10\nfact 2024 7.1 unsure\n');
  await run(['extract', folder, '--db', db]);
});

const out = (name: string): string => path.join(folder, name);

describe('export', () => {
  it('writes a workbook with a sheet a table', async () => {
    const { code, out: said } = await run(['export', '--db', db, '--out', out('all.xlsx')]);
    expect([code, said]).toEqual([
      0,
      `comparisons (1 row), year over year (2 rows), targets (1 row), facts (2 rows), documents (2 rows) in ${out('all.xlsx')}\n`,
    ]);
    const workbook = new excel.Workbook();
    await workbook.xlsx.readFile(out('all.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['comparisons', 'year over year', 'targets', 'facts', 'documents']);
  });

  it('leaves out the sheet of a kind that is not wanted', async () => {
    const { out: said } = await run(['export', '--db', db, '--out', out('all.xlsx'), '--kind', 'fact', '--year', '2023']);
    expect(said).toContain('comparisons (0 rows), year over year (1 row), facts (1 row), documents (0 rows)');
  });

  it('writes one table in the format that the name says', async () => {
    await run(['export', '--db', db, '--out', out('facts.jsonl'), '--table', 'facts', '--year', '2024-2025']);
    expect(
      readFileSync(out('facts.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { value: number }).value),
    ).toEqual([7.1]);
    await run(['export', '--db', db, '--out', out('c.parquet')]);
    expect(readFileSync(out('c.parquet')).subarray(0, 4).toString()).toBe('PAR1');
    await run(['compare', '--db', db, '--out', out('c'), '--header', 'zh']);
    expect(readFileSync(out('c'), 'utf8')).toMatch(/^\uFEFF指标编码,/);
    await run(['export', '--db', db, '--out', out('c.data'), '--format', 'csv']);
    expect(readFileSync(out('c.data'), 'utf8')).toMatch(/^\uFEFFmetric,/);
  });

  it.each([['compare'], ['yoy'], ['yoy', '--wide'], ['export'], ['export', '--table', 'facts']])(
    'refuses an ending that no format has: %s %s',
    async (...argv) => {
      const { code, err } = await run([...argv, '--db', db, '--out', out('z.foo')]);
      expect([code, err]).toEqual([
        2,
        `policy-metrics: --out ${out('z.foo')}: no table is written with the ending .foo; there are .csv .xlsx .jsonl .parquet\n`,
      ]);
      expect(existsSync(out('z.foo'))).toBe(false);
    },
  );

  it.each([
    ['--status does not apply to facts; there are --metric --region --year --document', ['--table', 'facts', '--status', 'met']],
    ['a year or a span of years', ['--year', '25']],
    ['a year or a span of years', ['--year', '2025-2021']],
    ['Allowed choices are met, missed', ['--status', 'kept']],
    ['Allowed choices are comparisons', ['--table', 'reviews']],
  ])('refuses: %s', async (message, argv) => {
    const { code, err } = await run(['export', '--db', db, '--out', out('x.csv'), ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(out('x.csv'))).toBe(false);
  });
});

describe('filters', () => {
  it('are the same for compare, yoy and report', async () => {
    const lines = async (...argv: string[]) => (await run(argv)).out.trim().split('\r\n').length - 1;
    expect(await lines('compare', '--db', db, '--metric', 'gdp', '--status', 'met')).toBe(1);
    expect(await lines('compare', '--db', db, '--status', 'missed', 'pending')).toBe(0);
    expect(await lines('yoy', '--db', db, '--region', '甲', '--year', '2023')).toBe(1);
    expect((await run(['yoy', '--db', db, '--wide', '--year', '2024'])).out).toContain(',2024\r\n');
    expect((await run(['report', '--db', db, '--out', out('r.html'), '--document', 'nothing.txt'])).code).toBe(0);
    expect(readFileSync(out('r.html'), 'utf8')).not.toContain('class="region"');
  });
});

describe('report', () => {
  it('writes one page and says where', async () => {
    expect(await run(['report', '--db', db, '--out', out('r.html'), '--language', 'zh'])).toEqual({
      code: 0,
      out: `report in ${out('r.html')}\n`,
      err: '',
    });
    const html = readFileSync(out('r.html'), 'utf8');
    expect(html).toContain('完成 1');
    expect(html.trimEnd().endsWith('</html>')).toBe(true);
  });

  it('is not written over the database, nor into a folder that is not there', async () => {
    expect((await run(['report', '--db', db, '--out', db])).code).toBe(2);
    expect(await run(['report', '--db', db, '--out', out('r.pdf')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('name it .html') as string,
    });
    expect((await run(['report', '--db', db, '--out', path.join(folder, 'none', 'r.html')])).err).toContain('there is no folder');
  });
});

it('a database of an older program gets the tables and views of this one, and keeps its rows', async () => {
  const file = out('old.db');
  const old = new Database(file);
  old.exec(migrations[0] ?? '');
  old.pragma(`application_id = ${APPLICATION_ID}`);
  old.pragma('user_version = 1');
  old.prepare('attach ? as current').run(db);
  for (const table of ['documents', 'observations', 'metrics']) {
    const columns = old.prepare<[], string>(`select name from pragma_table_info('${table}', 'main')`).pluck().all().join(', ');
    old.exec(`insert into main.${table} (${columns}) select ${columns} from current.${table}`);
  }
  old.close();
  const { code, out: said } = await run(['compare', '--db', file]);
  expect(code).toBe(0);
  expect(said).toContain(',met,');
});
