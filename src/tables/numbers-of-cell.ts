import type { Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Mention } from '../model/mention.js';
import { multiply } from '../text/decimal.js';
import type { CellValue } from './cell-value.js';
import type { GridCell } from './grid.js';
import type { ToldMeasure } from './measure-cell.js';
import type { TableTools, Unit } from './table-tools.js';

/** One number of a cell: either a plain one, whose unit may stand elsewhere, or a quantity that was read in words (增长7%左右). */
export interface CellNumber {
  readonly span: Span;
  readonly value: CellValue | undefined;
  readonly quantity: Quantity | undefined;
  readonly unit: Unit | undefined;
  readonly total: boolean;
  /** A word in the cell that says how its number measures. */
  readonly told: ToldMeasure | undefined;
}

/** The numbers of a cell, in order. The span of a number that is alone in its cell is the whole cell. */
export function numbersOf(cell: GridCell, tools: TableTools): readonly CellNumber[] {
  const { start, end } = cell.cell;
  if (cell.value) {
    const { unit, total } = cell.value;
    return [{ span: { start, end }, value: cell.value, quantity: undefined, unit, total, told: undefined }];
  }
  if (cell.type !== 'told') return [];
  const quantities = tools.quantities(cell.raw, start);
  return quantities.map((quantity, at) => {
    const before = cell.raw.slice((quantities[at - 1]?.end ?? start) - start, quantity.outer.start - start);
    const trend = tools.trend(before);
    return {
      span: quantities.length === 1 ? { start, end } : { start: quantity.start, end: quantity.end },
      value: undefined,
      quantity,
      unit: unitOf(quantity),
      total: false,
      told: trend && { rule: { id: trend.rule, gives: { measure: 'growth', sign: trend.sign } } },
    };
  });
}

function unitOf({ unit, baseUnit, dimension, mention }: Quantity): Unit | undefined {
  return unit === '' ? undefined : { unit, base: baseUnit, factor: '1', dimension, rule: mention.rule };
}

/** The quantity of a number with the unit that was found for it. */
export function withUnit({ value, quantity }: CellNumber, { cell }: GridCell, unit: Unit | undefined): Quantity {
  if (quantity) return quantity;
  const span = { start: cell.start, end: cell.end };
  const number = value ?? { value: '0', upper: undefined, comparator: '=' as const, comparatorRule: '' };
  const factor = unit?.factor ?? '1';
  const shown = number.upper === undefined ? number.value : `${number.value}..${number.upper}`;
  const leaf = (kind: string, words: string, rule: string): Mention => ({ ...span, kind, value: words, rule, parts: [] });
  const sign = number.comparator === '=' || number.comparator === 'range' ? '' : number.comparator;
  const parts = [
    leaf('number', shown, '(numeral)'),
    ...(number.comparatorRule === '' ? [] : [leaf('comparator', number.comparator, number.comparatorRule)]),
  ];
  return {
    ...span,
    form: unit?.base === '倍' ? 'multiple' : 'cardinal',
    value: number.value,
    upper: number.upper,
    unit: unit?.unit ?? '',
    comparator: number.comparator,
    baseValue: multiply(number.value, factor),
    baseUpper: number.upper === undefined ? undefined : multiply(number.upper, factor),
    baseUnit: unit?.base ?? '',
    dimension: unit?.dimension ?? '',
    mention: { ...span, kind: 'quantity', value: `${sign}${shown} ${unit?.unit ?? ''}`.trim(), rule: unit?.rule ?? '(cell)', parts },
    outer: span,
  };
}
