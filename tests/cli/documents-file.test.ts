import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { makeFolder, removeFoldersAfterEach } from '../store/folders.js';
import { fakeExtract, run } from './fakes.js';

removeFoldersAfterEach();

function place(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly folder: string;
  readonly extract: readonly string[];
  readonly db: string;
} {
  const folder = makeFolder();
  mkdirSync(path.join(folder, 'docs'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const db = path.join(folder, 'metrics.db');
  return { folder, db, extract: ['extract', path.join(folder, 'docs'), '--db', db] };
}

function rows(db: string, sql: string): readonly unknown[] {
  const store = new Database(db, { readonly: true });
  const found = store.prepare(sql).raw().all();
  store.close();
  return found;
}

const TABLE = 'path,issued,note\ndocs/a.txt,2021-05-06,x\n,,\n';

describe('a table of documents', () => {
  it('is believed, and a document is read again where its line changes', async () => {
    const { folder, db, extract } = place({ 'docs/a.txt': 'fact 2024 7', 'docs/b.txt': 'fact 2024 8', 'documents.csv': TABLE });
    const file = path.join(folder, 'documents.csv');
    let read = 0;
    const engine = {
      extract: (...given: Parameters<typeof fakeExtract>) => {
        read += 1;
        return fakeExtract(...given);
      },
    };
    expect((await run([...extract, '--documents', file], { engine })).code).toBe(0);
    expect(rows(db, 'select path, issued from documents order by path')).toEqual([
      ['docs/a.txt', '2021-05-06'],
      ['docs/b.txt', null],
    ]);
    await run([...extract, '--documents', file], { engine });
    expect(read).toBe(2);
    writeFileSync(file, TABLE.replace('2021', '2022'));
    await run([...extract, '--documents', file], { engine });
    expect(read).toBe(3);
    expect(rows(db, 'select issued from documents order by path')).toEqual([['2022-05-06'], [null]]);
  });

  it.each([
    ['without paths', 'file,issued\na,2021-01-01\n', 'no column "path"'],
    ['with a day that is none', 'path,issued\na,2021-02-30\n', 'line 2: issued is 2021-02-30'],
    ['that is not there', undefined, 'documents.csv'],
  ])('%s is refused before anything is made', async (_, content, words) => {
    const { folder, extract } = place({ 'docs/a.txt': 'fact 2024 7', ...(content !== undefined && { 'documents.csv': content }) });
    const { code, err } = await run([...extract, '--documents', path.join(folder, 'documents.csv')]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('archives and files that did not change', () => {
  it('stores the documents of an archive by their paths in it, once', async () => {
    const { db, extract } = place({
      'docs/a.zip': zipSync({ 'x/a.txt': strToU8('fact 2024 7'), 'b.txt': strToU8('') }),
      'docs/b.txt': 'fact 2024 7',
    });
    const { code, err } = await run(extract);
    expect(code).toBe(1);
    expect(err).toContain('a.zip!b.txt: The file is empty.');
    expect(err).toContain('docs/b.txt: the same bytes as docs/a.zip!x/a.txt, stored once');
    expect(rows(db, 'select path from documents')).toEqual([['docs/a.zip!x/a.txt']]);
    expect((await run(extract)).err).toContain('docs/b.txt: the same bytes as docs/a.zip!x/a.txt');
  });

  it('does not even read files whose bytes it has', async () => {
    const { extract } = place({ 'docs/a.txt': 'fact 2024 7' });
    await run(extract);
    const { code, out } = await run(extract, { engine: { readDocuments: () => Promise.reject(new Error('was read')) } });
    expect(code).toBe(0);
    expect(out).toContain('0 read, 1 unchanged');
  });
});
