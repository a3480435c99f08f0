import type { MetricSlot } from '../model/metric.js';
import type { PeriodBasis } from '../model/observation.js';
import type { PeriodMention } from '../model/period.js';
import type { Sentence, Structure } from '../model/structure.js';
import { governing } from './resolved.js';

/** So many characters from the start of a sentence a time still heads it. */
const HEAD = 8;

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
      (mention.end <= at ? boundTo(mention, sentence) === undefined || touches(mention, slot, sentence) : true),
  );
  const visible = usable.filter(
    (mention) =>
      !comparedWith(mention, slot, sentence) &&
      !closedBracket(mention, at, sentence) &&
      !foundedThen(mention, sentence) &&
      !ofRecipients(mention, at, sentence) &&
      !setOutFrom(mention, at, sentence),
  );
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
      (mention) =>
        mention.end <= clause.start &&
        !partedFrom(mention, clause.start, sentence) &&
        !(mention.period.type === 'every_year' && (trend || !opensClause(mention, sentence))),
    )
    .at(-1);
  return before && !sumsUpHistory(slot, before, visible) ? { mention: before, basis: 'sentence' } : undefined;
}

/** 2021年设立基金，2024年增资至5亿元，累计服务企业2140家次: behind several years that were told one by one what is summed up is of no one of them. */
function sumsUpHistory({ cues, verb }: MetricSlot, { period }: PeriodMention, visible: readonly PeriodMention[]): boolean {
  const summed = governing({ cues, verb }).some(({ word }) => word.startsWith('累计'));
  const years = new Set(visible.filter((one) => one.period.type === 'during').map((one) => one.period.first.slice(0, 4)));
  return summed && period.type === 'during' && years.size > 1;
}

/** 每年新建5所，培训300人: a recurrence that opens its clause holds for those behind it; behind a subject (能力每年稳定在…) it holds for its own. */
function opensClause(mention: PeriodMention, { clauses, start, text }: Sentence): boolean {
  const clause = clauses.findLast((each) => each.start <= mention.start);
  const before = text.slice((clause?.start ?? start) - start, mention.start - start);
  return !/[\u4e00-\u9fff]{3}/.test(before);
}

/** 仅为2019年的64%, 恢复至2019年同期水平的78%: the time of what a share is set beside. */
function comparedWith({ start, end }: PeriodMention, { quantity }: MetricSlot, { text, start: base }: Sentence): boolean {
  const before = text.slice(Math.max(0, start - base - 3), start - base);
  const behind = text.slice(end - base, quantity.outer.start - base);
  return quantity.baseUnit === '%' && /(?:仅?为|相当于|恢复[至到]|达到?)$/.test(before) && /^(?:全年|同期)?(?:水平)?的$/.test(behind);
}

/** 建于2003年的小区: when something was founded says nothing of the figures behind it. */
function foundedThen({ start, end }: PeriodMention, { text, start: base }: Sentence): boolean {
  // 为2003年交付的安置小区: so it was founded too.
  const built = /^[\u4e00-\u9fff]{0,2}(?:交付|建成|竣工|投用|投入使用|成立|设立|开业|修建|建造)(?:使用|投用)?的/;
  const before = text.slice(Math.max(0, start - base - 4), start - base);
  return /(?:建成?|成立|创办|创建|设立|开工|投用|始)于$/.test(before) || built.test(text.slice(end - base, end - base + 10));
}

/** 对上年度出口500万美元以下的企业，给予…; 以上年度出口额为基数，…: the time of who is meant, or of a base, dates nothing behind its clause. */
function ofRecipients({ start, end }: PeriodMention, at: number, { text, start: base }: Sentence): boolean {
  const behind = text.slice(end - base, at - base);
  const opened = text.slice(Math.max(0, start - base - 1), start - base);
  return opened === '对'
    ? /^[^，。；]{2,40}的[^，。；]{2,30}，/.test(behind)
    : opened === '以' && /^[^，。；]{2,20}为基[数准]，/.test(behind);
}

/** 在上年下降5%的基础上，又下降3%: the time of what is set out from dates nothing behind it. */
function setOutFrom({ start, end }: PeriodMention, at: number, { text, start: base }: Sentence): boolean {
  return /在[^，。；]{0,12}$/.test(text.slice(0, start - base)) && /^[^，。；]{0,40}基础上/.test(text.slice(end - base, at - base));
}

