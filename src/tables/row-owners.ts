import { endsWithHead, isHeaded } from './name-metric.js';
import type { ColumnBlock } from './columns.js';
import { cellsOfRow } from './head-rows.js';
import type { TableLayout } from './lay-out.js';
import { readLabel, type RowLabel } from './row-labels.js';
import { wholeMatch, type FindPart, type TableMatch } from './table-rules.js';
import type { TableTools, Unit } from './table-tools.js';

/** A row of numbers with all that stands around its label. */
export interface DataRow {
  readonly row: number;
  readonly label: RowLabel;
  /** Rows and merged cells above and left of the label, the outermost first (一、经济发展). */
  readonly groups: readonly RowLabel[];
  /** A rise or fall that the label or its group tells. */
  readonly measure: TableMatch | undefined;
  /** The row that this one may be a part of: the last one above that tells what it measures. */
  readonly whole: DataRow | undefined;
  /** 其中： stands before this row, or before one above it since the whole. */
  readonly part: boolean;
  /** The part above that this one, which tells a mere size, narrows further. */
  readonly within: string | undefined;
  /** Nothing tells its unit, and it may be in that of the row above. */
  readonly leans: boolean;
  /** Of the column of units, or else of the label. */
  readonly unit: Unit | undefined;
  /** 约束性 or 预期性, where a column tells it. */
  readonly attribute: TableMatch | undefined;
}

interface Above {
  readonly groups: readonly RowLabel[];
  readonly whole: DataRow | undefined;
  readonly part: boolean;
  /** Words of the last row that is a part and no mere size. */
  readonly within?: string | undefined;
}

/** A size alone (90平方米及以下, 144平方米以上). */
const SIZE = /^\d+(?:\.\d+)?(?:[-—~～至]\d+(?:\.\d+)?)?(?:平方米|公顷|亩|吨|千瓦|公里|万?元|层|岁)(?:及?以[上下])?$/;
/** Heads of sums, which own the parts below them though they say nothing of whose they are (投资额, #住宅). */
const SUM_HEAD = /(?:投资|金额|产值|收入|支出|营业额|销售额)额?$/;

/** The rows of one block of columns that have a label and numbers, in order. */
export function readRows(layout: TableLayout, block: ColumnBlock, find: FindPart, tools: TableTools): readonly DataRow[] {
  const { grid, heads } = layout;
  const rows: DataRow[] = [];
  const places = new Set(block.labels.filter((column) => isPlaceColumn(layout, column, find)));
  let above: Above = { groups: [], whole: undefined, part: false };
  for (let row = heads.body; row < grid.rows; row += 1) {
    const cells = [...new Set(block.labels.map((column) => grid.at(row, column)))].filter(
      (cell) => cell !== undefined && cell.type !== 'empty' && cell.type !== 'nothing',
    );
    const labels = cells.flatMap((cell) => (cell ? [readLabel(cell, places.has(cell.cell.column), find, tools)] : []));
    const label = labels.at(-1);
    if (!label) continue;
    const filled = block.values.some((column) => !['empty', 'words'].includes(grid.at(row, column)?.type ?? 'empty'));
    if (!filled || cellsOfRow(grid, row).length === 1) {
      above = enterGroup(above, label);
      continue;
    }
    const data = readRow(layout, block, row, label, labels.slice(0, -1), above, find, tools);
    rows.push(data);
    const headed = endsWithHead(label.words, find, tools) || (!above.part && isHeaded(label.words, find, tools));
    const owns = !tools.phrase(label.words, label.cell.cell).generic || SUM_HEAD.test(label.words);
    if (headed && !data.leans && label.mark !== 'part' && owns) above = { groups: above.groups, whole: data, part: false };
    else if (label.mark === 'part') above = { ...above, part: true, within: SIZE.test(label.words) ? above.within : label.words };
  }
  return rows;
}

/** A part, or a sum in what the row above is told in (第一产业 below 地区生产总值), needs no unit of its own. */
function leansOn({ words, mark, cell }: RowLabel, unit: Unit, part: boolean, tools: TableTools): boolean {
  const phrase = tools.phrase(words, cell.cell);
  return part || mark === 'part' || tools.partWord(words) || (phrase.known && phrase.dimension === unit.dimension);
}

function isPlaceColumn({ grid, heads }: TableLayout, column: number, find: FindPart): boolean {
  return heads.heads.some((row) => wholeMatch(find, grid.at(row, column)?.words ?? '', 'place_column') !== undefined);
}

/** A row without numbers heads those below it; 其中： alone says that they are parts of the row above. */
function enterGroup(above: Above, label: RowLabel): Above {
  if (label.words === '') return { ...above, part: label.mark === 'part' || above.part };
  return { groups: [label], whole: undefined, part: false };
}

function readRow(
  { grid }: TableLayout,
  block: ColumnBlock,
  row: number,
  label: RowLabel,
  beside: readonly RowLabel[],
  above: Above,
  find: FindPart,
  tools: TableTools,
): DataRow {
  const unitCell = block.units
    .map((column) => grid.at(row, column))
    .find((cell) => cell && cell.type !== 'empty' && cell.type !== 'nothing');
  const attributes = block.attributes.map((column) => grid.at(row, column)?.words ?? '');
  const groups = [...above.groups, ...beside];
  const unit = unitCell ? tools.anyUnit(unitCell.words.replace(/^（([^（）]*)）$/u, '$1')) : label.unit;
  return {
    row,
    label,
    groups,
    measure: label.measure ?? groups.findLast(({ measure }) => measure?.rule.gives?.sign)?.measure,
    whole: above.whole,
    leans: unit === undefined && above.whole?.unit !== undefined && leansOn(label, above.whole.unit, above.part, tools),
    part: label.mark === 'part' || above.part,
    within: SIZE.test(label.words) ? above.within : undefined,
    unit,
    attribute: attributes.map((words) => wholeMatch(find, words, 'kind')).find((match) => match),
  };
}
