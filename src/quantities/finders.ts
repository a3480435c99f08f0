import type { Comparator, Quantities, Quantity } from '../model/quantity.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/structure.js';
import type { Finder, Found } from '../rules/rule-set.js';
import { fold } from '../text/fold.js';
import { findQuantities } from './find-quantities.js';
import type { QuantityRules } from './prepare.js';
import { printAmount } from './to-quantity.js';

/** Units in an example: each quantity with the rule of its unit, `3..5 家`. */
export const findUnits: Finder = (text, rules) => {
  return readExample(text, rules).quantities.map(({ start, end, mention, value, upper, unit }) => ({
    start, end, rule: mention.rule, value: printAmount(value, upper, unit),
  })); // prettier-ignore
};

/** Comparators in an example: their words, and which comparison they make. */
export const findComparators: Finder = (text, rules) => readExample(text, rules).quantities.flatMap(comparatorsOf);

/** Exclusions by rules in an example; numbers without a unit are left out, no rule found them. */
export const findExcluded: Finder = (text, rules) =>
  readExample(text, rules)
    .exclusions.filter(({ rule }) => !rule.startsWith('('))
    .map(({ start, end, rule, because }) => ({ start, end, rule, value: because }));

function comparatorsOf({ mention }: Quantity): readonly Found[] {
  return mention.parts.filter(isComparator).map(({ start, end, rule, value }) => ({ start, end, rule, value }));
}

const isComparator = (part: Mention): part is Mention & { readonly value: Comparator } => part.kind === 'comparator';

function readExample(text: string, rules: QuantityRules): Quantities {
  const folded = fold(text);
  const span = { start: 0, end: folded.length };
  const sentence: Sentence = { ...span, text: folded, block: 0, section: -1, point: 0, clauses: [span] };
  return findQuantities([sentence], rules)[0] ?? { quantities: [], exclusions: [] };
}
