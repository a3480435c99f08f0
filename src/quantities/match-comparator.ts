import type { Comparator } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { ComparatorTable, PreparedRules } from './prepare.js';

/** Words that bound a quantity, where they stand, and the rule that says so. */
export interface ComparatorMatch extends Span {
  readonly comparator: Comparator;
  readonly rule: string;
}

const REACH = 14;

/** The words directly before the number at `at`, whose first character the patterns may look at (上百); of several (最高不超过) the one next to the number decides and the span covers all. */
export function matchBefore(text: string, at: number, rules: PreparedRules): ComparatorMatch | undefined {
  const reached = Math.max(0, at - REACH);
  const from = reached + text.slice(reached, at).lastIndexOf('\n') + 1;
  const match = rules.before.regexp.exec(text.slice(from, at + 1));
  if (!match) return undefined;
  const end = from + match.index + match[0].trimEnd().length;
  return toMatch(match, rules.before, from + match.index, end);
}

/** What stands between a bound and its number: of how many the number is told. */
const DENOMINATOR =
  /每 ?(?:\d{1,6}|[一二两三四五六七八九十百千万亿]{1,4})?[万亿]? ?(?:名|户|人口?|亩|吨|辆|平方公里|公里|平方米|件|台|公顷)(?:常住人口|居民|职工)? ?$/;

/** 超每千人 | 6.6批次: a bound before the denominator of the number at `at`. */
export function matchBeforeDenominator(text: string, at: number, rules: PreparedRules): ComparatorMatch | undefined {
  const found = DENOMINATOR.exec(text.slice(Math.max(0, at - REACH), at));
  return found ? matchBefore(text, at - found[0].length, rules) : undefined;
}

/** The words directly behind `at`. */
export function matchAfter(text: string, at: number, rules: PreparedRules): ComparatorMatch | undefined {
  rules.after.regexp.lastIndex = at;
  const match = rules.after.regexp.exec(text);
  if (!match) return undefined;
  const start = at + match[0].length - match[0].trimStart().length;
  return toMatch(match, rules.after, start, at + match[0].length);
}

function toMatch(match: RegExpExecArray, table: ComparatorTable, start: number, end: number): ComparatorMatch | undefined {
  const { groups } = match;
  const rule = groups && table.rules.find(({ group }) => groups[group] !== undefined);
  return rule ? { start, end, comparator: rule.gives, rule: rule.id } : undefined;
}
