/** What rows are wanted; an empty list wants all, several values of one filter mean any of them. */
export interface Filters {
  /** Ids of metrics, or words of their labels. */
  readonly metric: readonly string[];
  /** Names of places, or parts of them. */
  readonly region: readonly string[];
  readonly year: readonly YearRange[];
  readonly kind: readonly string[];
  /** Parts of paths or titles. */
  readonly document: readonly string[];
  readonly status: readonly string[];
}

/** Both years inclusive. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** A filter by its name. */
export type FilterName = keyof Filters;

/** A part of a statement and the values of its question marks, in their order. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** The columns that each filter looks at; a filter that is missing does not apply to the table. */
export type FilteredColumns = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** All filters that want anything. */
export function namesOf(filters: Filters): readonly FilterName[] {
  return (Object.keys(filters) as FilterName[]).filter((name) => filters[name].length > 0);
}

/** The filters as one condition over the columns given, `1` where none of them applies. Values never stand in the SQL itself. */
export function conditionOf(filters: Filters, columns: FilteredColumns): Condition {
  const parts = namesOf(filters).flatMap((name): Condition[] => {
    const looked = columns[name];
    return looked ? [any(filters, name, looked)] : [];
  });
  if (parts.length === 0) return { sql: '1', values: [] };
  return { sql: parts.map(({ sql }) => sql).join(' and '), values: parts.flatMap(({ values }) => values) };
}

function any(filters: Filters, name: FilterName, columns: readonly string[]): Condition {
  const wanted =
    name === 'year'
      ? filters.year.map(({ first, last }) => either(columns, (column) => `${column} between ? and ?`, [first, last]))
      : filters[name].map((value) => either(columns, (column) => comparison(name, column), [value]));
  return { sql: `(${wanted.map(({ sql }) => sql).join(' or ')})`, values: wanted.flatMap(({ values }) => values) };
}

function either(columns: readonly string[], sql: (column: string) => string, values: readonly (string | number)[]): Condition {
  return { sql: columns.map(sql).join(' or '), values: columns.flatMap(() => values) };
}

/** Kinds and verdicts are whole words; places, documents and labels are found by a part of them; an id must be whole, or gdp would find gdp-per-capita. */
function comparison(name: FilterName, column: string): string {
  if (name === 'kind' || name === 'status' || column === 'metric') return `${column} = ?`;
  return `instr(lower(${column}), lower(?)) > 0`;
}
