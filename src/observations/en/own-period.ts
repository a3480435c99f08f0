import type { MetricSlot } from '../../model/metric.js';
import type { PeriodBasis } from '../../model/observation.js';
import type { PeriodMention } from '../../model/period.js';
import type { Sentence } from '../../model/structure.js';

/** A time right behind a number (46.9% in 2013) is its own. */
const RIGHT_BEHIND = 2;
/** from last year's 2.1%: the time of a starting level stands right before it. */
const POSSESSIVE = 4;
const AGO = /^(?:(?:a|the) year (?:earlier|ago|before)|the previous year)\b/i;
/** 95.1% of GDP | in 2024-25 */
export const OF_WHOLE = /^ of (?:national |the )?(?:GDP|GNP|GNI|gross domestic product|output|total|national income|revenue) $/;
/** A time so near to the start of its sentence heads it. */
const HEAD = 8;

function isRightBehind(time: PeriodMention, { quantity, settled }: MetricSlot): boolean {
  const end = settled?.counted?.end ?? quantity.outer.end;
  return time.start >= end && time.start - end <= RIGHT_BEHIND;
}

/** 700 million for the growth in pupils from 7 to | 8 in 2011, for 10 million families, 5 lakh | per year: a time of what is told of another number. */
function belongsToOther(
  time: PeriodMention,
  { start, end }: MetricSlot['quantity'],
  others: readonly MetricSlot[],
  { text, start: from }: Sentence,
): boolean {
  if (time.start > end && isOfLaterVerb(text.slice(0, end - from), text.slice(end - from, time.start - from))) return true;
  // a decrease of 3% from | 181 billion in 2024: the time is that of the level beside it.
  const beside = others.find(
    (other) =>
      other.quantity.start >= end &&
      (isRightBehind(time, other) ||
        isDoneThen(text.slice(other.quantity.outer.end - from, Math.max(time.start, other.quantity.outer.end) - from))),
  );
  const opened =
    beside && /\b(?:from|compared (?:to|with)|than|against)\s*(?:an? )?$/.test(text.slice(end - from, beside.quantity.outer.start - from));
  if (opened === true) return true;
  const yearly = time.period.type === 'every_year' && /^per /i.test(text.slice(time.start - from));
  if (yearly) return others.some(({ quantity }) => quantity.start >= end && quantity.end <= time.start);
  const at = others.findIndex((other) => isRightBehind(time, other));
  const [first, level] = [others[at - 1], others[at]];
  if (!level || level.quantity.start <= end) return false;
  if (time.period.type === 'every_year') return level.quantity.dimension === 'money';
  const own = others.find(({ quantity }) => quantity.start === start);
  return first?.settled?.starting === true && first.quantity.start > end && own?.phrase?.key !== level.phrase?.key;
}

const AHEAD =
  /\b(?:will|would|shall|should|must)\b|\b(?:is|are) (?:also |now )?(?:planning|expected|projected|forecast|set|due|going) to\b/;

/** to record growth of 5.8% | and to strengthen further in 2011; it runs in 8 towns, | and will reach all 20 by 2021: the time is that of the next verb. */
function isOfLaterVerb(before: string, between: string): boolean {
  if (/\band (?:to|will|then|would|is|are) [^,;]*$/.test(between)) return true;
  const next = /[,;]((?: [a-z]+){1,4}) [^;]*$/.exec(between)?.[1];
  return next !== undefined && AHEAD.test(between) && !AHEAD.test(before);
}

/** half of the 66,600 | delivered | the year before */
export function isDoneThen(between: string): boolean {
  return /^ [a-z]{3,}(?:ed|en|lt|ld|ade) $/.test(between);
}

/** 29 billion per year for the health service | by 2028-29: the year by which it is so much every year; growth of 3% a year | from 2022 to 2025. */
function isDeadlineOf(yearly: PeriodMention, { start, period }: PeriodMention, { text, start: from }: Sentence, grows: boolean): boolean {
  const between = start >= yearly.end ? text.slice(yearly.end - from, start - from) : ';';
  const opens = grows ? /^(?:by|from|between|over|during|in|through)\b/i : /^by\b/i;
  return period.type !== 'every_year' && !/[;:.,\d]/.test(between) && opens.test(text.slice(start - from));
}

