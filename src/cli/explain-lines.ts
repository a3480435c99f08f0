import type { Document } from '../model/document.js';
import type { Observation } from '../model/observation.js';
import type { PeriodMention } from '../model/period.js';
import type { Structure } from '../model/structure.js';
import type { Unread } from '../model/unread.js';
import type { Extracted } from './engine.js';
import { placeTeller } from './place-of.js';
import { oneLine, treeLines } from './print-tree.js';

/** What a document says of itself, a line each. */
export function documentLines({ title, docNumber, issuer, region, docType, issued, year }: Structure): readonly string[] {
  const known = { title, number: docNumber, issuer, region, type: docType, date: issued ?? year };
  const told = Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(8)}${value}`]));
  const dated = issued !== undefined || year !== undefined;
  return dated ? told : [...told, 'date    none: relative times (今年, 目前) are read against no date; give one with --date YYYY-MM-DD'];
}

/** Every number of a text, in order: the tree of its observation, the time that it was read as, or the reason why it is neither. */
export function numberLines(
  document: Document,
  { observations, times, unread }: Extracted,
  tellRule: (id: string) => string,
): readonly string[] {
  const placeOf = placeTeller(document);
  const entries = [
    ...observations.map((one) => ({ start: one.start, lines: observationLines(document, one, placeOf, tellRule) })),
    ...times.map((one) => ({ start: one.start, lines: [timeLine(document, one, placeOf, tellRule)] })),
    ...unread.map((one) => ({ start: one.start, lines: [unreadLine(one, placeOf, tellRule)] })),
  ];
  return entries.sort((a, b) => a.start - b.start).flatMap(({ lines }) => lines);
}

type Tell<T> = (one: T) => string;

function observationLines(document: Document, one: Observation, placeOf: Tell<number>, tellRule: Tell<string>): readonly string[] {
  const value = one.valueUpper === undefined ? one.value : `${one.value}–${one.valueUpper}`;
  const period = [one.periodStart, one.periodEnd].filter((day, at, days) => day !== undefined && days.indexOf(day) === at).join('..');
  const time = `${one.year ?? 'no year'} (${[one.periodType, period, `from ${one.periodBasis}`].filter(Boolean).join(' ')})`;
  const doubts = one.doubts.length > 0 ? `  doubts: ${one.doubts.join(' ')}` : '';
  const region = one.region === undefined ? '' : `  ${one.region}`;
  return [
    '',
    `${placeOf(one.start)}  ${oneLine(one.quote)}`,
    `  ${one.kind}  ${one.metricLabel} [${one.metric}]  ${one.measure}  ${one.comparator} ${value} ${one.unit}  ${time}${region}${doubts}`,
    ...treeLines(document.text, one.trace, tellRule, '    '),
  ];
}

function timeLine(document: Document, one: PeriodMention, placeOf: Tell<number>, tellRule: Tell<string>): string {
  const { first, last, type } = one.period;
  const days = type === 'every_year' ? 'every year' : first === last ? first : `${first}..${last}`;
  const words = oneLine(document.text.slice(one.start, one.end));
  return `${placeOf(one.start)}  time 「${words}」 ${days}${one.role === 'base' ? ' (what is compared with)' : ''}  ${tellRule(one.rule)}`;
}

function unreadLine(one: Unread, placeOf: Tell<number>, tellRule: Tell<string>): string {
  return `${placeOf(one.start)}  no observation 「${oneLine(one.text)}」 ${one.code}: ${one.because}  ${tellRule(one.rule)}`;
}
