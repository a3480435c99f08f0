import type { Quantity } from '../model/quantity.js';
import type { Structure } from '../model/structure.js';
import type { CellReading } from '../model/table-reading.js';
import { negate } from '../text/decimal.js';
import type { Caption } from './captions.js';
import { dateCell, periodOf } from './date-cell.js';
import { explainCell, quoteCell } from './explain-cell.js';
import type { GridCell } from './grid.js';
import { judgeCell } from './judge-cell.js';
import type { TableLayout } from './lay-out.js';
import { measureCell } from './measure-cell.js';
import { nameMetric } from './name-metric.js';
import { numbersOf, withUnit, type CellNumber } from './numbers-of-cell.js';
import type { ValueColumn } from './read-block.js';
import type { DataRow } from './row-owners.js';
import type { FindPart } from './table-rules.js';
import type { TableTools, Unit } from './table-tools.js';
import { unitOfCell } from './unit-of-cell.js';
import type { PeriodMention } from '../model/period.js';

/** All that is the same for the cells of one block of a table. */
export interface CellContext {
  readonly layout: TableLayout;
  readonly caption: Caption;
  readonly section: number;
  readonly text: string;
  readonly structure: Structure;
  readonly find: FindPart;
  readonly tools: TableTools;
  /** Unit in the head of the labels. */
  readonly labelUnit: Unit | undefined;
  readonly years: readonly PeriodMention[];
  /** Time in the document's title. */
  readonly title: PeriodMention | undefined;
  /** A table of targets, whose rows are no parts of each other. */
  readonly isTargets: boolean;
}

/** The readings of the cell at a row and a column: one for each number in it, none where it holds no number or names no metric. */
export function readCell(context: CellContext, row: DataRow, column: ValueColumn): readonly CellReading[] {
  const cell = context.layout.grid.at(row.row, column.column);
  if (!cell || cell.cell.row !== row.row || cell.cell.column !== column.column) return [];
  return numbersOf(cell, context.tools).flatMap((number) => readNumber(context, row, column, cell, number) ?? []);
}

function readNumber(context: CellContext, row: DataRow, column: ValueColumn, cell: GridCell, number: CellNumber): CellReading | undefined {
  const { structure, section, caption, find, tools } = context;
  const { head } = column;
  const total = number.total;
  const told = total ? undefined : head.measure;
  const unit = unitOfCell(number, head, row, context.labelUnit, caption, told, tools);
  const own = levelUnit(context, row, column, unit.unit);
  const named = nameMetric(
    {
      row,
      head,
      column: column.metric,
      caption,
      unit: own,
      wholeUnit: row.whole && levelUnit(context, row.whole, column, unit.unit),
      targets: context.isTargets,
    },
    find,
    tools,
  );
  if (!named) return undefined;
  const { phrase } = named;
  const relative = unit.unit?.base === '%' && phrase.measure !== 'share';
  const measured = measureCell({
    unit: unit.unit,
    phrase,
    told: [number.told, told, row.measure, relative ? caption.measure : undefined],
    deed: tools.deed(row.label.words) || find(row.label.words, 'period').length > 0,
    total: total || (head.span && head.measure === undefined),
  });
  const date = dateCell({
    head,
    before: column.before,
    years: context.years,
    row,
    caption,
    title: context.title,
    span: total || head.span,
    structure,
    section,
  });
  const kind = judgeCell(head, row, date, isLast(context.years, date.mention), structure, section);
  const period = periodOf(date, measured.measure);
  const quantity = signed(withUnit(number, cell, unit.unit), measured.sign);
  const doubts = [
    named.doubt,
    unit.doubt,
    date.doubt,
    kind.doubt,
    phrase.known || named.doubt === '' ? '' : 'metric-not-in-catalogue',
    unusual(phrase, measured.measure, unit.unit),
  ];
  const reading = {
    start: number.span.start,
    end: number.span.end,
    quantity,
    phrase,
    measure: measured.measure,
    kind: kind.kind,
    kindBy: kind.by,
    period,
    year: period && period.type !== 'every_year' ? Number(period.last.slice(0, 4)) : undefined,
    periodBasis: date.basis,
    region: row.label.region ?? column.region ?? structure.region,
    section,
    doubts: [...new Set(doubts.filter((doubt) => doubt !== ''))].sort(),
  };
  const quote = quoteCell(context, row, column, cell);
  return { ...reading, quote, parts: explainCell({ reading, row, column, cell, named, unit, measured, date }) };
}

/** The unit of the row's levels: its own, or that of the first column that tells no growth. */
function levelUnit(
  { layout, labelUnit, caption }: CellContext,
  row: DataRow,
  column: ValueColumn,
  read: Unit | undefined,
): Unit | undefined {
  const value = layout.grid.at(row.row, column.column)?.value;
  return value?.unit ?? row.unit ?? row.label.unit ?? column.head.unit ?? labelUnit ?? caption.unit ?? read;
}

function isLast(years: readonly PeriodMention[], mention: PeriodMention | undefined): boolean | undefined {
  const all = new Set(years.map(({ period }) => period.last));
  if (!mention || all.size < 2) return undefined;
  return [...all].every((day) => day <= mention.period.last);
}

function signed(quantity: Quantity, sign: 1 | -1): Quantity {
  if (sign === 1 || quantity.value.startsWith('-')) return quantity;
  const turn = (value: string | undefined): string | undefined => (value === undefined ? undefined : negate(value));
  return {
    ...quantity,
    value: negate(quantity.value),
    upper: turn(quantity.upper),
    baseValue: negate(quantity.baseValue),
    baseUpper: turn(quantity.baseUpper),
  };
}

function unusual(phrase: CellReading['phrase'], measure: CellReading['measure'], unit: Unit | undefined): string {
  const level = measure === 'stock' || measure === 'flow' || measure === 'price';
  return level && phrase.known && unit !== undefined && unit.dimension !== phrase.dimension ? 'unit-not-usual' : '';
}
