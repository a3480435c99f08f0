import type { Database, Statement } from 'better-sqlite3';

/** A row by column name. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A function that inserts rows into `table`; all rows of one function have the same columns. */
export function createInsert(store: Database, table: string): (row: Row) => void {
  let statement: Statement<[Row]> | undefined;
  return (row) => {
    statement ??= store.prepare<[Row]>(insertion(table, Object.keys(row)));
    statement.run(row);
  };
}

function insertion(table: string, columns: readonly string[]): string {
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `@${column}`).join(', ')})`;
}
