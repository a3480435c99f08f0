/** One step towards the rows of a comparison: an expression of a view, or a temporary table of a command that gives the rows out. */
export interface Step {
  readonly name: string;
  readonly sql: string;
  /** Lists of columns by which later steps look rows up, where the step is a table. */
  readonly indices?: readonly string[];
}

/** What differs between the steps of a view and tables: a table has numbers for its rows, which are shorter than ids, and keeps an order. */
export interface Form {
  /** SQL: the row that `alias` names, for joins. */
  readonly key: (alias: string) => string;
  /** SQL: a number of a fact that is least for the one that leads, among facts of one line and year. */
  readonly lead: (alias: string) => string;
  /** SQL: the order of a step that later ones rely on; none in a view. */
  readonly sorted: (columns: string) => string;
}

/** The form of a view: anybody's SQLite can open it, and nothing but the rows asked for is there. */
export const asView: Form = { key: (alias) => `${alias}.id`, lead: (alias) => `${alias}.lead`, sorted: () => '' };

/** The form of temporary tables: indices are there to be used twice, and what is sorted once need not be sorted again. */
export const asTables: Form = {
  key: (alias) => `${alias}.rowid`,
  lead: (alias) => `${alias}.rowid`,
  sorted: (columns) => ` order by ${columns}`,
};

/** What stands on top of the steps: the columns of the rows that are given out, what they are read from, and the table whose order is theirs. */
export interface Result {
  readonly columns: string;
  readonly from: string;
  readonly ordered: string;
}

/** The steps and what stands on them as one statement. Each step is materialized: SQLite would work it out anew for everyone who asks. */
export function withSteps(steps: readonly Step[], { columns, from }: Result): string {
  return `with\n${steps.map(({ name, sql }) => `${name} as materialized (\n${sql}\n)`).join(',\n')}\nselect ${columns.trimStart()}\nfrom ${from}`;
}

/** The steps as statements that make temporary tables; rows are numbered in the order in which a step gives them. */
export function tablesOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ name, sql, indices = [] }) => [
    `create temp table ${name} as ${sql}`,
    ...indices.map((columns, at) => `create index temp.${name}_${at} on ${name} (${columns})`),
  ]);
}
