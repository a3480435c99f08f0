import { LAST_MONTH_OF_REVIEW } from '../model/period.js';
import type { Day } from '../model/span.js';
import type { Missing, Value } from './fill-template.js';

/** What a document says of its own date. */
export interface Reference {
  /** Day of signing. */
  readonly issued: Day | undefined;
  /** The document's own year, for words like 今年 where the day is unknown. */
  readonly year: number | undefined;
  /** The year that words without one belong to (3月底, 全年): the section's, else the document's. */
  readonly near: number | undefined;
  /** The document reports on the year before (a work report), also where its day is unknown. */
  readonly looksBack: boolean;
}

const UNKNOWN: Missing = { missing: 'date' };

/** Values of `doc…`, `review…` and `near.year`. `said` is the year told earlier in the sentence; without a date of its own the document has the last day of its year. */
export function documentValue(
  name: string,
  { issued, year, near, looksBack: reports }: Reference,
  said: number | undefined,
): Value | Missing {
  if (name === 'near.year') return said ?? near ?? year ?? (issued === undefined ? UNKNOWN : yearOf(issued));
  const day = issued ?? (year === undefined ? undefined : `${String(year).padStart(4, '0')}-12-31`);
  if (day === undefined) return UNKNOWN;
  if (name === 'doc') return day;
  if (name === 'doc.year') return yearOf(day);
  if (name === 'doc.month') return Number(day.slice(5, 7));
  if (name === 'doc.day') return Number(day.slice(8));
  // 2030 for a document of 2024.
  if (name === 'doc.decade') return Math.floor(yearOf(day) / 10) * 10 + 10;
  // The year whose January comes next.
  if (name === 'doc.january') return Number(day.slice(5, 7)) === 1 ? yearOf(day) : yearOf(day) + 1;
  const looksBack = issued === undefined ? reports : Number(day.slice(5, 7)) <= LAST_MONTH_OF_REVIEW;
  if (name === 'review') return looksBack ? `${String(yearOf(day) - 1).padStart(4, '0')}-12-31` : day;
  return looksBack ? yearOf(day) - 1 : yearOf(day);
}

/** Year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
