import type { Comparator, Quantities, Quantity } from '../model/quantity.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/structure.js';
import type { Finder, Found } from '../rules/rule-set.js';
import type { Language } from '../model/structure.js';
import { foldText } from '../text/fold-text.js';
import { findEnglishQuantities } from './en/find-quantities.js';
import { findQuantities } from './find-quantities.js';
import type { QuantityRules } from './prepare.js';
import { printAmount } from './to-quantity.js';

/** Units in an example: each quantity with the rule of its unit, `3..5 家`. */
export const findUnits: Finder = (text, rules, language = 'zh') => {
  return readExample(text, rules, language).quantities.map(({ start, end, mention, value, upper, unit }) => ({
    start, end, rule: mention.rule, value: printAmount(value, upper, unit),
  })); // prettier-ignore
};

/** Comparators in an example: their words, and which comparison they make. */
export const findComparators: Finder = (text, rules, language = 'zh') =>
  readExample(text, rules, language).quantities.flatMap(comparatorsOf);

/** Exclusions by rules in an example; numbers without a unit are left out, no rule found them. */
export const findExcluded: Finder = (text, rules, language = 'zh') =>
  readExample(text, rules, language)
    .exclusions.filter(({ rule }) => !rule.startsWith('('))
    .map(({ start, end, rule, because }) => ({ start, end, rule, value: because }));

function comparatorsOf({ mention }: Quantity): readonly Found[] {
  return mention.parts.filter(isComparator).map(({ start, end, rule, value }) => ({ start, end, rule, value }));
}

const isComparator = (part: Mention): part is Mention & { readonly value: Comparator } => part.kind === 'comparator';

function readExample(text: string, rules: QuantityRules, language: Language): Quantities {
  const folded = foldText(text, language);
  const span = { start: 0, end: folded.length };
  const sentence: Sentence = { ...span, text: folded, block: 0, section: -1, point: 0, clauses: [span] };
  const [found] = language === 'en' ? findEnglishQuantities([sentence], [], rules) : findQuantities([sentence], rules);
  return found ?? { quantities: [], exclusions: [] };
}
