import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { openStore } from '../../src/store/open.js';
import { createDocumentWriter } from '../../src/store/write-document.js';
import { loadBuiltInRules, readDocuments, SHARED } from '../documents/read-documents.js';
import { findBelowFloor, FLOORS } from './floors.js';
import type { Scores } from './floors.js';

const SCORER = join(SHARED, 'score.py');
const namesOf = (floors: Scores): readonly string[] => Object.keys(floors).filter((name) => name !== 'all');
const DOCUMENT_LINE = /^(\S+): detection F1 ([\d.]+), record F1 ([\d.]+) /gm;
const FIELD_LINE = /^(kind|metric|year|measure|comparator): \d+\/\d+ = ([\d.]+)$/gm;
const TOTAL_LINE = /^detection P .* F1 ([\d.]+) · record P .* F1 ([\d.]+) \(/m;

/** Stores what the pipeline reads in the documents of the gold files, as `extract` does. */
function fillDatabase(file: string, names: readonly string[]): void {
  const rules = loadBuiltInRules();
  const opened = openStore(file, []);
  if (!opened.ok) throw new Error(opened.message);
  const write = createDocumentWriter(opened.store);
  const paths = names
    .map((name) => join(SHARED, 'corpus', `${name}.txt`))
    .map((path) => (existsSync(path) ? path : path.replace(/txt$/, 'md')));
  for (const document of readDocuments(paths)) {
    const { structure, observations, problems } = extract(document, rules);
    write({ document, structure, observations, problems, rulesHash: rules.hash, version: 'test' });
  }
  opened.store.close();
}

function readScores(words: string): Scores {
  const single = [...words.matchAll(DOCUMENT_LINE)].map(
    ([, name = '', detection, record]) => [name, { detection: Number(detection), record: Number(record) }] as const,
  );
  const total = TOTAL_LINE.exec(words);
  return { ...Object.fromEntries(single), ...(total ? { all: { detection: Number(total[1]), record: Number(total[2]) } } : {}) };
}

describe('the gold files of ../shared', () => {
  const ready = existsSync(SCORER) && spawnSync('python3', ['--version']).status === 0;

  /** What the scorer prints of the documents that floors are given for. */
  function score(names: readonly string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'policy-metrics-gold-'));
    try {
      const database = join(folder, 'gold.db');
      fillDatabase(database, names);
      const gold = names.map((name) => join(SHARED, 'gold', `${name}.jsonl`));
      const run = spawnSync('python3', [SCORER, database, ...gold, '--show'], {
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      });
      expect(run.status, run.stderr).toBe(0);
      return run.stdout;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it.runIf(ready)('are read as well as their floors say (skipped without ../shared or python3)', () => {
    const said = score(namesOf(FLOORS.shared));
    expect(findBelowFloor(readScores(said), FLOORS.shared), said).toEqual([]);
    const fields = Object.fromEntries([...said.matchAll(FIELD_LINE)].map(([, name = '', right]) => [name, Number(right)]));
    for (const [name, floor] of Object.entries(FLOORS.fields)) expect(fields[name], name).toBeGreaterThanOrEqual(floor);
  });

  it.runIf(ready)('in English too (skipped without ../shared or python3)', () => {
    const said = score(namesOf(FLOORS.english));
    expect(findBelowFloor(readScores(said), FLOORS.english), said).toEqual([]);
  });
});
