import type { Span } from '../model/span.js';
import { quickCandidates } from '../rules/candidates.js';
import { findPatterns } from '../rules/find-patterns.js';
import type { PatternMatch } from '../rules/find-patterns.js';
import type { Compiled, RuleSet } from '../rules/rule-set.js';
import type { RuleOf } from '../rules/schema.js';
import { readDay } from './read-day.js';

export type StructureRule = Compiled<'structure'>;
export type Part = RuleOf<'structure'>['part'];
/** Rules of kind `structure` by the part that they find. */
export type Parts = (part: Part) => readonly StructureRule[];

/** A part found by a rule: the span of its group `value`, or else of the whole match. `value` is the rule's `gives` with groups filled in, a day, or the words found. */
export interface PartMatch extends Span {
  readonly rule: StructureRule;
  readonly value: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly places: Readonly<Record<string, Span>>;
}

const grouped = new WeakMap<readonly StructureRule[], Parts>();
const NO_RULES: readonly StructureRule[] = [];

/** Sorts the rules of kind `structure` by part, once for each rule set. */
export function groupByPart(rules: Pick<RuleSet, 'structure'>): Parts {
  const known = grouped.get(rules.structure);
  if (known) return known;
  const groups = new Map<Part, StructureRule[]>();
  for (const rule of rules.structure) groups.set(rule.part, [...(groups.get(rule.part) ?? []), rule]);
  const parts: Parts = (part) => groups.get(part) ?? NO_RULES;
  grouped.set(rules.structure, parts);
  return parts;
}

const chosen = new WeakMap<readonly StructureRule[], Map<string, readonly StructureRule[]>>();

/** The rules of a list that pass the test, chosen once for each list and `name` of the test: a list that lasts is searched quickly. */
export function only(rules: readonly StructureRule[], name: string, test: (rule: StructureRule) => boolean): readonly StructureRule[] {
  const known = chosen.get(rules) ?? new Map<string, readonly StructureRule[]>();
  chosen.set(rules, known);
  const made = known.get(name) ?? rules.filter(test);
  known.set(name, made);
  return made;
}

/** What the rules find in a text, overlaps settled; offsets are those of the text plus `offset`. */
export function findParts(text: string, rules: readonly StructureRule[], offset = 0): readonly PartMatch[] {
  return findPatterns(text, rules, offset).map(toPart);
}

/** The first thing that the rules find. */
export function findPart(text: string, rules: readonly StructureRule[], offset = 0): PartMatch | undefined {
  return findParts(text, rules, offset)[0];
}

/** True where one of the rules matches; quicker than finding. */
export function holdsPart(text: string, rules: readonly StructureRule[]): boolean {
  return quickCandidates(rules)(text, 0, text.length).some((rule) => rule.regexp !== undefined && text.search(rule.regexp) >= 0);
}

function toPart({ rule, start, end, text, groups, places }: PatternMatch<StructureRule>): PartMatch {
  const place = places['value'];
  return { start: place?.start ?? start, end: place?.end ?? end, rule, groups, places, value: valueOf(rule, groups, text) };
}

function valueOf({ gives }: StructureRule, groups: PartMatch['groups'], text: string): string {
  const day = readDay(groups['year'], groups['month'], groups['day']);
  if (day !== undefined) return day;
  if (gives === undefined) return groups['value'] ?? text;
  return gives.replace(/\{(\w+)\}/g, (_, name: string) => groups[name] ?? '');
}
