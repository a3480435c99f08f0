import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { renderReport } from '../export/report/page.js';
import type { ReportLanguage } from '../export/report/texts.js';
import { filtersOf, type FilterOptions } from './filter-options.js';
import { exit, refuse, say, type Io } from './io.js';
import { withDatabase } from './open-database.js';
import { readReportData } from './report-data.js';
import { saveFile } from './save-rows.js';
import { findFilterFault } from './select-rows.js';

/** Options of `report`. */
export interface ReportOptions extends FilterOptions {
  readonly db: string;
  readonly out: string;
  readonly language: ReportLanguage;
  /** At most so many charts a region. */
  readonly charts: number;
}

/** Why a page cannot be written under this name, or undefined where it can: it is HTML, whatever the name promises. */
function findPageFault(out: string): string | undefined {
  const ending = path.extname(out).toLowerCase();
  return ['', '.', '.html', '.htm'].includes(ending)
    ? undefined
    : `--out ${out}: the report is a page of HTML and not ${ending}; name it .html, and print it to PDF from a browser`;
}

/** Writes the report as one HTML file that needs no network. */
export async function runReport(io: Io, options: ReportOptions): Promise<number> {
  const { db, out, language, charts } = options;
  const filters = filtersOf(options);
  const fault = findPageFault(out) ?? findFilterFault('comparisons', filters);
  if (fault !== undefined) return refuse(io, fault);
  return withDatabase(io, db, async (store) => {
    const data = readReportData(store, filters, charts);
    const code = await saveFile(io, { out, database: db }, (target) => pipeline(Readable.from(renderReport(data, language)), target));
    if (code === exit.fine) say(io, `report in ${out}`);
    return code;
  });
}
