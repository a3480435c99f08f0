import type { Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { CellReading } from '../model/table-reading.js';
import type { Caption } from './captions.js';
import type { CellDate } from './date-cell.js';
import type { GridCell } from './grid.js';
import type { CellMeasure } from './measure-cell.js';
import type { NamedMetric } from './name-metric.js';
import type { ValueColumn } from './read-block.js';
import type { DataRow } from './row-owners.js';
import type { CellUnit } from './unit-of-cell.js';

/** Caption, groups, label, heads and cell as they stand in the document. */
export function quoteCell(
  { text, caption }: { readonly text: string; readonly caption: Caption },
  row: DataRow,
  column: ValueColumn,
  cell: GridCell,
): string {
  const spans: readonly Span[] = [
    ...caption.spans,
    ...row.groups.map(({ cell: group }) => group.cell),
    row.label.cell.cell,
    ...column.head.cells.map((head) => head.cell),
    cell.cell,
  ];
  return spans
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((words) => words !== '')
    .join(' | ');
}

interface Explained {
  readonly reading: Omit<CellReading, 'quote' | 'parts'>;
  readonly row: DataRow;
  readonly column: ValueColumn;
  readonly cell: GridCell;
  readonly named: NamedMetric;
  readonly unit: CellUnit;
  readonly measured: CellMeasure;
  readonly date: CellDate;
}

/** What was read from where, as `explain` prints it: label and heads with their words, then what they gave. */
export function explainCell({ reading, row, column, cell, named, unit, measured, date }: Explained): readonly Mention[] {
  const leaf = (kind: string, value: string, rule: string, { start, end }: Span, parts: readonly Mention[] = []): Mention => ({
    kind,
    value,
    rule,
    start,
    end,
    parts,
  });
  const own = cell.cell;
  const { phrase, period } = reading;
  const label = row.label.cell;
  const labels = [...row.groups.map(({ cell: group }) => group), label].map((one) => leaf('row', one.words, '(label)', one.cell));
  const heads = column.head.cells.map((head) => leaf('column', head.words, '(head)', head.cell));
  const time = period ? (period.type === 'every_year' ? 'every year' : `${period.first}..${period.last}`) : 'unknown';
  const attribute = row.attribute;
  return [
    reading.quantity.mention,
    ...labels,
    ...heads,
    leaf('metric', `${phrase.label} → ${phrase.key}`, phrase.rule || named.from, label.cell),
    leaf('unit', unit.unit?.unit ?? 'none', unit.unit?.rule ?? unit.from, own, [leaf('told', unit.from, unit.from, own)]),
    leaf('measure', measured.measure, measured.by, own),
    leaf('kind', reading.kind, reading.kindBy, own),
    leaf('period', `${time} (${date.basis})`, date.by, date.mention ?? own),
    ...(attribute ? [leaf('attribute', attribute.text, attribute.rule.id, own)] : []),
  ];
}