/** grants for firms that hired somebody | in 2023, 20 contracts that will bring homes | by 2030: when the firms did so and the contracts will. */
function inRelativeClause(time: PeriodMention, { end }: MetricSlot['quantity'], { text, start }: Sentence): boolean {
  const between = time.start > end ? text.slice(end - start, time.start - start) : '';
  return /\bfor [a-z][a-z -]{2,60} (?:given|made|paid|incurred|granted|received|earned|bought) $|\b(?:that|who) (?:[a-z]+ly )?(?!is\b|are\b|will\b|was\b|were\b|has\b|have\b)[a-z]+ed\b[^,;:]*$|\b(?:that|which) (?:will|would|can|could)\b(?:[^,;:]|,(?=\d))*$/.test(
    between,
  );
}

/**
 * The time that an English sentence gives to a number: the one right behind it, else the nearest before it in its clause, else the next behind it there,
 * else the last of an earlier clause, else the first of a later one.
 */
export function ownEnglishPeriod(
  { quantity, clause: index, settled }: MetricSlot,
  sentence: Sentence,
  periods: readonly PeriodMention[],
  others: readonly MetricSlot[] = [],
): { readonly mention: PeriodMention; readonly basis: PeriodBasis } | undefined {
  const clause = sentence.clauses[index] ?? sentence;
  const end = settled?.counted?.end ?? quantity.outer.end;
  // rose to 46, up from 32 | in 2019: the time of a starting level is its alone.
  const starts = others.filter((other) => other.quantity !== quantity && other.settled?.starting === true);
  const times = periods.filter(
    (time) => time.role === 'time' && !starts.some((other) => isRightBehind(time, other)) && !inRelativeClause(time, quantity, sentence),
  );
  // compared with 1,092 | a year earlier
  const earlier = periods.find(
    (time) =>
      time.role === 'base' &&
      (isRightBehind(time, { quantity, settled } as MetricSlot) ||
        isDoneThen(sentence.text.slice(end - sentence.start, time.start - sentence.start))) &&
      AGO.test(sentence.text.slice(time.start - sentence.start)),
  );
  if (earlier) return { mention: earlier, basis: 'clause' };
  const base =
    settled?.starting === true ? periods.find((time) => time.end <= quantity.start && quantity.start - time.end <= POSSESSIVE) : undefined;
  if (base) return { mention: base, basis: 'clause' };
  const behind = times.find(
    ({ start }) =>
      start >= end && (start - end <= RIGHT_BEHIND || OF_WHOLE.test(sentence.text.slice(end - sentence.start, start - sentence.start))),
  );
  const yearly =
    behind?.period.type === 'every_year'
      ? times.find((time) => isDeadlineOf(behind, time, sentence, settled?.measure === 'growth'))
      : undefined;
  if (yearly) return { mention: yearly, basis: 'clause' };
  // 841 billion equivalent to 5.8 per cent of GDP in 2022: told in two units, and then the time.
  const told = times.find(
    ({ start }) =>
      start >= end && /^,? (?:equivalent to|or) [^,;]{0,40}$/.test(sentence.text.slice(end - sentence.start, start - sentence.start)),
  );
  if (told) return { mention: told, basis: 'clause' };
  const before = times.findLast((time) => time.start >= clause.start && time.end <= quantity.start);
  const after = times.find((time) => time.start >= end && time.end <= clause.end && !belongsToOther(time, quantity, others, sentence));
  const own = behind ?? (before && after && isOfAnother(before, after, quantity, others) ? after : before) ?? after;
  if (own) return { mention: own, basis: 'clause' };
  // For FY2022, as I said, we expect: the only time of a sentence that names its year is that of all its numbers.
  const [only] = times;
  if (
    only &&
    times.length === 1 &&
    !only.relative &&
    (only.start - sentence.start <= HEAD || /^for\b/i.test(sentence.text.slice(only.start - sentence.start)))
  )
    return { mention: only, basis: 'clause' };
  const other =
    times.findLast((time) => time.end <= clause.start) ??
    times.find(
      (time) =>
        time.start >= clause.end &&
        !belongsToOther(time, quantity, others, sentence) &&
        time.period.type !== 'every_year' &&
        !isOfLaterVerb(
          sentence.text.slice(0, end - sentence.start),
          sentence.text.slice(end - sentence.start, time.start - sentence.start),
        ),
    );
  return other && { mention: other, basis: 'sentence' };
}

/** 5 billion in 2024 | and 40 billion in total by the end of 2030: the time right behind an earlier number is that number's alone where another follows. */
function isOfAnother(
  before: PeriodMention,
  after: PeriodMention,
  { start, end }: MetricSlot['quantity'],
  others: readonly MetricSlot[],
): boolean {
  const owned = others.some((other) => other.quantity.end <= before.start && other.quantity.start < start && isRightBehind(before, other));
  const next = others.some(({ quantity }) => quantity.start >= end && quantity.start < after.start);
  return owned && !next;
}
