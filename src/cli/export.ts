import { exportedTables, workbookSheets, type ExportedName } from '../export/exported-tables.js';
import type { Filters } from '../export/filters.js';
import type { TableOptions } from './compare.js';
import { findOutFault, formatOf, type Format } from './file-format.js';
import { filtersOf } from './filter-options.js';
import { refuse, type Io } from './io.js';
import { withDatabase } from './open-database.js';
import { saveRows } from './save-rows.js';
import { findFilterFault, selectRows } from './select-rows.js';

/** Options of `export`. */
export interface ExportOptions extends TableOptions {
  readonly out: string;
  readonly table?: ExportedName;
  readonly format?: Format;
}

/** The tables that can be exported, for the help. */
export const tableNames = Object.keys(exportedTables) as readonly ExportedName[];

/** Writes tables into a file: a workbook with a sheet a table, or one table in any format. */
export async function runExport(io: Io, options: ExportOptions): Promise<number> {
  const { db, out, header, table } = options;
  const unknown = options.format === undefined ? findOutFault(out, db) : undefined;
  if (unknown !== undefined) return refuse(io, unknown);
  const format = options.format ?? formatOf(out);
  const filters = filtersOf(options);
  const names = table !== undefined ? [table] : format === 'xlsx' ? sheetsFor(filters) : (['comparisons'] as const);
  const fault = names.length === 1 ? findFilterFault(names[0] ?? 'comparisons', filters) : undefined;
  if (fault !== undefined) return refuse(io, fault);
  return withDatabase(io, db, (store) =>
    saveRows(
      io,
      names.map((name) => ({ name, rows: selectRows(store, name, filters) })),
      { out, format, database: db, language: header },
    ),
  );
}

/** In a workbook every sheet has the filters that apply to it; a kind that is not wanted has no sheet. */
function sheetsFor({ kind }: Filters): readonly ExportedName[] {
  const kinds: Readonly<Partial<Record<ExportedName, string>>> = { targets: 'target', facts: 'fact' };
  return workbookSheets.filter((name) => kind.length === 0 || kinds[name] === undefined || kind.includes(kinds[name]));
}
