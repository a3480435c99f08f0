import type { PeriodMention } from '../model/period.js';
import type { TableTools } from './table-tools.js';

/** 1900 and 2099 without 年 are more likely amounts: figures begin with 1949, targets end in 2060. */
const BARE_YEAR = /^(?:19[5-9]\d|1949|20[0-5]\d|2060)(?:[-—–~～](?:19[5-9]\d|1949|20[0-5]\d|2060))?$/;

/** The times in the words of a head, a label or a caption, those apart that are only compared with; a number alone is a year (2025). Spans are those of the document. */
export function findTimes(raw: string, start: number, tools: TableTools): readonly PeriodMention[] {
  const words = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  const end = from + words.length;
  const text = BARE_YEAR.test(words) ? `${words}年` : words;
  return tools
    .periods(text, from)
    .filter(({ role }) => role === 'time')
    .map((mention) => ({ ...mention, end: Math.min(mention.end, end) }));
}

/** The words with the times taken out. */
export function withoutTimes(raw: string, start: number, times: readonly PeriodMention[]): string {
  return [...times]
    .sort((a, b) => b.start - a.start)
    .reduce((left, time) => left.slice(0, time.start - start) + left.slice(time.end - start), raw);
}
