import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Finders } from '../../src/rules/rule-set.js';
import { makeFolder, removeFoldersAfterEach } from '../store/folders.js';
import { noRules, run } from './fakes.js';

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

describe('compare', () => {
  it('writes CSV to a pipe and to a file, the same bytes each time', async () => {
    const out = path.join(folder, 'out.csv');
    const piped = await run(['compare', '--db', db]);
    expect(piped.out).toMatch(/^\uFEFFmetric,metric_label,/);
    expect(piped.out).toContain(',met,');
    expect(await run(['compare', '--db', db, '--out', out])).toEqual({ code: 0, out: `comparisons (1 row) in ${out}\n`, err: '' });
    const first = readFileSync(out, 'utf8');
    expect(first).toBe(piped.out);
    await run(['compare', '--db', db, '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe(first);
  });

  it('titles columns in Chinese', async () => {
    expect((await run(['compare', '--db', db, '--header', 'zh'])).out).toMatch(/^\uFEFF指标编码,指标名称,度量方式,地区,/);
  });

  it('draws a table on a terminal', async () => {
    const { out } = await run(['compare', '--db', db], { terminal: true });
    expect(out).toContain('│ met ');
    expect(out.split('\n').every((line) => line.length <= 200)).toBe(true);
  });

  it.each([
    ['there is no such database', () => ['compare', '--db', path.join(folder, 'none.db')]],
    ['it is a folder', () => ['compare', '--db', db, '--out', folder]],
    ['there is no folder', () => ['compare', '--db', db, '--out', path.join(folder, 'none', 'x.csv')]],
    ['is the database itself', () => ['compare', '--db', db, '--out', db]],
    ['Allowed choices are en, zh', () => ['compare', '--db', db, '--header', 'fr']],
  ])('refuses: %s', async (message, argv) => {
    const { code, err } = await run(argv());
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(path.join(folder, 'none.db'))).toBe(false);
  });
});

describe('yoy', () => {
  it('gives a row a year, or a column a year', async () => {
    const long = await run(['yoy', '--db', db]);
    expect(
      long.out
        .trim()
        .split('\r\n')
        .map((line) => line.split(',').slice(5, 12).join(' ')),
    ).toEqual(['year value comparator previous_value gap change change_percent', '2023 6 =  0  ', '2024 7.1 = 6 0 1.1 18.3333']);
    expect((await run(['yoy', '--db', db, '--wide'])).out.trimEnd().split('\r\n')).toEqual([
      '\uFEFFmetric,metric_label,measure,region,base_unit,2023,2024',
      'gdp,地区生产总值,flow,甲市,家,6,7.1',
    ]);
    expect((await run(['yoy', '--db', db], { terminal: true })).out).toContain('18.3333');
  });
});

describe('query', () => {
  it('answers SQL as table, CSV and JSON', async () => {
    const sql = 'select year, value, null as none from facts order by year';
    expect((await run(['query', '--db', db, sql])).out).toBe('\uFEFFyear,value,none\r\n2023,6,\r\n2024,7.1,\r\n');
    expect(JSON.parse((await run(['query', '--db', db, sql, '--format', 'json'])).out)).toEqual([
      { year: 2023, value: 6, none: null },
      { year: 2024, value: 7.1, none: null },
    ]);
    expect((await run(['query', '--db', db, sql, '--format', 'table'])).out).toContain('│ 2024 │   7.1 │');
    expect((await run(['query', '--db', db, 'select 1 where 0', '--format', 'json'])).out).toBe('[]\n');
  });

  it('knows names of queries, tables and views', async () => {
    expect((await run(['query', '--db', db, 'doubtful'])).out).toContain('b.txt,unsure,fact');
    expect((await run(['query', '--db', db, 'doubts'])).out).toBe(
      '\uFEFFdoubt,observations,documents,example_metric,example_value,example_quote,example_path\r\nunsure,1,1,地区生产总值,7.1 家,fact 2024 7.1 unsure,b.txt\r\n',
    );
    expect((await run(['query', '--db', db, 'statuses'])).out).toContain('met,1');
    expect((await run(['query', '--db', db, 'latest_reviews'])).out).toContain('observation_id');
    for (const name of ['documents', 'targets', 'facts', 'problems', 'metrics', 'comparisons', 'year_over_year', 'runs']) {
      expect((await run(['query', '--db', db, name])).code).toBe(0);
    }
  });

  it.each([
    ['delete from observations', 'only statements that read'],
    ['insert into runs (version, rules_hash, started) values (1, 2, 3) returning id', 'only statements that read'],
    ["attach 'other.db' as other", 'only statements that read'],
    ["vacuum into 'copy.db'", 'only statements that read'],
    ['select 1; select 2', 'one statement at a time'],
    ['select x from nowhere', 'SQL: no such table: nowhere'],
    ['select 1 +', 'SQL: incomplete input'],
    ['selekt 1', 'SQL: near "selekt": syntax error'],
    ['/* nothing */', 'no statement'],
    ["select json('{')", 'SQL: malformed JSON'],
    ['nowhere', 'there is no query, table or view named nowhere'],
  ])('refuses %s in one line', async (sql, message) => {
    const { code, err } = await run(['query', '--db', db, sql]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('explain', () => {
  it('prints each observation as a tree and each other number with its reason', async () => {
    const { code, out } = await run(['explain', 'target 2024 7\n(12)\n']);
    expect(code).toBe(0);
    expect(out).toContain(
      '(text):1:1  target 2024 7\n  target  地区生产总值 [gdp]  flow  = 7 家  2024 (during 2024-01-01..2024-12-31 from clause)\n',
    );
    expect(out).toContain('    observation 「target 2024 7」 7  (test)\n');
    expect(out).toContain('(text):2:1  no observation 「(12)」 excluded: a number in brackets  exclusion.test.brackets\n');
  });

  it('reads a file and names the places of rules', async () => {
    const source = { file: 'rules/x.yaml', line: 7, column: 3 };
    const rule = { id: 'exclusion.test.brackets', kind: 'exclusion', source } as unknown as (typeof noRules.exclusion)[number];
    const loadRules = () => ({ ok: true as const, rules: { ...noRules, exclusion: [rule] } });
    writeFileSync(path.join(folder, 'c.txt'), 'see (12)');
    const { out } = await run(['explain', path.join(folder, 'c.txt')], { engine: { loadRules } });
    expect(out).toContain('c.txt:1:5  no observation 「(12)」 excluded: a number in brackets  exclusion.test.brackets rules/x.yaml:7');
  });

  it('takes the date of a text from the command line, and says where there is none', async () => {
    expect((await run(['explain', '(12)'])).out).toContain('date    none: relative times');
    expect((await run(['explain', '(12)', '--date', '2024-02-29'])).out).toMatch(/^date +2024-02-29$/m);
    for (const date of ['2023-02-29', '2024-2-1', 'today', '']) {
      const { code, err } = await run(['explain', '(12)', '--date', date]);
      expect(code).toBe(2);
      expect(err).toContain('a day as YYYY-MM-DD, please');
    }
  });

  it('refuses a missing file and a folder', async () => {
    expect(await run(['explain', 'none.txt'])).toEqual({ code: 2, out: '', err: 'policy-metrics: none.txt: there is no such file\n' });
    expect((await run(['explain', folder])).code).toBe(2);
    expect((await run(['explain', ''])).code).toBe(1);
  });
});

it('suggest lists frequent metrics without a rule', async () => {
  const { out } = await run(['suggest', '--db', db, '--min', '3']);
  expect(out).toBe('\uFEFFmetric,observations,documents,units,example\r\ngdp,3,2,家,target 2024 7\r\n');
  expect((await run(['suggest', '--db', db, '--min', '4'])).out).toBe('\uFEFFmetric,observations,documents,units,example\r\n');
  expect((await run(['suggest', '--db', db, '--min', 'x'])).code).toBe(2);
});

describe('rules', () => {
  it('checks all examples', async () => {
    const finders = () => Promise.resolve({} as Finders);
    expect(await run(['rules', 'check'], { engine: { finders } })).toEqual({
      code: 0,
      out: '0 rules, 0 examples: 0 pass, 0 fail\n',
      err: '',
    });
  });

  it('lists by kind', async () => {
    const rule = { id: 'word.zh.x', kind: 'word', about: 'A word.', source: { file: 'rules/w.yaml', line: 2, column: 3 } };
    const loadRules = () => ({ ok: true as const, rules: { ...noRules, word: [rule as unknown as (typeof noRules.word)[number]] } });
    expect((await run(['rules', 'list'], { engine: { loadRules } })).out).toBe('word.zh.x  rules/w.yaml:2  A word.\n');
    expect((await run(['rules', 'list', '--kind', 'unit'], { engine: { loadRules } })).out).toBe('');
    expect((await run(['rules', 'list', '--kind', 'none'])).err).toContain('there is no kind of rule named none');
  });
});

describe('the main help', () => {
  it('tells commands, exit codes and an example', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Exit codes: 0 fine');
    expect(out).toContain('Example:');
  });

  it.each(['extract', 'compare', 'yoy', 'query', 'explain', 'suggest', 'rules', 'rules check', 'rules list'])(
    '%s has an example',
    async (command) => {
      const { code, out } = await run([...command.split(' '), '--help']);
      expect(code).toBe(0);
      expect(out.match(/Example:/g)).toHaveLength(1);
    },
  );

  it.each(['', 'nothing', 'rules', 'rules nothing', 'compare', 'extract a --db', 'compare --none', 'compare much --db x'])(
    "'%s' is a usage error",
    async (line) => {
      const { code, out, err } = await run(line.split(' ').filter(Boolean));
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).not.toBe('');
    },
  );
});
