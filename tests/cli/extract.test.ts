import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { makeFolder, removeFoldersAfterEach } from '../store/folders.js';
import { fakeExtract, noRules, run } from './fakes.js';

removeFoldersAfterEach();

const promise = 'date 2024-01-10\ntarget 2024 7\n';
const result = 'date 2025-01-10\nfact 2024 7.1 unsure\nfact 2023 6\n';

interface Place {
  readonly folder: string;
  readonly docs: string;
  readonly db: string;
  readonly extract: readonly string[];
}

function place(files: Readonly<Record<string, string>> = { 'a.txt': promise, 'b.md': result }): Place {
  const folder = makeFolder();
  const docs = path.join(folder, 'docs');
  mkdirSync(docs);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(docs, name)), { recursive: true });
    writeFileSync(path.join(docs, name), content);
  }
  const db = path.join(folder, 'metrics.db');
  return { folder, docs, db, extract: ['extract', docs, '--db', db] };
}

function rows(db: string, sql: string): readonly unknown[] {
  const store = new Database(db, { readonly: true });
  const found = store.prepare(sql).all();
  store.close();
  return found;
}

/** All rows but those that tell of runs. */
function content(db: string): readonly unknown[] {
  return ['documents', 'observations', 'problems', 'metrics', 'comparisons'].map((table) =>
    rows(db, `select * from ${table} order by 1, 2, 3`),
  );
}

