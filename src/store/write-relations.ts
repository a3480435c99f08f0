import type { Database } from 'better-sqlite3';
import { createInsert, type Row } from './insert.js';

/** Another name of a metric and the rule that says so. */
export interface Alias {
  readonly alias: string;
  readonly metric: string;
  readonly rule: string;
}

/** Two metrics whose names nearly agree, told once in each direction, with what tells them apart. */
export interface NearMetric {
  readonly metric: string;
  readonly near: string;
  readonly reason: string;
  /** How many characters or Latin words one name has more. */
  readonly distance: number;
}

/** A word that comparing looks for in the trace of an observation. */
export interface ComparisonWord {
  readonly role: string;
  readonly word: string;
}

/** Puts the aliases and words of this run in place of the former ones. */
export function replaceAliases(store: Database, aliases: readonly Alias[], words: readonly ComparisonWord[]): void {
  store
    .transaction(() => {
      replaceRows(
        store,
        'aliases',
        aliases.map((alias) => ({ ...alias })),
      );
      replaceRows(
        store,
        'comparison_words',
        words.map((word) => ({ ...word })),
      );
    })
    .immediate();
}

/** Puts the near misses in place of the former ones. */
export function replaceNearMetrics(store: Database, pairs: readonly NearMetric[]): void {
  const rows = pairs.map(({ metric, near, reason, distance }) => ({ metric, near_metric: near, reason, distance }));
  store
    .transaction(() => {
      replaceRows(store, 'near_metrics', rows);
    })
    .immediate();
}

/** Every metric that a target or a fact has, aliases merged, and whether the catalogue knows it; in order of the names. */
export function readMetricNames(store: Database): readonly { readonly metric: string; readonly known: 0 | 1 }[] {
  return store
    .prepare<[], { metric: string; known: 0 | 1 }>(
      `select distinct coalesce(a.metric, o.metric) as metric, m.id is not null as known
from (select distinct metric from observations where kind in ('target', 'fact')) o
left join aliases a on a.alias = o.metric left join metrics m on m.id = coalesce(a.metric, o.metric) order by 1`,
    )
    .all();
}

function replaceRows(store: Database, table: string, rows: readonly Row[]): void {
  store.exec(`delete from ${table}`);
  const insert = createInsert(store, table);
  for (const row of rows) insert(row);
}
