import type { Span } from '../model/span.js';
import { findAllPatterns, type PatternMatch } from '../rules/find-patterns.js';
import type { Compiled, Finder, RuleSet } from '../rules/rule-set.js';
import { fold } from '../text/fold.js';
import { settleOverlaps } from '../text/overlaps.js';

type TableRule = Compiled<'table'>;
export type TablePart = TableRule['part'];
export type TableMatch = PatternMatch<TableRule>;

/** What the rules of one part find in a text, overlaps settled, in order; offsets are those of the text. */
export type FindPart = (text: string, part: TablePart) => readonly TableMatch[];

const grouped = new WeakMap<readonly TableRule[], ReadonlyMap<TablePart, readonly TableRule[]>>();

/** The rules of kind `table` by part, grouped once for each rule set. */
export function tableParts(rules: Pick<RuleSet, 'table'>): FindPart {
  const known = grouped.get(rules.table) ?? groupByPart(rules.table);
  grouped.set(rules.table, known);
  return (text, part) => settleOverlaps(findAllPatterns(text, known.get(part) ?? []));
}

/** The rule of a part whose pattern is the whole text. */
export function wholeMatch(find: FindPart, text: string, part: TablePart): TableMatch | undefined {
  return find(text, part).find(({ start, end }) => start === 0 && end === text.length);
}

/** The text without the given stretches of it. */
export function without(text: string, spans: readonly Span[]): string {
  let left = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) left = left.slice(0, start) + left.slice(end);
  return left;
}

function groupByPart(rules: readonly TableRule[]): ReadonlyMap<TablePart, readonly TableRule[]> {
  const parts = new Map<TablePart, TableRule[]>();
  for (const rule of rules) parts.set(rule.part, [...(parts.get(rule.part) ?? []), rule]);
  return parts;
}

/** Runs the rules on an example, which is the words of one cell or caption: each part by itself; the value is the part, with what it gives. */
export const findTableExamples: Finder = (text, rules) => {
  const find = tableParts(rules);
  const folded = fold(text);
  return [...new Set(rules.table.map(({ part }) => part))].flatMap((part) =>
    find(folded, part).map(({ rule, start, end, groups, places }) => {
      const unit = groups['unit'] === undefined ? undefined : places['unit'];
      const value = [part, rule.gives?.kind, rule.gives?.measure, rule.gives?.sign].filter((one) => one !== undefined).join(' ');
      return { ...(unit ?? { start, end }), rule: rule.id, value };
    }),
  );
};
