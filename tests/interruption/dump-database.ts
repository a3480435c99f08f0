import Database from 'better-sqlite3';

/** Rows by table, each row as one line of JSON, in an order that does not depend on how they were written. */
export type Dump = Readonly<Record<string, readonly string[]>>;

/** What must be the same however often a run was broken off: everything but `runs`, which tells of the runs themselves. */
const QUERIES: Readonly<Record<string, string>> = {
  documents: 'select * from documents order by id',
  observations: 'select * from observations order by id',
  problems: 'select * from problems order by document_id, start_offset, code, message',
  metrics: 'select * from metrics order by id',
};

/** All rows of an extraction database. Throws where a table is missing. */
export function dumpDatabase(file: string): Dump {
  const database = new Database(file, { readonly: true });
  try {
    return Object.fromEntries(
      Object.entries(QUERIES).map(([table, query]) => [
        table,
        database
          .prepare(query)
          .all()
          .map((row) => JSON.stringify(row)),
      ]),
    );
  } finally {
    database.close();
  }
}

/** What SQLite finds wrong with a file, an empty list for a sound one; opening it also plays back what a killed process left in the log. */
export function checkDatabase(file: string): readonly string[] {
  const database = new Database(file);
  try {
    const integrity = database.prepare<[], string>('pragma integrity_check').pluck().all();
    const orphans = database.prepare<[], string>('select "table" from pragma_foreign_key_check').pluck().all();
    return [...integrity.filter((line) => line !== 'ok'), ...orphans.map((table) => `a row of ${table} belongs to no document`)];
  } finally {
    database.close();
  }
}

/** The first difference of each table, in words; an empty list where both hold the same. */
export function compareDumps(expected: Dump, found: Dump): readonly string[] {
  return Object.entries(expected).flatMap(([table, rows]) => {
    const others = found[table] ?? [];
    const at = rows.findIndex((row, index) => row !== others[index]);
    if (at < 0 && rows.length === others.length) return [];
    const place = at < 0 ? rows.length : at;
    return [
      `${table}: ${rows.length} rows expected, ${others.length} found; row ${place}: ${shorten(rows[place])} / ${shorten(others[place])}`,
    ];
  });
}

const shorten = (row: string | undefined): string => (row === undefined ? 'none' : row.slice(0, 300));
