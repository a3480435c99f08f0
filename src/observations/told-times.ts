import type { PeriodMention } from '../model/period.js';
import type { Structure } from '../model/structure.js';

/** True for a time that the words name and that ended before the year of the document. */
export function liesBehind(period: PeriodMention | undefined, { year }: Structure): boolean {
  if (!period || period.relative || period.period.type === 'every_year' || year === undefined) return false;
  return Number(period.period.last.slice(0, 4)) < year;
}

/** True for a time that ends after the document was signed and in a later year, or that is said as a deadline. */
export function liesAhead(period: PeriodMention | undefined, { issued, year }: Structure): boolean {
  if (!period || period.period.type === 'every_year' || year === undefined) return false;
  const last = Number(period.period.last.slice(0, 4));
  // 截至12月底 in a summary of 29 December is its own time.
  const later = issued !== undefined && period.period.last > issued && period.period.last.slice(0, 7) !== issued.slice(0, 7);
  return last > year || (later && period.period.type === 'as_of' && last >= year);
}
