import type { Database } from 'better-sqlite3';

/** The numbers of a run; observations and problems are those of the documents that it read. */
export interface RunCounts {
  readonly read: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly observations: number;
  readonly withDoubts: number;
  readonly problems: number;
}

/** Notes the start of a run and returns its id; a run that was broken off has no `finished`. Times are ISO, given by the caller. */
export function startRun(store: Database, version: string, rulesHash: string, started: string): number {
  const insert = store.prepare<[string, string, string]>('insert into runs (version, rules_hash, started) values (?, ?, ?)');
  return Number(insert.run(version, rulesHash, started).lastInsertRowid);
}

/** Notes the end of a run. */
export function finishRun(store: Database, id: number, counts: RunCounts, finished: string): void {
  store
    .prepare(
      `update runs set finished = @finished, documents_read = @read, documents_unchanged = @unchanged, documents_failed = @failed,
       observations = @observations, with_doubts = @withDoubts, problems = @problems where id = @id`,
    )
    .run({ ...counts, finished, id });
}
