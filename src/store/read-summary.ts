import type { Database } from 'better-sqlite3';

/** A word and how often it stands in the database. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** What the whole database holds; lists are in a fixed order. */
export interface StoreSummary {
  readonly documents: number;
  readonly observations: number;
  readonly withDoubts: number;
  readonly byKind: readonly Count[];
  readonly problemsByCode: readonly Count[];
}

/** Counts over the whole database, for the words at the end of a run. */
export function readSummary(store: Database): StoreSummary {
  const single = (sql: string): number => store.prepare<[], number>(sql).pluck().get() ?? 0;
  const counts = (sql: string): readonly Count[] => store.prepare<[], Count>(sql).all();
  return {
    documents: single('select count(*) from documents'),
    observations: single('select count(*) from observations'),
    withDoubts: single("select count(*) from observations where doubts <> ''"),
    byKind: counts('select kind as name, count(*) as count from observations group by kind order by count desc, name'),
    problemsByCode: counts('select code as name, count(*) as count from problems group by code order by count desc, name'),
  };
}
