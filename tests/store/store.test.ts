import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { comparisonViews } from '../../src/compare/views.js';
import { describeDatabaseError } from '../../src/store/errors.js';
import { createDocumentLookup, moveDocument } from '../../src/store/known-documents.js';
import { APPLICATION_ID, openStore, openStoreReadOnly, type Store } from '../../src/store/open.js';
import { readSummary } from '../../src/store/read-summary.js';
import { finishRun, startRun } from '../../src/store/runs.js';
import { migrations } from '../../src/store/tables.js';
import { createDocumentWriter } from '../../src/store/write-document.js';
import { replaceMetrics } from '../../src/store/write-metrics.js';
import { entryOf } from './entries.js';
import { makeFolder, removeFoldersAfterEach } from './folders.js';

removeFoldersAfterEach();

function newFile(): string {
  return path.join(makeFolder(), 'metrics.db');
}

function opened(file: string): Store {
  const result = openStore(file, comparisonViews);
  if (!result.ok) throw new Error(result.message);
  return result.store;
}

function refusal(file: string): string {
  const result = openStore(file, comparisonViews);
  if (result.ok) throw new Error('was opened');
  return result.code;
}

function column(store: Store, sql: string): readonly unknown[] {
  return store.prepare(sql).pluck().all();
}

describe('opening', () => {
  it('makes a file of ours, with tables, views and a write-ahead log', () => {
    const store = opened(newFile());
    expect(store.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(store.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(store.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(column(store, "select name from sqlite_schema where type = 'view' order by 1")).toEqual([
      'comparisons',
      'current_observations',
      'dated_observations',
      'facts',
      'latest_reviews',
      'same_documents',
      'targets',
      'year_over_year',
    ]);
    expect(column(store, "select name from pragma_table_list where type = 'table' and strict = 0 and name not like 'sqlite%'")).toEqual([]);
    store.close();
  });

  it('brings views up to date and leaves those of users', () => {
    const file = newFile();
    const first = opened(file);
    first.exec('drop view targets; create view targets as select 1 as old; create view mine as select 2 as two');
    first.close();
    const second = opened(file);
    expect(column(second, 'select count(*) from targets')).toEqual([0]);
    expect(column(second, 'select two from mine')).toEqual([2]);
    second.close();
  });

  it('refuses what is no database, of another application, newer, a folder, or in no folder', () => {
    const folder = makeFolder();
    const text = path.join(folder, 'text.db');
    writeFileSync(text, 'This is no database at all, but long enough to look at. '.repeat(40));
    expect(refusal(text)).toBe('database-refused');
    expect(readFileSync(text, 'utf8')).toContain('no database at all');
    const foreign = path.join(folder, 'foreign.db');
    new Database(foreign).exec('create table theirs (x)').close();
    expect(refusal(foreign)).toBe('foreign-database');
    const newer = path.join(folder, 'newer.db');
    const store = opened(newer);
    store.pragma(`user_version = ${migrations.length + 1}`);
    store.close();
    expect(refusal(newer)).toBe('newer-database');
    expect(refusal(folder)).toBe('database-is-folder');
    expect(refusal(path.join(folder, 'none', 'metrics.db'))).toBe('no-such-folder');
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
  });

  it('says in words that another process holds the lock', () => {
    const file = newFile();
    opened(file).close();
    const other = new Database(file);
    other.exec('begin immediate');
    const store = opened(file);
    store.pragma('busy_timeout = 10');
    let message: string | undefined;
    try {
      createDocumentWriter(store)(entryOf({ path: 'a.txt' }));
    } catch (error) {
      message = describeDatabaseError(error, file);
    }
    expect(message).toContain('locked by another process');
    other.close();
    store.close();
  });

  it('opens for reading only what exists and has tables, and cannot write it', () => {
    const file = newFile();
    expect(openStoreReadOnly(file)).toMatchObject({ ok: false, code: 'no-such-database' });
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, '');
    expect(openStoreReadOnly(file)).toMatchObject({ ok: false, code: 'empty-database' });
    opened(file).close();
    const result = openStoreReadOnly(file);
    if (!result.ok) throw new Error(result.message);
    expect(() => result.store.exec('delete from documents')).toThrow(/readonly/);
    result.store.close();
  });
});

describe('documents', () => {
  const first = entryOf({
    path: 'a.txt',
    text: 'one',
    observations: [{ value: '17.44', doubts: ['b-doubt', 'c-doubt'] }, { kind: 'target' }],
  });

  it('stores numbers with their exact text, doubts with blanks between, and the trace as JSON', () => {
    const store = opened(newFile());
    createDocumentWriter(store)(first);
    expect(
      store.prepare("select value, value_text, doubts, trace ->> 'rule' as rule from observations where id = 'a.txt#0'").get(),
    ).toEqual({
      value: 17.44,
      value_text: '17.44',
      doubts: 'b-doubt c-doubt',
      rule: '(test)',
    });
    expect(readSummary(store)).toEqual({
      documents: 1,
      observations: 2,
      withDoubts: 1,
      byKind: [
        { name: 'fact', count: 1 },
        { name: 'target', count: 1 },
      ],
      problemsByCode: [{ name: 'test-problem', count: 1 }],
    });
    store.close();
  });

  it('replaces what the same bytes or the same path said before', () => {
    const store = opened(newFile());
    const write = createDocumentWriter(store);
    write(first);
    write({ ...first, observations: first.observations.slice(0, 1), rulesHash: 'rules-2' });
    expect(column(store, 'select id from observations')).toEqual(['a.txt#0']);
    write(entryOf({ path: 'a.txt', text: 'two', observations: [{ id: 'new' }] }));
    expect(column(store, 'select id from observations')).toEqual(['new']);
    expect(column(store, 'select count(*) from problems')).toEqual([1]);
    expect(column(store, 'select text from documents')).toEqual(['two']);
    store.close();
  });

  it('knows bytes by their hash and follows a renamed file', () => {
    const store = opened(newFile());
    const write = createDocumentWriter(store);
    write(first);
    write(entryOf({ path: 'b.txt', text: 'other' }));
    const lookUp = createDocumentLookup(store);
    expect(lookUp(first.document.sha256)).toEqual({ path: 'a.txt', rulesHash: 'rules-1', version: '1.0.0' });
    moveDocument(store, first.document.sha256, 'b.txt');
    expect(column(store, 'select path from documents')).toEqual(['b.txt']);
    expect(column(store, 'select count(*) from observations')).toEqual([2]);
    store.close();
  });

  it('stores a document wholly or not at all', () => {
    const store = opened(newFile());
    const write = createDocumentWriter(store);
    write(first);
    const twice = { ...entryOf({ path: 'a.txt', text: 'two', observations: [{ id: 'same' }, { id: 'same' }] }) };
    expect(() => {
      write(twice);
    }).toThrow(/UNIQUE/);
    expect(column(store, 'select id from observations order by id')).toEqual(['a.txt#0', 'a.txt#1']);
    store.close();
  });

  it('is left valid by a process that never closed it', () => {
    const file = newFile();
    const broken = opened(file);
    createDocumentWriter(broken)(first);
    broken.exec("begin; delete from observations where id = 'a.txt#0'");
    const copy = path.join(makeFolder(), 'copy.db');
    for (const ending of ['', '-wal']) writeFileSync(copy + ending, readFileSync(file + ending));
    const store = opened(copy);
    expect(store.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(column(store, 'select count(*) from observations')).toEqual([2]);
    store.close();
    broken.close();
  });
});

describe('reviews', () => {
  function reviewed(verdict: string, corrections: object | null): Store {
    const store = opened(newFile());
    createDocumentWriter(store)(
      entryOf({
        path: 'a.txt',
        observations: [{ id: 'x', value: '17.44', baseValue: '1744000000', unit: '亿元', baseUnit: '元', region: '城区' }],
      }),
    );
    store
      .prepare("insert into reviews values ('x', ?, ?, 'me', '2024-01-02', null)")
      .run(verdict, corrections && JSON.stringify(corrections));
    return store;
  }

  it('are never touched by a rerun', () => {
    const store = reviewed('wrong', null);
    createDocumentWriter(store)(entryOf({ path: 'a.txt', text: 'two', observations: [{ id: 'y' }] }));
    expect(column(store, 'select observation_id from reviews')).toEqual(['x']);
    store.close();
  });

  it('drop wrong rows from current_observations, and only there', () => {
    const store = reviewed('wrong', null);
    expect(column(store, 'select id from current_observations')).toEqual([]);
    expect(column(store, 'select id from facts')).toEqual([]);
    expect(column(store, 'select id from observations')).toEqual(['x']);
    store.close();
  });

  it('override columns; null empties one, and a value carries its base value with it', () => {
    const store = reviewed('corrected', { value: 17.5, year: 2023, region: null, kind: 'target' });
    expect(
      store.prepare('select kind, value, value_text, base_value, base_value_text, year, region, unit from current_observations').get(),
    ).toEqual({
      kind: 'target',
      value: 17.5,
      value_text: '17.5',
      base_value: 1750000000,
      base_value_text: '1750000000',
      year: 2023,
      region: null,
      unit: '亿元',
    });
    expect(column(store, 'select id from targets')).toEqual(['x']);
    store.close();
  });

  it('count by the latest', () => {
    const store = reviewed('wrong', null);
    store.exec("insert into reviews values ('x', 'right', null, 'you', '2024-01-03', null)");
    expect(column(store, 'select id from current_observations')).toEqual(['x']);
    store.close();
  });

  it('must be one of the verdicts, with an object of corrections', () => {
    expect(() => reviewed('Wrong', null)).toThrow(/CHECK/);
    expect(() => reviewed('corrected', [1])).toThrow(/CHECK/);
  });
});

describe('runs and metrics', () => {
  it('a run has no end until it ended', () => {
    const store = opened(newFile());
    const id = startRun(store, '1.0.0', 'hash', '2024-01-01T00:00:00.000Z');
    expect(column(store, 'select finished from runs')).toEqual([null]);
    finishRun(store, id, { read: 1, unchanged: 2, failed: 3, observations: 4, withDoubts: 5, problems: 6 }, '2024-01-01T00:01:00.000Z');
    expect(store.prepare('select documents_unchanged, with_doubts, finished from runs').get()).toEqual({
      documents_unchanged: 2,
      with_doubts: 5,
      finished: '2024-01-01T00:01:00.000Z',
    });
    store.close();
  });

  it('the catalogue is replaced, the first rule of a metric leads', () => {
    const store = opened(newFile());
    const gdp = {
      metric: 'gdp',
      label: { zh: '生产总值', en: 'GDP' },
      category: 'economy',
      unit: '元',
      dimension: 'money',
      measure: 'flow',
      better: 'higher',
    };
    replaceMetrics(store, [{ ...gdp, metric: 'old' }]);
    replaceMetrics(store, [gdp, { ...gdp, better: 'lower', tolerance: '0.5' }]);
    expect(store.prepare('select id, better, tolerance from metrics').all()).toEqual([{ id: 'gdp', better: 'higher', tolerance: null }]);
    store.close();
  });
});

it('a folder given as database is not filled', () => {
  const folder = path.join(makeFolder(), 'sub');
  mkdirSync(folder);
  expect(refusal(folder)).toBe('database-is-folder');
});
