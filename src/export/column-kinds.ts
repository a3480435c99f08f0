/** What stands in a column: whole numbers, numbers or text. */
export type ColumnKind = 'integer' | 'number' | 'text';

const integers = new Set(['year', 'gap', 'facts_told', 'growth_disagrees', 'start_offset', 'end_offset', 'page', 'size']);
const numbers = new Set([
  'target_value',
  'target_value_upper',
  'result_value',
  'difference',
  'ratio',
  'time_share',
  'progress',
  'baseline_value',
  'revised_to',
  'first_result_value',
  'restated_by',
  'value',
  'value_upper',
  'base_value',
  'base_value_upper',
  'previous_value',
  'change',
  'change_percent',
  'stated_growth',
  'growth_difference',
  'first_value',
]);

/** The kind of a column of the exported tables, by its name; the years of a wide table are numbers, what is not known is text. */
export function columnKind(column: string): ColumnKind {
  if (integers.has(column)) return 'integer';
  return numbers.has(column) || /^\d{4}$/.test(column) ? 'number' : 'text';
}

const WIDE = /quote|sentence/;
const BROAD = /path|title|decided_by|doubts|section|text/;

/** How wide a column is shown, in characters. */
export function columnWidth(column: string): number {
  if (WIDE.test(column)) return 70;
  if (BROAD.test(column)) return 32;
  if (columnKind(column) === 'integer') return 8;
  return columnKind(column) === 'number' ? 16 : 18;
}
