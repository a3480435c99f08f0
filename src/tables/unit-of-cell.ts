import type { CellValue } from './cell-value.js';
import type { Caption } from './captions.js';
import type { ColumnHead } from './column-heads.js';
import type { DataRow } from './row-owners.js';
import type { TableMatch } from './table-rules.js';
import type { TableTools, Unit } from './table-tools.js';

/** The unit of a number and where it was told; the doubt is empty where the cell or its row told it. */
export interface CellUnit {
  readonly unit: Unit | undefined;
  readonly doubt: 'unit-from-header' | 'unit-from-caption' | 'unit-unknown' | '';
  readonly from: string;
}

/** The unit in the cell, in the head of its column, in its row, in the head of the labels, in the caption, in this order; growth without a unit is in %. */
export function unitOfCell(
  value: Pick<CellValue, 'unit' | 'total'>,
  head: ColumnHead,
  row: DataRow,
  labels: Unit | undefined,
  caption: Caption,
  told: TableMatch | undefined,
  tools: TableTools,
): CellUnit {
  if (value.unit) return { unit: value.unit, doubt: '', from: '(cell)' };
  if (head.unit && !value.total) return { unit: head.unit, doubt: 'unit-from-header', from: '(head)' };
  const relative = told?.rule.gives?.measure === 'growth' || told?.rule.gives?.measure === 'share';
  if (relative && !value.total) return { unit: tools.unit('%'), doubt: 'unit-from-header', from: '(measure)' };
  if (row.unit) return { unit: row.unit, doubt: '', from: '(row)' };
  if (row.label.unit) return { unit: row.label.unit, doubt: '', from: '(label)' };
  const group = row.groups.findLast(({ unit }) => unit)?.unit;
  if (group) return { unit: group, doubt: 'unit-from-header', from: '(group)' };
  if (labels) return { unit: labels, doubt: 'unit-from-header', from: '(head)' };
  const whole = row.whole?.unit;
  if (caption.unit) return { unit: caption.unit, doubt: 'unit-from-caption', from: '(caption)' };
  if (whole && row.leans) return { unit: whole, doubt: 'unit-from-header', from: '(row above)' };
  return { unit: undefined, doubt: 'unit-unknown', from: '(none)' };
}
