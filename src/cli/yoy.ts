import type { Statement } from 'better-sqlite3';
import type { Rows } from '../export/cells.js';
import { exportedTables } from '../export/exported-tables.js';
import { conditionOf, type Filters } from '../export/filters.js';
import { widenYears, type YearFigure } from '../export/widen-years.js';
import type { Store } from '../store/open.js';
import type { TableOptions } from './compare.js';
import { findOutFault, formatOf } from './file-format.js';
import { filtersOf } from './filter-options.js';
import { refuse, type Io } from './io.js';
import { withDatabase } from './open-database.js';
import { printCsv, printTable } from './print-rows.js';
import { saveRows } from './save-rows.js';
import { findFilterFault, selectRows } from './select-rows.js';
import { sourceOf } from './source-of.js';

/** Options of `yoy`. */
export interface YoyOptions extends TableOptions {
  readonly wide: boolean;
}

const readable =
  'metric_label, region, measure, base_unit, year, comparator, value, previous_value, change, change_percent, stated_growth, growth_disagrees, target_comparator, target_value';

/** Each metric over the years, a row a year, or with `wide` a column a year: a file or CSV to a pipe, a table on a terminal. */
export async function runYoy(io: Io, options: YoyOptions): Promise<number> {
  const { db, out, header, wide } = options;
  const filters = filtersOf(options);
  const fault = findOutFault(out, db) ?? findFilterFault('year_over_year', filters);
  if (fault !== undefined) return refuse(io, fault);
  return withDatabase(io, db, async (store) => {
    const long = (columns?: string): Rows => selectRows(store, 'year_over_year', filters, columns);
    if (out === undefined && io.stdout.isTTY === true) return printTable(io, wide ? wideRows(store, filters) : long(readable), header);
    const rows = wide ? wideRows(store, filters) : long();
    if (out === undefined) return printCsv(io, rows, header);
    return saveRows(io, [{ name: 'years', rows }], { out, format: formatOf(out), database: db, language: header });
  });
}

function wideRows(store: Store, filters: Filters): Rows {
  const columns = 'metric, metric_label, measure, region, base_unit, year, value';
  const { sql, values } = conditionOf(filters, exportedTables.year_over_year.filtered);
  const { from, order } = sourceOf(store, 'year_over_year');
  const statement = store.prepare(`select ${columns} from ${from} where ${sql} and value is not null order by ${order}`);
  return widenYears((statement.bind(...values) as Statement<[], YearFigure>).iterate());
}
