import type { Dated, PeriodQuestion } from './decide-period.js';

/** 五年来从54万亿元增加到82.7万亿元: the level that is reached is that of the last year, not of all. */
export function lastYearOf(dated: Dated): Dated {
  const { period, year } = dated;
  if (period?.type !== 'during' || year === undefined || period.first.slice(0, 4) === period.last.slice(0, 4)) return dated;
  return { ...dated, period: { ...period, first: `${year}-01-01` } };
}

/**
 * The starting level of a change belongs to the year before the change began: before the years of the section where that gave the time,
 * and before the document where that is later than it: the document knew it.
 */
export function yearBefore(dated: Dated, { structure, sentence }: Pick<PeriodQuestion, 'structure' | 'sentence'>): Dated {
  if (dated.year === undefined) return dated;
  const around = structure.sections[sentence.section];
  const first = around?.since ?? around?.yearFirst;
  const planned = structure.docType === 'plan' && first !== undefined && dated.year > first ? first : undefined;
  const section = dated.basis === 'section' ? (around?.since ?? around?.yearFirst) : dated.basis === 'earlier' ? around?.since : planned;
  const start = section ?? (dated.period?.type === 'during' ? Number(dated.period.first.slice(0, 4)) : dated.year);
  const written = structure.issued === undefined ? structure.year : Number(structure.issued.slice(0, 4));
  const year = written !== undefined && start - 1 > written ? written - 1 : start - 1;
  return { ...dated, year, period: { first: `${year}-12-31`, last: `${year}-12-31`, type: 'as_of' } };
}
