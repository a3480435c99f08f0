import { comparisonTables, toldTables, type ComparisonTables } from '../compare/tables.js';
import { exportedTables, type ExportedName, type ExportedTable } from '../export/exported-tables.js';
import type { Store } from '../store/open.js';

/** Where the rows of an exported table are read from, all its columns, and the order in which it is given out. */
export type Source = Pick<ExportedTable, 'from' | 'columns' | 'order'>;

/**
 * The source of an exported table. Comparisons and years are worked out into temporary tables of the connection when they are first asked for (the database
 * itself stays as it is); from then on the connection sees the database as it was at that moment.
 */
export function sourceOf(store: Store, name: ExportedName): Source {
  if (name !== 'comparisons' && name !== 'year_over_year') return exportedTables[name];
  const tables = comparisonTables[name];
  if (!store.inTransaction) store.exec('begin');
  make(store, toldTables);
  make(store, tables);
  const columns = store.prepare(tables.columns).columns();
  return { from: tables.rows, columns: columns.map((column) => column.name).join(', '), order: 'place' };
}

function make(store: Store, { made, statements }: Pick<ComparisonTables, 'made' | 'statements'>): void {
  if (store.prepare('select 1 from temp.sqlite_schema where name = ?').get(made) !== undefined) return;
  for (const statement of statements) store.exec(statement);
}
