import { findAlignedTables } from './aligned-tables.js';
import type { TableBlock } from './block.js';
import { fillGrid, isInside } from './fill-grid.js';
import { findColumns } from './find-columns.js';
import type { Grid } from './find-grids.js';
import type { Flow, PlacedTable } from './flow.js';
import { findLines } from './lines.js';
import type { Line } from './lines.js';
import type { Page, Run } from './page.js';
import { rightOf } from './page.js';
import { findSegments } from './segments.js';
import type { Segment } from './segments.js';

/** What a page's columns hold, in the order in which they are read. */
export function findFlows(page: Page, grids: readonly Grid[]): readonly Flow[] {
  const inside = new Map<Run, Grid>();
  for (const run of page.runs) {
    const grid = grids.find((candidate) => isInside(run, candidate));
    if (grid) inside.set(run, grid);
  }
  const tables: PlacedTable[] = [];
  const free = page.runs.filter((run) => !inside.has(run));
  for (const grid of grids) {
    const runs = page.runs.filter((run) => inside.get(run) === grid);
    const table = fillGrid(grid, runs, page.number);
    if (table) tables.push(place(table, grid.ys[0] ?? 0, runs[0]?.size ?? 10));
    else free.push(...runs);
  }
  const things: (Segment | PlacedTable)[] = [...findSegments(free), ...tables];
  return findColumns(things).map((column) => ({ page: page.number, items: toItems(column, page.number), notes: [] }));
}

function place(table: TableBlock, top: number, size: number): PlacedTable {
  return { table, x: table.edges[0] ?? 0, right: table.edges.at(-1) ?? 0, y: top + 0.8 * size, size };
}

/** Lines between two ruled tables are looked through for tables without lines. */
function toItems(column: readonly (Segment | PlacedTable)[], page: number): readonly (Line | PlacedTable)[] {
  const items: (Line | PlacedTable)[] = [];
  let waiting: Segment[] = [];
  const flush = (): void => {
    for (const found of findAlignedTables(findLines(waiting, page)))
      items.push('table' in found ? placeLines(found.table, found.lines) : found);
    waiting = [];
  };
  for (const thing of column) {
    if ('table' in thing) {
      flush();
      items.push(thing);
    } else waiting.push(thing);
  }
  flush();
  return items;
}

function placeLines(table: TableBlock, lines: readonly Line[]): PlacedTable {
  const runs = lines.flatMap((line) => line.runs);
  const first = lines[0];
  return {
    table,
    x: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(rightOf)),
    y: first?.y ?? 0,
    size: first?.size ?? 10,
  };
}
