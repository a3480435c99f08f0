import { LAST_MONTH_OF_REVIEW } from './model/period.js';
import type { Section, Structure } from './model/structure.js';

/** What the words of a time lean on in a document: see PeriodReference. */
interface TimeReference {
  readonly issued: Structure['issued'];
  readonly year: number | undefined;
  readonly looksBack: boolean;
  readonly tellsOfYear: boolean;
}

/** True for a document that is written in the year behind the one that it sums up. */
const isLate = ({ reviewed, year }: Structure): boolean => reviewed !== undefined && reviewed !== year;

/** A summary that is signed in the first months of the next year was written for the one before; what is reported to a house or found by an audit is told from its own day. */
function sumsUp({ docType, title, issued }: Structure): boolean {
  return docType === 'summary' && /总结/.test(title ?? '') && (issued === undefined || Number(issued.slice(5, 7)) <= LAST_MONTH_OF_REVIEW);
}

/** The year that words without one belong to: the section's, else the one that a summary looks back on. */
export function yearAround(structure: Structure, section: Section | undefined): number | undefined {
  return section?.year ?? structure.reviewed;
}

/**
 * 今年 of a communiqué is the year that it tells of, and so it is in what a summary of the year before says of that year: 今年 in a review of 2020 that was signed in
 * January 2021 is 2020. Elsewhere it is the year of the document.
 */
export function timeReference(structure: Structure, section: Section | undefined): TimeReference {
  const { docType, issued, year, reviewed } = structure;
  const late = isLate(structure);
  const reviews = late && sumsUp(structure) && yearAround(structure, section) === reviewed;
  return { issued, year, looksBack: docType === 'work_report' || (late && !reviews), tellsOfYear: docType === 'communique' || reviews };
}
