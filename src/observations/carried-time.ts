import type { PeriodMention } from '../model/period.js';
import type { Sentence, Structure } from '../model/structure.js';
import type { ObserveInput } from './observe.js';
import { datingTimes } from './own-period.js';

/** A decrease from 181 billion | in 2023/24: behind such words the level before stands with its time. */
const FROM_LEVEL = /\b(?:from|than|compared (?:to|with)|against)\s+(?:the |an? )?(?:[A-Z][A-Za-z]{0,4}\.?)?\s?[$£€₹]?\d[^,;]{0,30}$/;

const NONE: readonly PeriodMention[] = [];

/** The times of a sentence but for those that only date a starting level (up from 3,200 in 2019) or what comes after the year under review. */
export function timesToCarry(input: ObserveInput, index: number): readonly PeriodMention[] {
  const own = input.periods[index];
  if (!own || own.length === 0) return NONE;
  const starts = (input.metrics[index]?.slots ?? []).filter(({ settled }) => settled?.starting === true);
  const sentence = input.sentences[index];
  if (!sentence) return NONE;
  const { text, start } = sentence;
  const times = datingTimes(own, sentence, input.structure);
  // in the late 2000s: a decade dates its own clause alone.
  const dated = times.filter((time) => !/\ds$/.test(text.slice(time.start - start, time.end - start)));
  return dated.filter(
    (time) =>
      !liesBeyondReview(time, sentence, input.structure) &&
      !starts.some(({ quantity }) => time.start >= quantity.end && time.start - quantity.end <= 2) &&
      !(input.structure.language === 'en' && isOfStartingLevel(time, sentence)),
  );
}

/** 已交付10个，剩余的 | 2025年 | 全部交付 in a review of 2024: a later year that does not open its sentence dates its own clause alone. */
function liesBeyondReview(time: PeriodMention, { start, section }: Sentence, { sections }: Structure): boolean {
  const under = sections[section];
  return under?.role === 'fact' && under.year !== undefined && time.start > start && yearOf(time) > under.year;
}

function isOfStartingLevel({ start }: PeriodMention, { text, start: from }: Sentence): boolean {
  return FROM_LEVEL.test(text.slice(0, start - from));
}

/** Last year we built 15 schools. We help 600 pupils this year. We launched a fund: a past that points back ends where the present is told. */
export function stillCarried(
  carried: PeriodMention | undefined,
  periods: readonly PeriodMention[],
  { year, language }: Pick<Structure, 'year' | 'language'>,
): PeriodMention | undefined {
  const past = carried?.relative === true && year !== undefined && yearOf(carried) < year;
  const present = periods.some((time) => time.role === 'time' && time.relative && yearOf(time) === year);
  return language === 'en' && past && present ? undefined : carried;
}

function yearOf({ period }: PeriodMention): number {
  return Number(period.last.slice(0, 4));
}
