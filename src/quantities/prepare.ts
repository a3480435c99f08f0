import type { Decimal } from '../model/span.js';
import type { Comparator } from '../model/quantity.js';
import type { Compiled, RuleSet } from '../rules/rule-set.js';

export type QuantityRules = Pick<RuleSet, 'unit' | 'comparator' | 'exclusion'>;

/** One word of a unit rule: its size in the base unit. */
export interface UnitTerm {
  readonly term: string;
  readonly factor: Decimal;
  readonly base: string;
  readonly rule: Compiled<'unit'>;
}

/** The comparator words of all rules as one pattern; group `c3` is the word of the fourth entry. */
export interface ComparatorTable {
  readonly regexp: RegExp;
  readonly rules: readonly { readonly id: string; readonly gives: Comparator; readonly group: string }[];
}

/** An exclusion with its pattern compiled again without the index flag where no group asks for it, which is three times faster. */
export interface ExclusionPattern {
  readonly rule: Compiled<'exclusion'>;
  readonly regexp: RegExp;
  readonly partial: boolean;
}

/** The rules in the form that the scanner uses: units by first character, longest first. */
export interface PreparedRules {
  readonly source: QuantityRules;
  readonly units: ReadonlyMap<string, readonly UnitTerm[]>;
  readonly before: ComparatorTable;
  readonly after: ComparatorTable;
  readonly exclusions: readonly ExclusionPattern[];
}

const prepared = new WeakMap<QuantityRules['unit'], PreparedRules>();

/** Prepares the rules once for each rule set. */
export function prepareQuantityRules(rules: QuantityRules): PreparedRules {
  const known = prepared.get(rules.unit);
  if (known?.source.comparator === rules.comparator && known.source.exclusion === rules.exclusion) return known;
  const made: PreparedRules = {
    source: { unit: rules.unit, comparator: rules.comparator, exclusion: rules.exclusion },
    units: indexUnits(rules.unit.filter((rule) => rule.language !== 'en')),
    before: joinComparators(rules.comparator, 'before'),
    after: joinComparators(rules.comparator, 'after'),
    exclusions: compileExclusions(rules.exclusion.filter((rule) => rule.language !== 'en')),
  };
  prepared.set(rules.unit, made);
  return made;
}

function indexUnits(rules: readonly Compiled<'unit'>[]): ReadonlyMap<string, readonly UnitTerm[]> {
  const byFirst = new Map<string, UnitTerm[]>();
  for (const rule of rules) {
    const sizes = Array.isArray(rule.terms)
      ? rule.terms.map((term): readonly [string, Decimal] => [term, '1'])
      : Object.entries(rule.terms);
    for (const [term, factor] of sizes) {
      const entry = { term, factor, base: rule.base === 'self' ? term : rule.base, rule };
      const first = term.slice(0, 1);
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
  }
  for (const terms of byFirst.values()) terms.sort((a, b) => b.term.length - a.term.length);
  return byFirst;
}

function joinComparators(rules: readonly Compiled<'comparator'>[], side: 'before' | 'after'): ComparatorTable {
  const used = rules.filter((rule) => rule.language !== 'en' && rule[side] !== undefined);
  const regexps = used.map((rule) => (side === 'before' ? rule.beforeRegexp : rule.afterRegexp)?.source ?? rule[side]);
  const words = regexps.map((source, index) => `(?<c${index}>${source})`).join('|') || '(?!)';
  return {
    regexp: side === 'before' ? new RegExp(`(?:(?:${words}) ?){1,3}(?=[^\\n]$)`, 'u') : new RegExp(` ?(?:${words})`, 'uy'),
    rules: used.map((rule, index) => ({ id: rule.id, gives: rule.gives, group: `c${index}` })),
  };
}

/** Exclusions ready to be searched for. */
export function compileExclusions(rules: readonly Compiled<'exclusion'>[]): readonly ExclusionPattern[] {
  return rules.map(compileExclusion);
}

function compileExclusion(rule: Compiled<'exclusion'>): ExclusionPattern {
  const source = rule.regexp?.source ?? rule.pattern;
  const partial = source.includes('(?<number>');
  return { rule, regexp: new RegExp(source, partial ? 'dgmu' : 'gmu'), partial };
}
