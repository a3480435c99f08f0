import type { Comparator } from '../../model/quantity.js';
import type { Decimal } from '../../model/span.js';
import type { Compiled } from '../../rules/rule-set.js';
import { compileExclusions, type ExclusionPattern, type QuantityRules } from '../prepare.js';

/** A word of a unit rule: its size in the base unit, and how the unit is written (`CNY` for yuan), the words themselves where the rule gives no name. */
export interface EnglishUnit {
  readonly factor: Decimal;
  readonly base: string;
  readonly name: string | undefined;
  readonly rule: Compiled<'unit'>;
}

/** Comparator words as one pattern; group `c3` is the words of the fourth rule. */
export interface Comparators {
  readonly regexp: RegExp;
  readonly rules: readonly { readonly id: string; readonly gives: Comparator }[];
}

/** The rules in the form that the English reader uses. Words of four letters and more are looked up in lower case, shorter ones as written (MW is no mw). */
export interface EnglishRules {
  readonly source: QuantityRules;
  readonly units: ReadonlyMap<string, EnglishUnit>;
  /** A name or sign of money at the end of a text, group 1. */
  readonly moneyBefore: RegExp;
  readonly before: Comparators;
  readonly after: Comparators;
  readonly exclusions: readonly ExclusionPattern[];
}

const prepared = new WeakMap<QuantityRules['unit'], EnglishRules>();

/** Prepares the rules once for each rule set. */
export function prepareEnglishRules(rules: QuantityRules): EnglishRules {
  const known = prepared.get(rules.unit);
  if (known?.source.comparator === rules.comparator && known.source.exclusion === rules.exclusion) return known;
  const spoken = rules.unit.filter(({ language }) => language !== 'zh');
  const made: EnglishRules = {
    source: { unit: rules.unit, comparator: rules.comparator, exclusion: rules.exclusion },
    units: indexUnits(spoken),
    moneyBefore: moneyPattern(spoken),
    before: joinComparators(rules, 'before'),
    after: joinComparators(rules, 'after'),
    exclusions: compileExclusions(rules.exclusion.filter(({ language }) => language !== 'zh')),
  };
  prepared.set(rules.unit, made);
  return made;
}

/** How a word is looked up: blanks and hyphens alike, long words in lower case. */
export function unitKey(words: string): string {
  const plain = words.replace(/[\s-]+/g, ' ');
  return /[A-Za-z]{4}|^cents?$|^yen$|^won$/i.test(plain) ? plain.toLowerCase() : plain;
}

function indexUnits(rules: readonly Compiled<'unit'>[]): ReadonlyMap<string, EnglishUnit> {
  const units = new Map<string, EnglishUnit>();
  for (const rule of rules) {
    for (const [term, factor] of termsOf(rule)) {
      const base = rule.base === 'self' ? term : rule.base;
      units.set(unitKey(term), { factor, base, name: rule.name, rule });
    }
  }
  return units;
}

function termsOf(rule: Compiled<'unit'>): readonly (readonly [string, Decimal])[] {
  return Array.isArray(rule.terms) ? rule.terms.map((term) => [term, '1'] as const) : Object.entries(rule.terms);
}

function moneyPattern(rules: readonly Compiled<'unit'>[]): RegExp {
  const terms = rules
    .filter(({ dimension }) => dimension === 'money')
    .flatMap((rule) => termsOf(rule).map(([term]) => term))
    .filter((term) => /[^A-Za-z ]|^(?:[A-Z]{1,4}|Rs|K[Ss]hs?|P[Hh][Pp]|rupees)$/.test(term) && !/ [a-z]/.test(term));
  const sources = terms
    .sort((a, b) => b.length - a.length)
    .map((term) =>
      term
        .replace(/[$.]/g, '\\$&')
        .replace(/(?<=..)(?=\\)/g, ' ?')
        .replaceAll(/(?<=[a-z]) (?=[a-z])/g, '\\s'),
    );
  return new RegExp(`(?<![A-Za-z$])(${sources.join('|') || '(?!)'})[ -]?$`, 'iu');
}

function joinComparators(rules: QuantityRules, side: 'before' | 'after'): Comparators {
  const used = rules.comparator.filter((rule) => rule.language !== 'zh' && rule[side] !== undefined);
  const words = used.map((rule, index) => `(?<c${index}>${(side === 'before' ? rule.beforeRegexp : rule.afterRegexp)?.source ?? ''})`);
  const any = words.join('|') || '(?!)';
  return {
    regexp:
      side === 'before'
        ? new RegExp(`(?<![A-Za-z])(?:${any})\\s*(?:(?:the|another|an additional|a further|an extra|an?|some|its)\\s+)?$`, 'iu')
        : new RegExp(`\\s*(?:${any})`, 'iuy'),
    rules: used.map(({ id, gives }) => ({ id, gives })),
  };
}
