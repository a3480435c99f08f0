import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceNearMetrics } from '../../src/store/write-relations.js';
import { removeFoldersAfterEach } from '../store/folders.js';
import { storeOf } from './compare-store.js';
import { documents, nearMetrics } from './random-documents.js';

removeFoldersAfterEach();

/** What a pair must have in common, read from the observations themselves and not from the view. */
const pairs = `select c.status, c.target_id, c.result_id, t.kind as target_kind, r.kind as result_kind,
  t.metric = r.metric as same_metric, t.measure = r.measure as same_measure, t.base_unit = r.base_unit as same_unit,
  coalesce(t.region, td.region) = coalesce(r.region, rd.region) as same_region,
  coalesce(rd.issued >= td.issued, 1) as told_later
from comparisons c join observations t on t.id = c.target_id join documents td on td.id = t.document_id
join observations r on r.id = c.result_id join documents rd on rd.id = r.document_id`;

interface Pair {
  readonly status: string;
  readonly target_kind: string;
  readonly result_kind: string;
  readonly same_metric: number;
  readonly same_measure: number;
  readonly same_unit: number;
  readonly same_region: number;
  readonly told_later: number;
}

describe('no pair', () => {
  it('joins different measures, regions or units, or rests on anything but a target and a fact', () => {
    let seen = 0;
    fc.assert(
      fc.property(documents, (list) => {
        const store = storeOf(list);
        replaceNearMetrics(store, nearMetrics);
        const rows = store.prepare<[], Pair>(pairs).all();
        store.close();
        seen += rows.length;
        for (const row of rows) {
          const context = JSON.stringify(row);
          expect([row.target_kind, row.result_kind, row.same_measure, row.same_region, row.told_later], context).toEqual([
            'target',
            'fact',
            1,
            1,
            1,
          ]);
          expect(row.same_metric === 1 || row.status === 'possible', context).toBe(true);
          expect(row.same_unit === 1 || row.status === 'unmatched_unit', context).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
    // About a hundred pairs are made on the average of all seeds; a handful would say that the test tests nothing.
    expect(seen).toBeGreaterThan(20);
  });

  it('comes twice: every target of a year has one row', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const store = storeOf(list);
        const rows = store.prepare<[], string>('select target_id from comparisons').pluck().all();
        const targets = store.prepare<[], string>("select id from observations where kind = 'target' and year is not null").pluck().all();
        store.close();
        expect([...rows].sort()).toEqual([...targets].sort());
      }),
      { numRuns: 10 },
    );
  });
});
