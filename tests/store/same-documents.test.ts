import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparisonViews } from '../../src/compare/views.js';
import type { DocumentFormat } from '../../src/model/document.js';
import { openStore, type Store } from '../../src/store/open.js';
import { createDocumentWriter } from '../../src/store/write-document.js';
import { fingerprintOf } from '../../src/text/fingerprint.js';
import { entryOf, type Said } from './entries.js';
import { makeFolder, removeFoldersAfterEach } from './folders.js';

removeFoldersAfterEach();

/** A text without repetition; other figures for another seed. */
const words = (seed: number): string =>
  Array.from(
    { length: 60 },
    (_, at) =>
      `第${String.fromCharCode(0x4e00 + at * 37)}项任务完成${(at * 7919 + seed * 104_729) % 9973}家，同比增长${at % 9}.${(at * seed) % 10}%。`,
  ).join('\n');
const paged = (text: string): string => text.replace(/\n/g, (_, at: number) => (at % 7 === 0 ? '\n— 3 —\n' : '')).replace(/，/g, '， ');

function opened(): Store {
  const result = openStore(path.join(makeFolder(), 'metrics.db'), comparisonViews);
  if (!result.ok) throw new Error(result.message);
  return result.store;
}

interface File {
  readonly path: string;
  readonly format: DocumentFormat;
  readonly text: string;
  readonly observations?: readonly Said[];
}

function write(store: Store, files: readonly File[]): void {
  const writer = createDocumentWriter(store);
  for (const { format, ...said } of files) {
    const entry = entryOf({ ...said, issued: '2025-01-10' });
    writer({ ...entry, document: { ...entry.document, format } });
  }
}

const same = (store: Store): readonly unknown[] => store.prepare('select path, kept_path from same_documents order by path').raw().all();

describe('a fingerprint', () => {
  it('is the same whatever line ends, page numbers and marks there are, and tells other figures apart', () => {
    const [one, other, third] = [words(1), paged(words(1)), words(2)].map((text) => new Set(fingerprintOf(text)));
    expect(one?.size).toBe(64);
    expect(other).toEqual(one);
    expect([...(third ?? [])].filter((hash) => one?.has(hash) === true).length).toBeLessThan(32);
    expect(fingerprintOf('太短')).toEqual([]);
  });
});

describe('one document in several formats', () => {
  const docx: File = { path: 'a.docx', format: 'docx', text: words(1) };
  const pdf: File = { path: 'b.pdf', format: 'pdf', text: paged(words(1)) };
  const html: File = { path: 'c.html', format: 'html', text: `${words(1)}\n关闭` };

  it.each([[[docx, pdf, html]], [[html, pdf, docx]], [[pdf, docx, html]]])('is kept once, in whatever order it comes', (files) => {
    const store = opened();
    write(store, [...files, { path: 'd.docx', format: 'docx', text: words(2) }]);
    expect(same(store)).toEqual([
      ['b.pdf', 'a.docx'],
      ['c.html', 'a.docx'],
    ]);
    store.close();
  });

  it('counts once in comparisons, save for what only the copy says', () => {
    const store = opened();
    const gdp: Said = { value: '7', baseValue: '7', year: 2024 };
    const more: Said = { value: '9', baseValue: '9', year: 2024 };
    write(store, [
      { ...docx, observations: [gdp] },
      { ...pdf, observations: [gdp, more] },
    ]);
    expect(store.prepare('select value from dated_observations order by value').pluck().all()).toEqual([7, 9]);
    expect(store.prepare('select count(*) from facts').pluck().get()).toBe(3);
    store.close();
  });

  it('is found again where the kept file changes', () => {
    const store = opened();
    write(store, [docx, pdf]);
    write(store, [{ ...docx, text: words(3) }]);
    expect(same(store)).toEqual([]);
    write(store, [docx]);
    expect(same(store)).toEqual([['b.pdf', 'a.docx']]);
    store.close();
  });
});
