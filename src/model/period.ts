import type { Day, Span } from './span.js';

export type PeriodType = 'during' | 'as_of' | 'every_year';

/** Both days inclusive; `as_of` has first = last. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly type: PeriodType;
}

/** A time expression. `role` is `base` for the time of a comparison (比2015年, 较上年), which dates no figure by itself. */
export interface PeriodMention extends Span {
  readonly period: Period;
  readonly role: 'time' | 'base';
  readonly rule: string;
  /** True where the expression leans on the document's date (今年, 目前). */
  readonly relative: boolean;
}

/** Last month in which a document still looks back on the year before: reports to congresses are made from January to March. */
export const LAST_MONTH_OF_REVIEW = 3;
