import { type Io } from './io.js';
import { withDatabase } from './open-database.js';
import { printCsv, printTable, rowsOf } from './print-rows.js';

/** Options of `suggest`; metrics with fewer than `min` observations are left out. */
export interface SuggestOptions {
  readonly db: string;
  readonly min: number;
}

/** Frequent metrics that stand in no catalogue, most frequent first, with a sentence each. */
export async function runSuggest(io: Io, { db, min }: SuggestOptions): Promise<number> {
  return withDatabase(io, db, (store) => {
    const statement = store.prepare(`
select o.metric, count(*) as observations, count(distinct o.document_id) as documents, group_concat(distinct o.base_unit) as units,
  min(d.path || ' ' || printf('%09d', o.start_offset)) as place, o.quote as example
from current_observations o join documents d on d.id = o.document_id
where o.metric not in (select id from metrics)
group by o.metric having count(*) >= ${Math.trunc(min)}
order by observations desc, documents desc, o.metric`);
    const { columns, rows } = rowsOf(statement);
    const shown = columns.flatMap((column, at) => (column === 'place' ? [] : [at]));
    const visible = { columns: pick(columns, shown), rows: mapRows(rows, (row) => pick(row, shown)) };
    return io.stdout.isTTY === true ? printTable(io, visible) : printCsv(io, visible);
  });
}

function pick<T>(list: readonly T[], places: readonly number[]): readonly T[] {
  return list.filter((_, at) => places.includes(at));
}

function* mapRows<T>(rows: Iterable<T>, map: (row: T) => T): Generator<T> {
  for (const row of rows) yield map(row);
}
