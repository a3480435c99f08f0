import type { Rows } from '../export/cells.js';
import { exportedTables, type ExportedName, type ExportedTable } from '../export/exported-tables.js';
import { conditionOf, namesOf, type Filters } from '../export/filters.js';
import type { Store } from '../store/open.js';
import { rowsOf } from './print-rows.js';
import { sourceOf } from './source-of.js';

/** The rows of a table that the filters want, in its order; `columns` in place of all. Filters that do not apply to the table are passed over. */
export function selectRows(store: Store, name: ExportedName, filters: Filters, columns?: string): Rows {
  const { filtered }: ExportedTable = exportedTables[name];
  const { sql, values } = conditionOf(filters, filtered);
  const source = sourceOf(store, name);
  const statement = store.prepare(`select ${columns ?? source.columns} from ${source.from} where ${sql} order by ${source.order}`);
  return rowsOf(statement.bind(...values));
}

/** Why the filters do not fit the table, or undefined where they all do: a filter that is passed over in silence would lie. */
export function findFilterFault(name: ExportedName, filters: Filters): string | undefined {
  const { filtered }: ExportedTable = exportedTables[name];
  const wrong = namesOf(filters).find((filter) => filtered[filter] === undefined);
  if (wrong === undefined) return undefined;
  const known = Object.keys(filtered).map((filter) => `--${filter}`);
  return `--${wrong} does not apply to ${name.replaceAll('_', ' ')}; there are ${known.join(' ')}`;
}