/** 预计2025年缺口3200个；小规模学校还有39所: a time within a sentence holds no further than the next semicolon. */
function partedFrom(mention: PeriodMention, at: number, { text, start }: Sentence): boolean {
  return mention.start - start > HEAD && text.slice(mention.end - start, at - start).includes('；');
}

/** A number of years that a reader would count backwards (五年累计): in a promise it means the years ahead, so it dates no target. */
export function looksBack({ relative, period }: PeriodMention, { year }: Structure): boolean {
  return relative && year !== undefined && period.type === 'during' && Number(period.first.slice(0, 4)) < year;
}

/** The times of a sentence that date something: 用三年时间 in a look back only tells how long it took. */
export function datingTimes(
  periods: readonly PeriodMention[],
  { section, text, start }: Sentence,
  { sections }: Structure,
): readonly PeriodMention[] {
  if (sections[section]?.role !== 'fact' || !text.includes('用')) return periods;
  return periods.filter((mention) => text[mention.start - start] !== '用');
}

/** The last time of a sentence on which later sentences may lean; one that lies ahead only where it heads its sentence (到2027年，…), else it dates but its own clause. */
export function lastCarried(
  sentence: Sentence,
  periods: readonly PeriodMention[],
  { year, language }: Structure,
): PeriodMention | undefined {
  if (periods.length === 0) return undefined;
  return periods
    .filter(
      (mention) =>
        mention.role === 'time' &&
        // 利当前、惠长远: the present in the midst of a sentence dates nothing that follows.
        (mention.start - sentence.start <= HEAD ||
          // 2023年增长5%；今年1—7月增长6%。: a time behind a semicolon heads its part of the sentence.
          /；\s?$/.test(sentence.text.slice(0, mention.start - sentence.start)) ||
          opensWithYears(mention, sentence) ||
          ((Number(mention.period.last.slice(0, 4)) <= (year ?? 0) || isFiscalYear(mention, year)) &&
            (!mention.relative || (language === 'en' && isPast(mention, year))))) &&
        mention.period.type !== 'every_year' &&
        boundTo(mention, sentence) === undefined &&
        !foundedThen(mention, sentence) &&
        !setOutFrom(mention, sentence.end, sentence) &&
        !closedBracket(mention, sentence.end, sentence),
    )
    .at(-1);
}

/** 市十一届人大一次会议 | 以来的五年 | ，是极不平凡的五年: several years that the first clause of a sentence tells of. */
function opensWithYears({ start, period }: PeriodMention, sentence: Sentence): boolean {
  return period.first.slice(0, 4) < period.last.slice(0, 4) && /^[^，；。]*会议$/.test(sentence.text.slice(0, start - sentence.start));
}

/** last year, in the midst of a sentence. */
function isPast({ period }: PeriodMention, year: number | undefined): boolean {
  return (
    year !== undefined &&
    period.type === 'during' &&
    Number(period.last.slice(0, 4)) === year - 1 &&
    period.first.slice(0, 4) === period.last.slice(0, 4)
  );
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
  const before = text.slice(Math.max(0, from - 2), from).trimEnd();
  const opened = /[从由]$/.test(before);
  // 由上年 | 下降2.3%: a word of change may stand between the time and its number.
  const closed = (opened ? /^\s?(?:的|\p{Script=Han}{2})?\s?[约近]?\s?(?=\d)/u : /^\s?的?[约近]?\s?(?=\d)/).exec(text.slice(to, to + 7));
  const end = closed ? mention.end + closed[0].length : undefined;
  const reached = /[至到为]$/.test(before) || (/^[到至]/.test(text.slice(from, to)) && closed?.[0].trimStart().startsWith('的') === true);
  return opened || reached ? end : undefined;
}

/** True where nothing but 的, or a row of numbers that began there, stands between the time and the number. */
export function touches(mention: PeriodMention, slot: MetricSlot, { text, start }: Sentence, most = 3): boolean {
  const near = slot.quantity.start - mention.end <= most;
  // 由2015年的11.2 | : 45.3 : 43.5: a row without words between its numbers has one time.
  return near || (slot.afterList && ROW.test(text.slice(mention.end - start, slot.quantity.start - start)));
}

const ROW = /^的?(?:\d{1,2}(?:\.\d{1,2})? ?[:：∶] ?){1,2}$/;

function closedBracket(mention: PeriodMention, at: number, sentence: Sentence): boolean {
  const between = sentence.text.slice(mention.end - sentence.start, Math.max(mention.end, Math.min(at, sentence.end)) - sentence.start);
  const close = between.indexOf('）');
  return close >= 0 && !between.slice(0, close).includes('（');
}
