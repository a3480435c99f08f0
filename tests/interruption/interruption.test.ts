import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../documents/read-documents.js';
import { compareDumps } from './dump-database.js';
import { interruptRuns, PROGRAM } from './interrupt-runs.js';

describe('a run that is killed', () => {
  it.runIf(existsSync(PROGRAM))(
    'leaves a sound database, which the next run completes (skipped until npm run build)',
    { timeout: 120_000 },
    async () => {
      const { faults, killed, documents } = await interruptRuns({ path: SAMPLES, kills: 3, seed: 20240626, tell: () => undefined });
      expect(faults).toEqual([]);
      expect(killed).toBe(3);
      expect(documents).toBeGreaterThanOrEqual(8);
    },
  );
});

describe('comparing dumps', () => {
  it('tells the first difference of each table', () => {
    const dump = { documents: ['a', 'b'], observations: ['x'] };
    expect(compareDumps(dump, dump)).toEqual([]);
    expect(compareDumps(dump, { documents: ['a', 'c'], observations: ['x'] })).toEqual([
      'documents: 2 rows expected, 2 found; row 1: b / c',
    ]);
    expect(compareDumps(dump, { documents: ['a', 'b', 'c'], observations: [] })).toEqual([
      'documents: 2 rows expected, 3 found; row 2: none / c',
      'observations: 1 rows expected, 0 found; row 0: x / none',
    ]);
  });
});
