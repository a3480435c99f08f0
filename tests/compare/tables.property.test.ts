import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/cli/source-of.js';
import { exportedTables } from '../../src/export/exported-tables.js';
import type { Store } from '../../src/store/open.js';
import { replaceNearMetrics } from '../../src/store/write-relations.js';
import { removeFoldersAfterEach } from '../store/folders.js';
import { storeOf } from './compare-store.js';
import { documents, nearMetrics } from './random-documents.js';

removeFoldersAfterEach();

const views = ['comparisons', 'year_over_year'] as const;

function rowsOfTables(store: Store, view: (typeof views)[number]): readonly unknown[] {
  const { columns, from, order } = sourceOf(store, view);
  return store.prepare(`select ${columns} from ${from} order by ${order}`).all();
}

describe('the tables of a command', () => {
  it.each(views)('say the same as the view %s, in the order in which it is given out', (view) => {
    let seen = 0;
    fc.assert(
      fc.property(documents, (list) => {
        const store = storeOf(list);
        replaceNearMetrics(store, nearMetrics);
        const expected = store.prepare(`select * from main.${view} order by ${exportedTables[view].order}`).all();
        const rows = rowsOfTables(store, view);
        store.close();
        seen += rows.length;
        expect(rows).toEqual(expected);
      }),
      { numRuns: 25 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('stand on what the reviews say', () => {
    const store = storeOf([
      { path: '2024.txt', issued: '2024-01-10', observations: [{ kind: 'target', value: '7' }] },
      { path: '2025.txt', issued: '2025-01-12', observations: [{ value: '6' }] },
    ]);
    store.exec(`insert into reviews values ('2025.txt#0', 'corrected', '{"value": 8}', 'me', '2025-02-01', null)`);
    expect(rowsOfTables(store, 'comparisons')).toMatchObject([{ status: 'met', result_value: 8 }]);
    expect(rowsOfTables(store, 'year_over_year')).toMatchObject([{ value: 8, target_value: 7 }]);
    store.close();
  });
});