describe('extract', () => {
  it('reads a folder and tells what it did', async () => {
    const { db, extract } = place({ 'a.txt': promise, 'deep/b.md': result, 'c.png': 'x', '.hidden.txt': promise });
    const { code, out, err } = await run(extract);
    expect(out.split('\n')).toEqual([
      'documents     2 read, 0 unchanged, 0 failed (0.0 s)',
      'now stored    2 documents; those removed from a folder stay',
      'observations  3 (fact 2, target 1)',
      'with doubts   1',
      'problems      0',
      `database      ${db}`,
      '',
    ]);
    expect(err).toBe('1 file of other formats passed over\n1 hidden file or folder passed over\n');
    expect(code).toBe(0);
    expect(rows(db, 'select path from documents order by path')).toEqual([{ path: 'docs/a.txt' }, { path: 'docs/deep/b.md' }]);
    expect(rows(db, 'select documents_read, observations, with_doubts, finished from runs')).toEqual([
      { documents_read: 2, observations: 3, with_doubts: 1, finished: '1970-01-01T00:00:00.000Z' },
    ]);
  });

  it('reads again only what changed, and everything when the rules did', async () => {
    const { db, docs, extract } = place();
    await run(extract);
    expect((await run(extract)).out).toContain('0 read, 2 unchanged');
    writeFileSync(path.join(docs, 'a.txt'), `${promise}target 2025 8\n`);
    expect((await run(extract)).out).toContain('1 read, 1 unchanged');
    expect(rows(db, "select count(*) as n from observations where kind = 'target'")).toEqual([{ n: 2 }]);
    const loadRules = () => ({ ok: true as const, rules: { ...noRules, hash: 'rules-2' } });
    expect((await run(extract, { engine: { loadRules } })).out).toContain('2 read, 0 unchanged');
    expect(rows(db, 'select distinct rules_hash from documents')).toEqual([{ rules_hash: 'rules-2' }]);
  });

  it('stores the same bytes once, under the first path', async () => {
    const { db, extract } = place({ 'a.txt': promise, 'b.txt': promise });
    const { code, err } = await run(extract);
    expect(code).toBe(0);
    expect(err).toBe('docs/b.txt: the same bytes as docs/a.txt, stored once\n');
    expect(rows(db, 'select path from documents')).toEqual([{ path: 'docs/a.txt' }]);
  });

  it('follows files that were renamed or changed places, and keeps those removed', async () => {
    const { db, docs, extract } = place({ 'a.txt': promise, 'b.txt': result });
    await run(extract);
    renameSync(path.join(docs, 'a.txt'), path.join(docs, 'c.txt'));
    renameSync(path.join(docs, 'b.txt'), path.join(docs, 'a.txt'));
    renameSync(path.join(docs, 'c.txt'), path.join(docs, 'b.txt'));
    await run(extract);
    const paths = 'select path, issued from documents order by path';
    expect(rows(db, paths)).toEqual([
      { path: 'docs/a.txt', issued: '2025-01-10' },
      { path: 'docs/b.txt', issued: '2024-01-10' },
    ]);
    rmSync(path.join(docs, 'b.txt'));
    await run(extract);
    expect(rows(db, 'select count(*) as n from documents')).toEqual([{ n: 2 }]);
  });

  it('goes on after a file that cannot be read, names it, and ends with 1', async () => {
    const { db, docs, extract } = place({ 'a.txt': '', 'b.txt': result });
    writeFileSync(path.join(docs, 'c.txt'), Buffer.from([0, 1, 2, 3, 0, 0, 5, 0, 1, 2, 3, 4]));
    symlinkSync(path.join(docs, 'nowhere'), path.join(docs, 'd.txt'));
    const { code, out, err } = await run(extract);
    expect(code).toBe(1);
    expect(out).toContain('1 read, 0 unchanged, 3 failed');
    expect(err).toMatch(/a\.txt: The file is empty.*\n.*c\.txt: /);
    expect(err).toContain(`${path.join(docs, 'd.txt')}: it is not there any more, or a link that leads nowhere`);
    expect(rows(db, 'select path from documents')).toEqual([{ path: 'docs/b.txt' }]);
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    const { docs, extract } = place();
    chmodSync(path.join(docs, 'a.txt'), 0);
    const { code, err } = await run(extract);
    expect(code).toBe(1);
    expect(err).toContain('no permission');
  });

  it('does not follow links in circles', async () => {
    const { docs, extract } = place();
    symlinkSync(docs, path.join(docs, 'again'));
    expect((await run(extract)).out).toContain('2 read');
  });

  it.each([
    ['a missing path', 2, 'there is no such file or folder', (at: Place) => ['extract', path.join(at.folder, 'none'), '--db', at.db]],
    ['a folder without documents', 1, 'no documents in', (at: Place) => ['extract', path.join(at.folder, 'empty'), '--db', at.db]],
    [
      'only files that cannot be read',
      1,
      'The file is empty',
      (at: Place) => ['extract', path.join(at.folder, 'empty.txt'), '--db', at.db],
    ],
    ['a folder as database', 2, 'is a folder', (at: Place) => ['extract', at.docs, '--db', at.folder]],
    ['no folder for the database', 2, 'no such folder', (at: Place) => ['extract', at.docs, '--db', path.join(at.folder, 'none', 'm.db')]],
    ['no database', 2, "required option '--db <file>' not specified", (at: Place) => ['extract', at.docs]],
    ['no path', 2, "missing required argument 'path'", (at: Place) => ['extract', '--db', at.db]],
  ])('%s: exit %i, and no database is made', async (_, expected, message, argv) => {
    const at = place();
    mkdirSync(path.join(at.folder, 'empty'));
    writeFileSync(path.join(at.folder, 'empty.txt'), '');
    const { code, err } = await run(argv(at));
    expect(code).toBe(expected);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect(readdirSync(at.folder).sort()).toEqual(['docs', 'empty', 'empty.txt']);
  });

  it('bad rules end the run before anything is made', async () => {
    const { db, extract } = place();
    const fault = {
      file: 'my.yaml',
      line: 3,
      column: 5,
      code: 'missing-key' as const,
      message: 'matches is missing',
      excerpt: '- id: x.y',
    };
    const { code, err } = await run(extract, { engine: { loadRules: () => ({ ok: false, faults: [fault] }) } });
    expect(code).toBe(2);
    expect(err).toContain('my.yaml:3:5  missing-key  matches is missing\n    - id: x.y\n        ^\n');
    expect(existsSync(db)).toBe(false);
  });

  it('refuses a file that is no database and leaves it as it is', async () => {
    const { db, extract } = place();
    writeFileSync(db, 'my notes, long enough. '.repeat(100));
    const { code, err } = await run(extract);
    expect(code).toBe(2);
    expect(err).toBe(`policy-metrics: ${db} is no SQLite database; give another name with --db\n`);
    expect(readFileSync(db, 'utf8')).toContain('my notes');
  });

  it('tells our own fault in one line, the stack only when asked', async () => {
    const { extract } = place();
    const engine = {
      extract: () => {
        throw new TypeError('broken');
      },
    };
    const quiet = await run(extract, { engine });
    expect(quiet.code).toBe(70);
    expect(quiet.err).toMatch(/^policy-metrics: internal error: while reading docs\/a\.txt: broken; please report .*\n$/);
    expect((await run(extract, { engine, env: { POLICY_METRICS_DEBUG: '1' } })).err).toContain('caused by TypeError: broken\n    at ');
  });
});

describe('an interrupted run', () => {
  const files = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [`${name}.txt`, `${promise}${result}fact 2022 ${name.charCodeAt(0)}\n`]),
  );

  it('stops between documents, says so, and is completed to the rows of an unbroken run', async () => {
    const whole = place(files);
    await run(whole.extract);
    const broken = place(files);
    const { code, out, err } = await run(broken.extract, { interruptAfter: 2 });
    expect(code).toBe(130);
    expect(out).toContain('2 read');
    expect(err).toContain('the same command goes on from here');
    expect(rows(broken.db, 'select finished from runs')).toEqual([{ finished: null }]);
    expect((await run(broken.extract)).out).toContain('2 read, 2 unchanged');
    expect(content(broken.db)).toEqual(content(whole.db));
  });

  it('also when it broke inside a document', async () => {
    const whole = place(files);
    await run(whole.extract);
    const broken = place(files);
    let calls = 0;
    const extract: typeof fakeExtract = (document, rules) => {
      calls += 1;
      if (calls === 3) throw new Error('killed');
      return fakeExtract(document, rules);
    };
    expect((await run(broken.extract, { engine: { extract } })).code).toBe(70);
    await run(broken.extract);
    expect(content(broken.db)).toEqual(content(whole.db));
  });
});
