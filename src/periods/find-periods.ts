import type { PeriodMention } from '../model/period.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { compilePeriodRules } from './compile-rules.js';
import type { Reference } from './document-names.js';
import { resolveTimes } from './resolve-times.js';
import { searchText } from './search-text.js';
import type { PeriodMatch } from './search-text.js';

/** The document's date, and optionally for each sentence the year that a month or quarter without one belongs to (its section's). */
export interface PeriodReference extends Pick<Reference, 'issued' | 'year'> {
  readonly yearOf?: (sentence: Sentence) => number | undefined;
  /** True for a work report: 五年来 ends and 今后五年 begins with the year, also where its day is unknown. */
  readonly looksBack?: boolean | ((sentence: Sentence) => boolean);
  /** True for a communiqué: 本年 and 年末 are of the year that it tells of, though it is signed in the next. */
  readonly tellsOfYear?: boolean | ((sentence: Sentence) => boolean);
}

/**
 * The times of each sentence, in the order of the sentences and of the text, overlaps settled; spans are absolute.
 * A time that needs the document's date is left out where that is unknown, and so is a day that no calendar has.
 */
export function findPeriods(
  sentences: readonly Sentence[],
  rules: Pick<RuleSet, 'period'>,
  reference: PeriodReference,
): readonly (readonly PeriodMention[])[] {
  const compiled = compilePeriodRules(rules.period);
  // One text for all sentences: running every pattern on each sentence costs more than the matching itself.
  const search = searchText(sentences.map(({ text }) => text).join('\n'), compiled);
  let from = 0;
  let offset = 0;
  return sentences.map((sentence) => {
    const end = offset + sentence.text.length;
    const matches: PeriodMatch[] = [];
    for (let match = search.times[from]; match && match.start < end; match = search.times[++from]) matches.push(match);
    const shift = sentence.start - offset;
    offset = end + 1;
    if (matches.length === 0) return NONE;
    const near = reference.yearOf?.(sentence) ?? reference.year;
    const looksBack = holds(reference.looksBack, sentence);
    const { issued, year } = holds(reference.tellsOfYear, sentence) && near !== undefined ? { issued: undefined, year: near } : reference;
    const mentions = resolveTimes(matches, compiled, { issued, year, near, looksBack }, search);
    return mentions.map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift }));
  });
}

function holds(said: PeriodReference['looksBack'], sentence: Sentence): boolean {
  return typeof said === 'function' ? said(sentence) : said === true;
}

const NONE: readonly PeriodMention[] = [];
