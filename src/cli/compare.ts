import type { HeaderLanguage } from '../export/headers.js';
import type { Engine } from './engine.js';
import { findOutFault, formatOf } from './file-format.js';
import { filtersOf, type FilterOptions } from './filter-options.js';
import { exit, refuse, type Io } from './io.js';
import { loadRulesOrTell } from './load-rules.js';
import { openForWriting, withDatabase } from './open-database.js';
import { printCsv, printTable } from './print-rows.js';
import { writeAliases, writeNearMetrics } from './relate-metrics.js';
import { saveRows } from './save-rows.js';
import { findFilterFault, selectRows } from './select-rows.js';

/** Options of the commands that give one table out. */
export interface TableOptions extends FilterOptions {
  readonly db: string;
  readonly out?: string;
  readonly header: HeaderLanguage;
}

/** Options of `compare`. */
export interface CompareOptions extends TableOptions {
  readonly rules: readonly string[];
}

const readable =
  'metric_label, region, year, measure, comparator, target_value, result_value, base_unit, ratio, status, decided_by, revised_to';

/** Sets promises beside results: a file or CSV to a pipe, on a terminal the columns that a person reads first. */
export async function runCompare(io: Io, engine: () => Promise<Engine>, options: CompareOptions): Promise<number> {
  const { db, out, header, rules } = options;
  const filters = filtersOf(options);
  const fault = findOutFault(out, db) ?? findFilterFault('comparisons', filters);
  if (fault !== undefined) return refuse(io, fault);
  if (rules.length > 0) {
    const code = relateByRules(io, await engine(), db, rules);
    if (code !== exit.fine) return code;
  }
  return withDatabase(io, db, async (store) => {
    if (out === undefined && io.stdout.isTTY === true) return printTable(io, selectRows(store, 'comparisons', filters, readable), header);
    const all = selectRows(store, 'comparisons', filters);
    if (out === undefined) return printCsv(io, all, header);
    return saveRows(io, [{ name: 'comparisons', rows: all }], { out, format: formatOf(out), database: db, language: header });
  });
}

/** Puts the aliases of the rules into the database, so that an analyst who merges two names need not read any document again. */
function relateByRules(io: Io, engine: Engine, db: string, directories: readonly string[]): number {
  const rules = loadRulesOrTell(io, engine, directories);
  if (!rules) return exit.usage;
  const store = openForWriting(io, db);
  if (!store) return exit.usage;
  try {
    writeAliases(store, rules);
    writeNearMetrics(store, rules);
    return exit.fine;
  } finally {
    store.close();
  }
}
