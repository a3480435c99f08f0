import type { PeriodMention } from '../model/period.js';
import type { Finder, Found } from '../rules/rule-set.js';
import { foldText } from '../text/fold-text.js';
import { compilePeriodRules } from './compile-rules.js';
import { resolveTimes } from './resolve-times.js';
import { searchText } from './search-text.js';

/** The date that examples of rules are read against. */
const EXAMPLE_DATE = { issued: '2024-06-26', year: 2024, near: 2024, looksBack: false };

/** What the rules for times find in an example: times, what only looks like one (`none`), and words that made a time a base (`base`). */
export const findPeriodExamples: Finder = (text, rules, language = 'zh') => {
  const compiled = compilePeriodRules(rules.period);
  const search = searchText(foldText(text, language), compiled);
  const mentions = resolveTimes(search.times, compiled, EXAMPLE_DATE, search);
  const nones = search.times.filter(({ rule }) => rule.gives.type === 'none');
  const bases = mentions.flatMap(({ start, end }) => [search.basesBefore.get(start) ?? [], search.basesAfter.get(end) ?? []].flat());
  return [
    ...mentions.map(({ start, end, rule, ...mention }): Found => ({ start, end, rule, value: showPeriod(mention) })),
    ...nones.map(({ start, end, rule }): Found => ({ start, end, rule: rule.id, value: 'none' })),
    ...bases.map(({ start, end, rule }): Found => ({ start, end, rule: rule.id, value: 'base' })),
  ];
};

/** A period for people: both days of a span, the day of an instant, with `base` before the time of a comparison. */
export function showPeriod({ period: { first, last, type }, role }: Pick<PeriodMention, 'period' | 'role'>): string {
  const value = type === 'during' ? `${first}..${last}` : type === 'as_of' ? first : type;
  return role === 'base' ? `base ${value}` : value;
}
