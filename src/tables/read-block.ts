import type { PeriodMention } from '../model/period.js';
import type { CellReading, UnreadCell } from '../model/table-reading.js';
import type { Caption } from './captions.js';
import { readHead, takeUnit, type ColumnHead } from './column-heads.js';
import type { ColumnBlock } from './columns.js';
import { readCell, type CellContext } from './read-cell.js';
import { readRows, type DataRow } from './row-owners.js';
import { wholeMatch } from './table-rules.js';
import type { Unit } from './table-tools.js';

export interface BlockContext extends Omit<CellContext, 'labelUnit' | 'years' | 'isTargets'> {
  readonly block: ColumnBlock;
  readonly caption: Caption;
}

/** A column of numbers, with what it takes over from the one before it. */
export interface ValueColumn {
  readonly column: number;
  readonly head: ColumnHead;
  /** Words that name what is measured or whose it is; of the column before where this one tells only its growth or share. */
  readonly metric: string;
  readonly region: string | undefined;
  /** The latest time of this column and those before it that measure the same. */
  readonly before: PeriodMention | undefined;
}

/** The numbers of one block of columns. */
export function readBlock(context: BlockContext): {
  readonly readings: readonly CellReading[];
  readonly unread: readonly UnreadCell[];
  readonly times: readonly PeriodMention[];
} {
  const { layout, block, find, tools } = context;
  const columns = readColumns(context);
  const rows = readRows(layout, block, find, tools);
  const cells: CellContext = {
    ...context,
    labelUnit: unitOfLabels(context),
    years: columns.flatMap(({ head }) => head.times),
    isTargets: block.attributes.length > 0 || columns.some(({ head }) => head.kind?.rule.gives?.kind === 'target'),
  };
  const readings: CellReading[] = [];
  const done = new Set(rows.map(({ row }) => row));
  for (const row of rows) for (const column of columns) readings.push(...readCell(cells, row, column));
  return { readings, unread: leftOver(context, readings, done), times: [...cells.years, ...timesOf(rows)] };
}

function readColumns({ layout, block, find, tools }: BlockContext): readonly ValueColumn[] {
  const columns: ValueColumn[] = [];
  for (const column of block.values) {
    const head = readHead(layout.grid, layout.heads, column, find, tools);
    const words = head.metric.filter((one) => !wholeMatch(find, one, 'total'));
    const start = head.cells[0]?.cell.start ?? layout.table.start;
    const places = words.map((one) => tools.regions(one, start).find((place) => place.end - place.start === one.length)?.name);
    const named = words.filter((_, at) => places[at] === undefined);
    const last = columns.at(-1);
    const leans = named.length === 0 && head.measure !== undefined;
    columns.push({
      column,
      head,
      metric:
        named.length === 0
          ? leans
            ? (last?.metric ?? '')
            : ''
          : named.reduce((owner, one) => tools.owner(owner, one, layout.table).label),
      region: places.findLast((place) => place !== undefined) ?? (leans ? last?.region : undefined),
      before: latest([...(leans || sameMetric(last, named) ? [last?.before] : []), head.times.at(-1)]),
    });
  }
  return columns;
}

function sameMetric(last: ValueColumn | undefined, named: readonly string[]): boolean {
  return last !== undefined && named.length === 0 && last.metric === '';
}

function latest(times: readonly (PeriodMention | undefined)[]): PeriodMention | undefined {
  const told = times.filter((time) => time !== undefined);
  return told.reduce<PeriodMention | undefined>((best, time) => (best && best.period.last >= time.period.last ? best : time), undefined);
}

/** 指标（单位：亿元）: the unit of all columns without one of their own. */
function unitOfLabels({ layout, block, find, tools }: BlockContext): Unit | undefined {
  const heads = block.labels.flatMap((column) => layout.heads.heads.map((row) => layout.grid.at(row, column)?.words ?? ''));
  return heads.map((words) => takeUnit(words, find, tools).unit).find((unit) => unit);
}

function timesOf(rows: readonly DataRow[]): readonly PeriodMention[] {
  return rows.flatMap(({ label, groups }) => [label, ...groups].flatMap(({ time }) => time ?? []));
}

/** Numbers in columns of numbers that became nothing. */
function leftOver({ layout, block }: BlockContext, readings: readonly CellReading[], rows: ReadonlySet<number>): readonly UnreadCell[] {
  const read = new Set(readings.map(({ start }) => start));
  return layout.grid.cells
    .filter(
      ({ cell, type }) => cell.row >= layout.heads.body && block.values.includes(cell.column) && (type === 'value' || type === 'told'),
    )
    .filter(({ cell }) => ![...read].some((start) => start >= cell.start && start < cell.end))
    .map(({ cell: { start, end, row } }) => ({
      start,
      end,
      because: rows.has(row) ? 'neither its row nor its column names a metric' : 'its row has no label',
    }));
}
