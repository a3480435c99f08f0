import type { Measure, ObservationKind, PeriodBasis } from '../model/observation.js';
import type { Period, PeriodMention } from '../model/period.js';
import type { Sentence, Structure } from '../model/structure.js';

/** The time of an observation; `period` undefined where the document gives none. */
export interface Dated {
  readonly period: Period | undefined;
  readonly year: number | undefined;
  readonly basis: PeriodBasis;
  readonly by: string;
}

export interface PeriodQuestion {
  readonly own: { readonly mention: PeriodMention; readonly basis: PeriodBasis } | undefined;
  readonly carried: PeriodMention | undefined;
  readonly kind: ObservationKind;
  /** The words say that it holds now (现有). */
  readonly now: boolean;
  /** A target of the year under review, told with its result. */
  readonly inRetrospect: boolean;
  readonly measure: Measure;
  /** The words say that several years are told in one number (年均, 累计). */
  readonly overYears: boolean;
  /** Of which years the part of the review tells that it stands in. */
  readonly years?: 'one' | 'several' | undefined;
  readonly sentence: Sentence;
  readonly structure: Structure;
}

/** Clause, then sentence, then an earlier sentence of the same point, then section, then the document's own date: annotation guide, "How time is found". */
export function decidePeriod(question: PeriodQuestion): Dated {
  const { own, carried, kind, structure } = question;
  if (own && (own.basis === 'clause' || fits(own.mention, kind, structure))) return fromMention(own.mention, own.basis, question);
  if (carried && !question.now && fits(carried, kind, structure)) return fromMention(carried, 'earlier', question);
  return fromSection(question) ?? fromDocument(question);
}

/** A time said earlier is not carried to a number of the other kind: no fact lies ahead, no target behind. */
function fits(mention: PeriodMention, kind: ObservationKind, { year }: Structure): boolean {
  if (year === undefined || mention.period.type === 'every_year') return true;
  const last = Number(mention.period.last.slice(0, 4));
  if (kind === 'fact') return last <= year;
  if (kind === 'target') return last >= year;
  return true;
}

function fromMention(mention: PeriodMention, basis: PeriodBasis, { kind, structure, sentence }: PeriodQuestion): Dated {
  const { period } = mention;
  if (period.type === 'every_year') {
    const year = kind === 'fact' ? (structure.sections[sentence.section]?.year ?? structure.year) : undefined;
    return { period: { ...period }, year, basis, by: mention.rule };
  }
  const planned =
    structure.docType === 'plan' && kind === 'target' && mention.relative ? structure.sections[sentence.section]?.year : undefined;
  // 五年内 in a plan: by its end.
  if (planned !== undefined && Number(period.last.slice(0, 4)) > planned)
    return { period: { ...period, last: `${planned}-12-31` }, year: planned, basis, by: mention.rule };
  const reviewed = reviewYear(mention, basis, { kind, structure, sentence });
  const first = period.first > `${reviewed}-12-31` ? `${reviewed}-01-01` : period.first;
  if (reviewed !== undefined) return { period: { ...period, first, last: `${reviewed}-12-31` }, year: reviewed, basis, by: mention.rule };
  return { period, year: Number(period.last.slice(0, 4)), basis, by: mention.rule };
}

/** 一年来 in a review ends with the year under review, not on the day of the report. */
function reviewYear(
  mention: PeriodMention,
  basis: PeriodBasis,
  { kind, structure, sentence }: Pick<PeriodQuestion, 'kind' | 'structure' | 'sentence'>,
): number | undefined {
  const section = structure.sections[sentence.section];
  const { first, last, type } = mention.period;
  if (kind !== 'fact' || type !== 'during' || !mention.relative || section?.role !== 'fact' || section.year === undefined) return undefined;
  const words = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
  // 本年结余 in a review: of the year under review.
  // 继去年突破300亿元后，达到408亿元 in a review of last year: the year before it.
  if (/^(?:去|上)年$/.test(words) && sentence.text.charAt(mention.start - sentence.start - 1) === '继')
    return basis === 'clause' && section.year === Number(last.slice(0, 4)) ? section.year - 1 : undefined;
  const spans = /年[来间]$|^本年度?$/.test(words) || Number(first.slice(0, 4)) < Number(last.slice(0, 4));
  return spans && Number(last.slice(0, 4)) === structure.year && section.year < structure.year ? section.year : undefined;
}

function fromSection({ kind, inRetrospect, measure, overYears, years, structure, sentence }: PeriodQuestion): Dated | undefined {
  const section = structure.sections[sentence.section];
  const year = section?.year;
  if (!section || year === undefined) return undefined;
  if (kind === 'fact' && (section.role === 'target' || (structure.year !== undefined && year > structure.year))) return undefined;
  if (kind === 'target' && !inRetrospect && structure.year !== undefined && year < structure.year) return undefined;
  if (overYears && section.since !== undefined && section.since < year && measure !== 'stock') {
    return { period: yearPeriod(section.since, year, measure), year, basis: 'section', by: '(heading)' };
  }
  const over = measure === 'flow' || measure === 'growth' || measure === 'change';
  const several = years === 'several' ? section.since : section.yearFirst;
  const first = kind === 'fact' && !over ? year : (several ?? year);
  return { period: yearPeriod(first, year, measure), year, basis: 'section', by: '(heading)' };
}

function fromDocument({ kind, measure, structure }: PeriodQuestion): Dated {
  const { issued, year } = structure;
  const told = kind === 'fact' ? structure.reviewed : kind === 'target' ? structure.ahead : undefined;
  if (told !== undefined) return { period: yearPeriod(told, told, measure), year: told, basis: 'document', by: '(year in the title)' };
  if (year === undefined) return { period: undefined, year: undefined, basis: 'none', by: '(no date)' };
  if (kind === 'target') return { period: yearPeriod(year, year, measure), year, basis: 'document', by: '(document date)' };
  // A work report is given at the start of a year, and a plan without a date before its first: what they tell without a time is of the year before.
  const before = structure.docType === 'work_report' || (structure.docType === 'plan' && issued === undefined);
  if (before && kind === 'fact')
    return { period: yearPeriod(year - 1, year - 1, measure), year: year - 1, basis: 'document', by: '(year before)' };
  if (issued !== undefined && Number(issued.slice(0, 4)) !== year)
    return { period: yearPeriod(year, year, measure), year, basis: 'document', by: '(year in the title)' };
  const day = issued ?? `${year}-12-31`;
  return { period: { first: day, last: day, type: 'as_of' }, year, basis: 'document', by: '(document date)' };
}

function yearPeriod(first: number, last: number, measure: Measure): Period {
  const end = `${last}-12-31`;
  return measure === 'stock' ? { first: end, last: end, type: 'as_of' } : { first: `${first}-01-01`, last: end, type: 'during' };
}
