import type { Measure, PeriodBasis } from '../model/observation.js';
import type { Period, PeriodMention } from '../model/period.js';
import type { Structure } from '../model/structure.js';
import type { Caption } from './captions.js';
import type { ColumnHead } from './column-heads.js';
import type { DataRow } from './row-owners.js';

/** The time of a cell; `doubt` says where it came from when neither its row nor its column told it. */
export interface CellDate {
  readonly period: Period | undefined;
  readonly basis: PeriodBasis;
  readonly by: string;
  readonly doubt: string;
  /** The words that told it. */
  readonly mention: PeriodMention | undefined;
}

export interface DateQuestion {
  readonly head: ColumnHead;
  /** Time of the nearest column before it, of which this one tells the growth. */
  readonly before: PeriodMention | undefined;
  /** Times of all columns of the block, in order. */
  readonly years: readonly PeriodMention[];
  readonly row: DataRow;
  readonly caption: Caption;
  /** The number is one of all the years of the table (累计, 年均, [1500]). */
  readonly span: boolean;
  /** Time that the document's title names. */
  readonly title: PeriodMention | undefined;
  readonly structure: Structure;
  readonly section: number;
}

/** Its column's time, its row's, that of the column whose growth it tells, the caption's, the section's, the document's, in this order. */
export function dateCell(question: DateQuestion): CellDate {
  const { head, before, row, caption, span } = question;
  const own = head.times.at(-1);
  if (span) {
    const whole = own && isLong(own.period) ? own : undefined;
    const years = whole ? undefined : spanOf(question);
    if (whole ?? years)
      return { period: whole?.period ?? years, basis: 'clause', by: whole?.rule ?? '(years of the heads)', doubt: '', mention: whole };
  }
  const told = own ?? row.label.time ?? before;
  if (told) return { period: told.period, basis: 'clause', by: told.rule, doubt: '', mention: told };
  const group = row.groups.findLast(({ time }) => time)?.time;
  if (group) return { period: group.period, basis: 'clause', by: group.rule, doubt: '', mention: group };
  if (caption.time)
    return { period: caption.time.period, basis: 'sentence', by: caption.time.rule, doubt: 'period-from-caption', mention: caption.time };
  return fromAround(question);
}

function fromAround({ structure, section, title }: DateQuestion): CellDate {
  const around = structure.sections[section];
  if (around?.year !== undefined)
    return {
      period: years(around.yearFirst ?? around.year, around.year),
      basis: 'section',
      by: '(heading)',
      doubt: 'period-from-section',
      mention: undefined,
    };
  if (title) return { period: title.period, basis: 'document', by: title.rule, doubt: 'period-from-document', mention: undefined };
  if (structure.year === undefined)
    return { period: undefined, basis: 'none', by: '(no date)', doubt: 'period-unknown', mention: undefined };
  return {
    period: years(structure.year, structure.year),
    basis: 'document',
    by: '(document date)',
    doubt: 'period-from-document',
    mention: undefined,
  };
}

/** From the year after the first of the heads to the last: 2020年, 2025年, 年均增速 → 2021 to 2025. Else the plan that the caption names. */
function spanOf({ years: times, caption }: DateQuestion): Period | undefined {
  const told = times.filter(({ period }) => !isLong(period)).map(({ period }) => Number(period.last.slice(0, 4)));
  const [first, last] = [Math.min(...told), Math.max(...told)];
  if (told.length > 1 && first < last) return years(first + 1, last);
  return caption.time && isLong(caption.time.period) ? caption.time.period : undefined;
}

function isLong({ first, last }: Period): boolean {
  return first.slice(0, 4) !== last.slice(0, 4);
}

function years(first: number, last: number): Period {
  return { first: `${first}-01-01`, last: `${last}-12-31`, type: 'during' };
}

/** A level of a whole year is one of its last day. */
export function periodOf({ period }: CellDate, measure: Measure): Period | undefined {
  if (!period || measure !== 'stock' || period.type !== 'during') return period;
  return { first: period.last, last: period.last, type: 'as_of' };
}
