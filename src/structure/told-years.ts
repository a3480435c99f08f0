import { findParts, type Parts } from './parts.js';
import { readYear } from './read-day.js';

/** The year that a summary looks back on, and the one that its goals are for. */
export interface ToldYears {
  readonly reviewed: number | undefined;
  readonly ahead: number | undefined;
}

/**
 * What a summary's title says of its years: 2023年工作总结和2024年工作打算 looks back on 2023 and ahead on 2024. The goals of one that only looks back are for the
 * year in which it was written, `issuedYear`, or, where it was written in the year that it sums up, the next.
 */
export function readToldYears(title: string | undefined, issuedYear: number | undefined, parts: Parts): ToldYears {
  const told = findParts(title ?? '', parts('told_year'));
  const named = (way: string): number | undefined =>
    told.flatMap(({ rule, groups }) => (rule.gives === way ? (readYear(groups['value']) ?? []) : []))[0];
  const reviewed = named('review') ?? named('whole-year');
  const next =
    named('whole-year') === reviewed && reviewed !== undefined && (issuedYear ?? reviewed) <= reviewed ? reviewed + 1 : issuedYear;
  return { reviewed, ahead: named('ahead') ?? next };
}
