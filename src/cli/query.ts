import type { Statement } from 'better-sqlite3';
import type { Store } from '../store/open.js';
import { exit, refuse, type Io } from './io.js';
import { namedQueries } from './named-queries.js';
import { withDatabase } from './open-database.js';
import { printCsv, printJson, printTable, rowsOf } from './print-rows.js';

/** Formats of `query`. */
export type QueryFormat = 'table' | 'csv' | 'json';

/** Options of `query`; without a format a terminal gets a table and a pipe CSV. */
export interface QueryOptions {
  readonly db: string;
  readonly format?: QueryFormat;
}

/** Answers one SQL statement, or a query, table or view by name, on a connection that cannot write. */
export async function runQuery(io: Io, query: string, { db, format }: QueryOptions): Promise<number> {
  return withDatabase(io, db, (store) => {
    const sql = /^\w+$/.test(query) ? sqlByName(store, query) : query;
    if (sql === undefined) return refuse(io, `there is no query, table or view named ${query}; there are: ${knownNames(store).join(', ')}`);
    const prepared = prepareReading(store, sql);
    if (typeof prepared === 'string') return refuse(io, prepared);
    return tellSqlErrors(io, () => print(io, prepared, format ?? (io.stdout.isTTY === true ? 'table' : 'csv')));
  });
}

function print(io: Io, statement: Statement<[]>, format: QueryFormat): number | Promise<number> {
  const rows = rowsOf(statement);
  if (format === 'table') return printTable(io, rows);
  return format === 'csv' ? printCsv(io, rows) : printJson(io, rows);
}

function sqlByName(store: Store, name: string): string | undefined {
  const lower = name.toLowerCase();
  const named = Object.hasOwn(namedQueries, lower) ? namedQueries[lower]?.sql : undefined;
  return named ?? (knownNames(store).includes(lower) ? `select * from ${lower}` : undefined);
}

function knownNames(store: Store): readonly string[] {
  const present = store.prepare<[], string>(
    "select lower(name) from sqlite_schema where type in ('table', 'view') and name not like 'sqlite%'",
  );
  return [...new Set([...Object.keys(namedQueries), ...present.pluck().all()])].sort();
}

/** The statement, or why it is not answered. */
function prepareReading(store: Store, sql: string): Statement<[]> | string {
  try {
    const statement = store.prepare<[]>(sql);
    if (!statement.reader || !statement.readonly)
      return 'only statements that read and return rows are answered (select …); the database was not changed';
    return statement;
  } catch (error) {
    return describeSqlError(error);
  }
}

async function tellSqlErrors(io: Io, action: () => number | Promise<number>): Promise<number> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return exit.fine;
    return refuse(io, describeSqlError(error));
  }
}

function describeSqlError(error: unknown): string {
  if (error instanceof RangeError && error.message.includes('more than one statement')) return 'one statement at a time, please';
  if (error instanceof RangeError && error.message.includes('no statements')) return 'there is no statement in the SQL given';
  const isSql = error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE');
  if (!isSql) throw error;
  return `SQL: ${error.message.replace(/\s+/g, ' ')}`;
}
