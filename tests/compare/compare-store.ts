import path from 'node:path';
import { comparisonViews } from '../../src/compare/views.js';
import { openStore, type Store } from '../../src/store/open.js';
import { createDocumentWriter } from '../../src/store/write-document.js';
import { replaceMetrics, type CatalogueMetric } from '../../src/store/write-metrics.js';
import { entryOf, type Said, type SaidDocument } from '../store/entries.js';
import { makeFolder } from '../store/folders.js';

/** A row of a view by column name. */
export interface Row {
  readonly [column: string]: unknown;
}

/** The catalogue's gdp as a test wants it. */
export type GdpRule = Partial<CatalogueMetric>;

/** A store with documents of 甲市 and a catalogue of one metric. */
export function storeOf(documents: readonly SaidDocument[], gdp: GdpRule = {}): Store {
  const result = openStore(path.join(makeFolder(), 'metrics.db'), comparisonViews);
  if (!result.ok) throw new Error(result.message);
  const write = createDocumentWriter(result.store);
  for (const document of documents) write(entryOf({ region: '甲市', ...document }));
  const label = { zh: '生产总值', en: 'GDP' };
  const rule = { metric: 'gdp', label, category: 'economy', unit: '家', dimension: 'money', measure: 'flow', better: 'higher', ...gdp };
  replaceMetrics(result.store, [rule]);
  return result.store;
}

/** The comparisons of documents, in the order of their targets. */
export function compared(documents: readonly SaidDocument[], gdp: GdpRule = {}): readonly Row[] {
  const store = storeOf(documents, gdp);
  const rows = store.prepare<[], Row>('select * from comparisons order by target_path, target_id').all();
  store.close();
  return rows;
}

/** A promise. */
export const target = (said: Said = {}): Said => ({ kind: 'target', ...said });

/** What holds on a day. */
export const asOf = (day: string, said: Said = {}): Said => ({
  measure: 'stock',
  year: Number(day.slice(0, 4)),
  periodStart: day,
  periodEnd: day,
  periodType: 'as_of',
  ...said,
});

/** A promise of 2024 in a document of its beginning, and the next year's report. */
export function promiseAndResult(promise: Said, result: Said): readonly SaidDocument[] {
  return [
    { path: '2024.txt', issued: '2024-01-10', observations: [target(promise)] },
    { path: '2025.txt', issued: '2025-01-12', observations: [result] },
  ];
}
