import type { Database } from 'better-sqlite3';
import { migrations } from './tables.js';
import { storeViews, type View } from './views.js';

/**
 * Brings the tables, the store's views and those of `views` up to date in one transaction: a file is either as it was or wholly up to date.
 * Views that users made themselves stay.
 */
export function migrate(store: Database, applicationId: number, views: readonly View[]): void {
  const wanted = [...storeViews, ...views];
  if (isCurrent(store, views)) return;
  store
    .transaction(() => {
      for (const view of wanted) store.exec(`drop view if exists ${view.name}`);
      for (const sql of migrations.slice(versionOf(store))) store.exec(sql);
      for (const view of wanted) store.exec(view.sql);
      store.pragma(`application_id = ${applicationId}`);
      store.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}

/** True where the tables, the store's views and those of `views` are the ones of this program. */
export function isCurrent(store: Database, views: readonly View[]): boolean {
  return versionOf(store) === migrations.length && areCurrent(store, [...storeViews, ...views]);
}

function versionOf(store: Database): number {
  return Number(store.pragma('user_version', { simple: true }));
}

function areCurrent(store: Database, wanted: readonly View[]): boolean {
  const present = store.prepare<[], { name: string; sql: string }>("select name, sql from sqlite_schema where type = 'view'").all();
  const byName = new Map(present.map((view) => [view.name, comparable(view.sql)]));
  return wanted.every((view) => byName.get(view.name) === comparable(view.sql));
}

/** SQLite keeps a statement as it was given, but writes CREATE VIEW itself. */
function comparable(sql: string): string {
  return sql.replace(/^create view/i, 'CREATE VIEW');
}
