import { comparisonRows, comparisonSteps } from './comparisons.js';
import { asTables, tablesOf, type Result } from './step.js';
import { told } from './told.js';
import { yearRows } from './year-over-year.js';
import { years } from './years.js';

/** A view as temporary tables: the statements that make them, one of the tables, and the rows in the order in which they are given out. */
export interface ComparisonTables {
  readonly made: string;
  readonly statements: readonly string[];
  /** A select in brackets; beside the columns of the view it has `place`, which orders it. */
  readonly rows: string;
  readonly columns: string;
}

/** The tables that the others stand on; they are made once for both. */
export const toldTables: Pick<ComparisonTables, 'made' | 'statements'> = { made: 't', statements: tablesOf(told(asTables)) };

/**
 * What the views `comparisons` and `year_over_year` say, for a command that gives all of it out: the same steps, worked out once and looked up by short
 * numbers, which takes less than half of the view's time.
 */
export const comparisonTables: Readonly<Record<'comparisons' | 'year_over_year', ComparisonTables>> = {
  comparisons: { made: 'judged', statements: tablesOf(comparisonSteps(asTables)), ...numbered(comparisonRows(asTables)) },
  year_over_year: { made: 'lines', statements: tablesOf(years(asTables)), ...numbered(yearRows(asTables)) },
};

function numbered({ columns, from, ordered }: Result): Pick<ComparisonTables, 'rows' | 'columns'> {
  return { rows: `(select ${columns}, ${asTables.key(ordered)} as place from ${from})`, columns: `select ${columns} from ${from}` };
}
