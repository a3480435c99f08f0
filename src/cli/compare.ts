import type { HeaderLanguage } from '../export/headers.js';
import { say, exit, type Io } from './io.js';
import { withDatabase } from './open-database.js';
import { printCsv, printTable, rowsOf, saveCsv } from './print-rows.js';

/** Options of `compare`. */
export interface CompareOptions {
  readonly db: string;
  readonly out?: string;
  readonly header: HeaderLanguage;
}

const order = 'order by metric, region, measure, base_unit, year, due, target_path, target_id';
const readable =
  'metric_label, region, year, measure, comparator, target_value, result_value, base_unit, ratio, status, decided_by, revised_to';

/** Sets promises beside results: CSV to a file or a pipe, on a terminal the columns that a person reads first. */
export async function runCompare(io: Io, { db, out, header }: CompareOptions): Promise<number> {
  return withDatabase(io, db, async (store) => {
    const all = rowsOf(store.prepare(`select * from comparisons ${order}`));
    if (out === undefined && io.stdout.isTTY === true) {
      return printTable(io, rowsOf(store.prepare(`select ${readable} from comparisons ${order}`)), header);
    }
    if (out === undefined) return printCsv(io, all, header);
    const code = await saveCsv(io, all, out, db, header);
    if (code === exit.fine) say(io, `comparisons in ${out}`);
    return code;
  });
}
