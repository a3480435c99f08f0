import { LAST_MONTH_OF_REVIEW } from '../model/period.js';
import { findParts, type Parts } from './parts.js';
import { readYear } from './read-day.js';

/** The year that a summary looks back on, and the one that its goals are for. */
export interface ToldYears {
  readonly reviewed: number | undefined;
  readonly ahead: number | undefined;
}

/** What the years of a summary are told by. */
export interface ToldYearsContext {
  readonly title: string | undefined;
  /** The first words below the title. */
  readonly lead?: string | undefined;
  /** Year and month of the document's date. */
  readonly issuedYear: number | undefined;
  readonly issuedMonth?: number | undefined;
}

/**
 * What a summary's title says of its years: 2023年工作总结和2024年工作打算 looks back on 2023 and ahead on 2024; where it names none, the first words may (一年来). The
 * goals of one that only looks back are for the year in which it was written, or, where it was written in the year that it sums up, the next.
 */
export function readToldYears({ title, lead, issuedYear, issuedMonth }: ToldYearsContext, parts: Parts): ToldYears {
  const told = findParts(title ?? '', parts('told_year'));
  const named = (way: string): number | undefined =>
    told.flatMap(({ rule, groups }) => (rule.gives === way ? (readYear(groups['value']) ?? []) : []))[0];
  const reviewed = named('review') ?? named('whole-year') ?? readLead(lead ?? '', issuedYear, issuedMonth, parts);
  const next =
    named('whole-year') === reviewed && reviewed !== undefined && (issuedYear ?? reviewed) <= reviewed ? reviewed + 1 : issuedYear;
  return { reviewed, ahead: named('ahead') ?? next };
}

function readLead(lead: string, issuedYear: number | undefined, issuedMonth: number | undefined, parts: Parts): number | undefined {
  if (issuedYear === undefined || (issuedMonth ?? 12) > LAST_MONTH_OF_REVIEW) return undefined;
  const before = findParts(lead, parts('told_year')).some(
    ({ rule, groups }) => rule.gives === 'lead' && (readYear(groups['value']) ?? issuedYear - 1) === issuedYear - 1,
  );
  return before ? issuedYear - 1 : undefined;
}
