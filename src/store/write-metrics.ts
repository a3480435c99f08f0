import type { Database } from 'better-sqlite3';
import { createInsert } from './insert.js';

/** A metric of the catalogue as its rule says it; `tolerance` of `~` targets is in the base unit. */
export interface CatalogueMetric {
  readonly metric: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly category: string;
  readonly unit: string;
  readonly dimension: string;
  readonly measure: string;
  readonly better: string;
  readonly tolerance?: string | undefined;
  readonly growth_tolerance?: string | undefined;
  readonly growth?: 'nominal' | 'real' | 'mixed';
}

/** Puts the catalogue of this run in place of the former one. Where several rules add terms to one metric, the first says what it is. */
export function replaceMetrics(store: Database, metrics: readonly CatalogueMetric[]): void {
  const first = new Map<string, CatalogueMetric>();
  for (const metric of metrics) if (!first.has(metric.metric)) first.set(metric.metric, metric);
  store
    .transaction(() => {
      store.exec('delete from metrics');
      const insert = createInsert(store, 'metrics');
      for (const { metric: id, label, category, unit, dimension, measure, better, growth, ...tolerances } of first.values()) {
        const row = { id, label_zh: label.zh, label_en: label.en, category, unit, dimension, measure, better, growth: growth ?? 'nominal' };
        insert({ ...row, tolerance: numberOrNull(tolerances.tolerance), growth_tolerance: numberOrNull(tolerances.growth_tolerance) });
      }
    })
    .immediate();
}

function numberOrNull(decimal: string | undefined): number | null {
  return decimal === undefined ? null : Number(decimal);
}
