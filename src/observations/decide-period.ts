import type { MetricSlot } from '../model/metric.js';
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

/** The time that the sentence itself gives to a slot: the nearest before it in its clause, else in an earlier clause; times in closed brackets and starting levels (从去年的2.1%) bind only their own number. */
export function ownPeriod(
  slot: MetricSlot,
  sentence: Sentence,
  periods: readonly PeriodMention[],
  except?: PeriodMention,
): { mention: PeriodMention; basis: PeriodBasis } | undefined {
  const clause = sentence.clauses[slot.clause] ?? sentence;
  const at = slot.quantity.start;
  const usable = periods.filter(
    (mention) =>
      mention !== except &&
      mention.role === 'time' &&
      (mention.end <= at ? boundTo(mention, sentence) === undefined || touches(mention, slot) : true),
  );
  const visible = usable.filter((mention) => !closedBracket(mention, at, sentence));
  const based = periods.find(
    (mention) =>
      mention.role === 'base' &&
      (slot.quantity.form === 'multiple' || slot.quantity.baseUnit === '%' ? /^（$/ : /^(?:（|的[约近]?)$/).test(
        sentence.text.slice(mention.end - sentence.start, at - sentence.start),
      ),
  );
  if (based) return { mention: based, basis: 'clause' };
  const inClause = visible.filter((mention) => mention.start >= clause.start && mention.end <= at).at(-1);
  if (inClause) return { mention: inClause, basis: 'clause' };
  const behind = visible.find(
    (mention) => mention.start >= slot.quantity.outer.end && mention.end <= clause.end && mention.start - slot.quantity.outer.end <= 1,
  );
  if (behind) return { mention: behind, basis: 'clause' };
  const trend = slot.cues.some((cue) => cue.role === 'trend');
  const before = visible
    .filter(
      (mention) => mention.end <= clause.start && !(mention.period.type === 'every_year' && (trend || !opensClause(mention, sentence))),
    )
    .at(-1);
  return before && { mention: before, basis: 'sentence' };
}

/** 每年新建5所，培训300人: a recurrence that opens its clause holds for those behind it; behind a subject (能力每年稳定在…) it holds for its own. */
function opensClause(mention: PeriodMention, { clauses, start, text }: Sentence): boolean {
  const clause = clauses.findLast((each) => each.start <= mention.start);
  const before = text.slice((clause?.start ?? start) - start, mention.start - start);
  return !/[\u4e00-\u9fff]{3}/.test(before);
}

/** A number of years that a reader would count backwards (五年累计): in a promise it means the years ahead, so it dates no target. */
export function looksBack({ relative, period }: PeriodMention, { year }: Structure): boolean {
  return relative && year !== undefined && period.type === 'during' && Number(period.first.slice(0, 4)) < year;
}

/** The last time of a sentence on which later sentences may lean; one that lies ahead only where it heads its sentence (到2027年，…), else it dates but its own clause. */
const HEAD = 8;

export function lastCarried(sentence: Sentence, periods: readonly PeriodMention[], { year }: Structure): PeriodMention | undefined {
  return periods
    .filter(
      (mention) =>
        mention.role === 'time' &&
        // 利当前、惠长远: the present in the midst of a sentence dates nothing that follows.
        (mention.start - sentence.start <= HEAD ||
          ((Number(mention.period.last.slice(0, 4)) <= (year ?? 0) || isFiscalYear(mention, year)) && !mention.relative)) &&
        mention.period.type !== 'every_year' &&
        boundTo(mention, sentence) === undefined &&
        !closedBracket(mention, sentence.end, sentence),
    )
    .at(-1);
}

/** The financial year that begins in the document's year. */
function isFiscalYear({ period }: PeriodMention, year: number | undefined): boolean {
  return period.last.endsWith('-03-31') && Number(period.first.slice(0, 4)) === year && period.first.endsWith('-04-01');
}

/** Offset of the number that a time directly opens with 从 or 由 before it (从去年的2.1%). */
function boundTo(mention: PeriodMention, sentence: Sentence): number | undefined {
  const text = sentence.text;
  const from = mention.start - sentence.start;
  const to = mention.end - sentence.start;
  const opened = /[从由]$/.test(text.slice(Math.max(0, from - 1), from));
  // 由上年 | 下降2.3%: a word of change may stand between the time and its number.
  const closed = (opened ? /^(?:的|\p{Script=Han}{2})?[约近]?(?=\d)/u : /^的?[约近]?(?=\d)/).exec(text.slice(to, to + 4));
  const end = closed ? mention.end + closed[0].length : undefined;
  const reached =
    /[至到为]$/.test(text.slice(Math.max(0, from - 1), from)) ||
    (/^[到至]/.test(text.slice(from, to)) && closed?.[0].startsWith('的') === true);
  return opened || reached ? end : undefined;
}

function touches(mention: PeriodMention, slot: MetricSlot): boolean {
  return slot.quantity.start - mention.end <= 2;
}

function closedBracket(mention: PeriodMention, at: number, sentence: Sentence): boolean {
  const between = sentence.text.slice(mention.end - sentence.start, Math.max(mention.end, Math.min(at, sentence.end)) - sentence.start);
  const close = between.indexOf('）');
  return close >= 0 && !between.slice(0, close).includes('（');
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
  const reviewed = reviewYear(mention, { kind, structure, sentence });
  if (reviewed !== undefined) return { period: { ...period, last: `${reviewed}-12-31` }, year: reviewed, basis, by: mention.rule };
  return { period, year: Number(period.last.slice(0, 4)), basis, by: mention.rule };
}

/** 一年来 in a review ends with the year under review, not on the day of the report. */
function reviewYear(
  mention: PeriodMention,
  { kind, structure, sentence }: Pick<PeriodQuestion, 'kind' | 'structure' | 'sentence'>,
): number | undefined {
  const section = structure.sections[sentence.section];
  const { first, last, type } = mention.period;
  if (kind !== 'fact' || type !== 'during' || !mention.relative || section?.role !== 'fact' || section.year === undefined) return undefined;
  const words = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
  const spans = /年[来间]$/.test(words) || Number(first.slice(0, 4)) < Number(last.slice(0, 4));
  return spans && Number(last.slice(0, 4)) === structure.year && section.year < structure.year ? section.year : undefined;
}

function fromSection({ kind, inRetrospect, measure, overYears, structure, sentence }: PeriodQuestion): Dated | undefined {
  const section = structure.sections[sentence.section];
  const year = section?.year;
  if (!section || year === undefined) return undefined;
  if (kind === 'fact' && (section.role === 'target' || (structure.year !== undefined && year > structure.year))) return undefined;
  if (kind === 'target' && !inRetrospect && structure.year !== undefined && year < structure.year) return undefined;
  if (overYears && section.since !== undefined && section.since < year && measure !== 'stock') {
    return { period: yearPeriod(section.since, year, measure), year, basis: 'section', by: '(heading)' };
  }
  const first = kind === 'fact' && measure !== 'flow' && measure !== 'growth' ? year : (section.yearFirst ?? year);
  return { period: yearPeriod(first, year, measure), year, basis: 'section', by: '(heading)' };
}

function fromDocument({ kind, measure, structure }: PeriodQuestion): Dated {
  const { issued, year } = structure;
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
