import type { Document } from '../../src/model/document.js';
import type { Mention } from '../../src/model/mention.js';
import type { Observation } from '../../src/model/observation.js';
import type { Span } from '../../src/model/span.js';
import { fold } from '../../src/text/fold.js';
import { foldText } from '../../src/text/fold-text.js';

const FIRST_YEAR = 1949;
const LAST_YEAR = 2060;
const NUMERAL =
  /[\d〇零一二三四五六七八九十百千万亿两半]|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|thirds?|quarters?|\w+ths?|hundred|thousand|million|billion|trillion|dozen|double|triple)\b/i;
/** A plain Arabic number with a unit behind it: what is written is the value. */
const PLAIN = /^(\d[\d,]*(?:\.\d+)?) ?[^\d,.十百千万亿兆成]*$/;
const SCALE = /[十百千万亿兆]/;
/** 城乡 … 分别 is told of each by its own name, though the text says them only together. */
const URBAN_AND_RURAL = '城镇农村';
const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Everything that no observation of any document may be, one line a fault with the place and the words. */
export function findFaults(document: Document, observations: readonly Observation[]): readonly string[] {
  const text = fold(document.text);
  // Labels of English figures are cut from the text as English is folded (’ becomes ').
  const english = foldText(document.text, 'en');
  const faults = observations.flatMap((observation) =>
    [
      ...findPlaceFaults(text, observation),
      ...findValueFaults(text, observation),
      ...findPeriodFaults(observation),
      ...findLabelFaults(`${text}\n${english}`, observation),
      ...findTraceFaults(text, observation.trace),
    ].map((fault) => `${document.path} at ${observation.start} '${text.slice(observation.start, observation.end)}': ${fault}`),
  );
  return [...faults, ...findSharedPlaces(document.path, observations), ...findRepeatedIds(document.path, observations)];
}

function findPlaceFaults(text: string, { start, end, quote, trace }: Observation): readonly string[] {
  if (!isSpan(text, { start, end }) || start === end) return [`the span ${start}..${end} is not within the text`];
  const words = text.slice(start, end);
  return [
    NUMERAL.test(words) ? '' : 'the span holds no numeral',
    words.trim() === words ? '' : 'the span begins or ends with a blank',
    withoutBlanks(fold(quote)).includes(withoutBlanks(words)) ? '' : `the quote does not hold it: ${quote}`,
    quotedPieces(quote, trace).every((piece) => withoutBlanks(text).includes(withoutBlanks(fold(piece))))
      ? ''
      : `the quote is not in the text: ${quote}`,
  ].filter((fault) => fault !== '');
}

/** The quote of a cell is a path from the caption to the cell. */
function quotedPieces(quote: string, { kind }: Mention): readonly string[] {
  return kind === 'table-cell' ? quote.split(' | ') : [quote];
}

function findValueFaults(text: string, observation: Observation): readonly string[] {
  const { start, end, value, valueUpper, comparator, unit } = observation;
  const faults: string[] = [];
  const plain = PLAIN.exec(text.slice(start, end))?.[1];
  if (plain !== undefined && !SCALE.test(unit) && Number(plain.replaceAll(',', '')) !== Math.abs(Number(value)))
    faults.push(`the value is ${value}`);
  if (!Number.isFinite(Number(value)) || !Number.isFinite(Number(observation.baseValue))) faults.push(`the value ${value} is no number`);
  if ((valueUpper !== undefined) !== (comparator === 'range'))
    faults.push(`comparator ${comparator} with an upper value of ${String(valueUpper)}`);
  if (valueUpper !== undefined && Math.abs(Number(valueUpper)) < Math.abs(Number(value)))
    faults.push(`the range ${value}..${valueUpper} runs backwards`);
  // English words of a unit are parted by one blank (million metric tons).
  if (/\s/.test(unit) && !/^[!-~]+(?: [!-~]+)*$/.test(unit)) faults.push(`the unit '${unit}' holds a blank`);
  return faults;
}

function findPeriodFaults({ year, periodStart, periodEnd, periodType }: Observation): readonly string[] {
  const faults: string[] = [];
  if (year !== undefined && (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)) faults.push(`the year is ${year}`);
  for (const day of [periodStart, periodEnd]) if (day !== undefined && !isDay(day)) faults.push(`'${day}' is no day`);
  if (periodStart !== undefined && periodEnd !== undefined && periodStart > periodEnd)
    faults.push(`the period ${periodStart}..${periodEnd} runs backwards`);
  if (periodType === 'as_of' && periodStart !== periodEnd) faults.push(`an instant from ${String(periodStart)} to ${String(periodEnd)}`);
  if (year !== undefined && periodEnd !== undefined && periodType !== 'every_year' && Number(periodEnd.slice(0, 4)) !== year)
    faults.push(`the year ${year} is not that of the period's end, ${periodEnd}`);
  return faults;
}

function findLabelFaults(text: string, { metric, metricLabel, doubts }: Observation): readonly string[] {
  const faults: string[] = [];
  if (metric === '' || metricLabel === '') faults.push('there is no metric');
  const known = text.includes('城乡') ? `${text}${URBAN_AND_RURAL}` : text;
  const strange = Array.from(fold(metricLabel)).filter((character) => !known.includes(character));
  if (strange.length > 0) faults.push(`the label '${metricLabel}' has ${strange.join('')}, which is nowhere in the text`);
  if (doubts.some((doubt) => !CODE.test(doubt))) faults.push(`doubts are kebab-case codes, not ${doubts.join(' ')}`);
  if ([...doubts].sort().join(' ') !== doubts.join(' ') || new Set(doubts).size !== doubts.length)
    faults.push(`doubts are not sorted and unique: ${doubts.join(' ')}`);
  return faults;
}

function findTraceFaults(text: string, mention: Mention): readonly string[] {
  const own = isSpan(text, mention) ? [] : [`the trace's ${mention.kind} ${mention.start}..${mention.end} is not within the text`];
  const unnamed = mention.rule === '' ? [`the trace's ${mention.kind} names no rule`] : [];
  return [...own, ...unnamed, ...mention.parts.flatMap((part) => findTraceFaults(text, part))];
}

function findSharedPlaces(path: string, observations: readonly Observation[]): readonly string[] {
  const sorted = [...observations].sort((a, b) => a.start - b.start);
  return sorted.flatMap((observation, at) => {
    const before = sorted[at - 1];
    return before && before.end > observation.start ? [`${path} at ${observation.start}: one number makes two observations`] : [];
  });
}

function findRepeatedIds(path: string, observations: readonly Observation[]): readonly string[] {
  const ids = new Set<string>();
  return observations.flatMap(({ id, start }) => {
    const repeated = ids.has(id);
    ids.add(id);
    return repeated ? [`${path} at ${start}: the id ${id} is there twice`] : [];
  });
}

function isSpan(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');
