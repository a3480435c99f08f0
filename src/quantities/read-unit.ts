import type { Decimal } from '../model/span.js';
import { multiply } from '../text/decimal.js';
import { matchUnit } from './match-unit.js';
import { prepareQuantityRules, type QuantityRules } from './prepare.js';

/** A unit that stands alone (in the head of a table): what one of it is in the base unit. */
export interface UnitReading {
  readonly unit: string;
  readonly base: string;
  readonly factor: Decimal;
  readonly dimension: string;
  readonly rule: string;
}

const SCALES: readonly (readonly [string, Decimal])[] = [
  ['', '1'],
  ['万亿', '1000000000000'],
  ['百亿', '10000000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['亿', '100000000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
];

/** The unit that the words are from the first to the last, a scale before it included (万吨公里); undefined where no rule knows it. `words` must be folded. */
export function readUnit(words: string, rules: QuantityRules): UnitReading | undefined {
  const unit = words.replaceAll(' ', '');
  const prepared = prepareQuantityRules(rules);
  for (const [scale, size] of SCALES) {
    if (!unit.startsWith(scale) || unit.length === scale.length) continue;
    const match = matchUnit(unit, scale.length, prepared);
    if (match?.end !== unit.length || (scale !== '' && !match.term.rule.scales)) continue;
    return { unit, base: match.base, factor: multiply(size, match.factor), dimension: match.term.rule.dimension, rule: match.term.rule.id };
  }
  return undefined;
}

/** The same, and for words that no rule knows the words themselves without their scale as a unit of their own, with no dimension and the rule `(unit column)`. */
export function readAnyUnit(words: string, rules: QuantityRules): UnitReading {
  const known = readUnit(words, rules);
  if (known) return known;
  const unit = words.replaceAll(' ', '');
  const [scale, factor] = SCALES.find(([word]) => word !== '' && unit.startsWith(word) && unit.length > word.length) ?? ['', '1'];
  return { unit, base: unit.slice(scale.length), factor, dimension: '', rule: '(unit column)' };
}
