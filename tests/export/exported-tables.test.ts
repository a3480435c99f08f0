import { describe, expect, it } from 'vitest';
import { columnKind } from '../../src/export/column-kinds.js';
import { exportedTables, type ExportedName, type ExportedTable } from '../../src/export/exported-tables.js';
import { conditionOf, type Filters } from '../../src/export/filters.js';
import { asOf, storeOf, target } from '../compare/compare-store.js';
import { removeFoldersAfterEach } from '../store/folders.js';

removeFoldersAfterEach();

const none: Filters = { metric: [], region: [], year: [], kind: [], document: [], status: [] };
const names = Object.keys(exportedTables) as ExportedName[];

const store = () =>
  storeOf([
    {
      path: 'a-2024.txt',
      issued: '2024-01-10',
      observations: [target({ value: '7' }), target(asOf('2026-12-31', { metric: '平台', metricLabel: '平台', value: '9' }))],
    },
    { path: 'a-2025.txt', issued: '2025-01-12', observations: [{ value: '7.1' }, { kind: 'provision', value: '3' }] },
    {
      path: 'b-2024.txt',
      issued: '2024-01-10',
      region: '乙市',
      observations: [target({ value: '8', region: '乙市' }), { year: 2023, value: '5' }],
    },
  ]);

function select(name: ExportedName, filters: Partial<Filters>, columns: string): readonly unknown[] {
  const opened = store();
  const table: ExportedTable = exportedTables[name];
  const { sql, values } = conditionOf({ ...none, ...filters }, table.filtered);
  const rows = opened
    .prepare(`select ${columns} from ${table.from} where ${sql} order by ${table.order}`)
    .raw()
    .all(...values);
  opened.close();
  return rows;
}

describe('exported tables', () => {
  it.each(names)('%s can be read, and its columns hold what their names say', (name) => {
    const opened = store();
    const table: ExportedTable = exportedTables[name];
    const rows = opened.prepare<[], Record<string, unknown>>(`select ${table.columns} from ${table.from} order by ${table.order}`).all();
    opened.close();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (value !== null) expect(`${column} ${typeof value}`).toBe(`${column} ${columnKind(column) === 'text' ? 'string' : 'number'}`);
  });

  it('are filtered by metric, place, year, document, verdict and kind', () => {
    expect(select('comparisons', { metric: ['gdp'] }, 'region')).toEqual([['乙市'], ['甲市']]);
    expect(select('comparisons', { metric: ['平台'] }, 'metric')).toEqual([['平台']]);
    expect(select('comparisons', { region: ['甲'], status: ['met'] }, 'metric, status')).toEqual([['gdp', 'met']]);
    expect(select('comparisons', { year: [{ first: 2025, last: 2026 }] }, 'year')).toEqual([[2026]]);
    expect(select('comparisons', { document: ['A-2025'] }, 'target_path')).toEqual([['a-2024.txt']]);
    expect(select('observations', { kind: ['provision', 'fact'] }, 'kind, path')).toEqual([
      ['fact', 'a-2025.txt'],
      ['provision', 'a-2025.txt'],
      ['fact', 'b-2024.txt'],
    ]);
    expect(select('facts', { region: ['乙市', '丙市'] }, 'value')).toEqual([[5]]);
    expect(select('documents', { year: [{ first: 2025, last: 2025 }] }, 'path')).toEqual([['a-2025.txt']]);
  });

  it('never take a value for SQL', () => {
    expect(select('comparisons', { metric: ["x' or 1 --"] }, 'metric')).toEqual([]);
  });
});
