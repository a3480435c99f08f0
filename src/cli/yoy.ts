import type { Statement } from 'better-sqlite3';
import type { Rows } from '../export/csv.js';
import { widenYears, type YearFigure } from '../export/widen-years.js';
import type { Store } from '../store/open.js';
import type { CompareOptions } from './compare.js';
import { exit, say, type Io } from './io.js';
import { withDatabase } from './open-database.js';
import { printCsv, printTable, rowsOf, saveCsv } from './print-rows.js';

/** Options of `yoy`. */
export interface YoyOptions extends CompareOptions {
  readonly wide: boolean;
}

const order = 'order by metric, region, measure, base_unit, year';
const readable =
  'metric_label, region, measure, base_unit, year, value, previous_value, change, change_percent, target_comparator, target_value';

/** Each metric over the years, a row a year, or with `wide` a column a year: CSV to a file or a pipe, a table on a terminal. */
export async function runYoy(io: Io, { db, out, header, wide }: YoyOptions): Promise<number> {
  return withDatabase(io, db, async (store) => {
    if (out === undefined && io.stdout.isTTY === true) return printTable(io, wide ? wideRows(store) : longRows(store, readable), header);
    const rows = wide ? wideRows(store) : longRows(store, '*');
    if (out === undefined) return printCsv(io, rows, header);
    const code = await saveCsv(io, rows, out, db, header);
    if (code === exit.fine) say(io, `years in ${out}`);
    return code;
  });
}

function longRows(store: Store, columns: string): Rows {
  return rowsOf(store.prepare(`select ${columns} from year_over_year ${order}`));
}

function wideRows(store: Store): Rows {
  const columns = 'metric, metric_label, measure, region, base_unit, year, value';
  const statement: Statement<[], YearFigure> = store.prepare(`select ${columns} from year_over_year ${order}`);
  return widenYears(statement.iterate());
}
