import type { Comparator } from '../model/quantity.js';
import { matchAfter, matchBefore } from './match-comparator.js';
import { prepareQuantityRules, type QuantityRules } from './prepare.js';

/** What the words around a number say of it: `rule` is empty where there are none. */
export interface Bounds {
  readonly comparator: Comparator;
  readonly rule: string;
}

/** Reads the words before and behind a number that stands alone (≥3.2, 5.5左右); undefined where they hold anything else than comparators. */
export function readBounds(before: string, after: string, rules: QuantityRules): Bounds | undefined {
  const prepared = prepareQuantityRules(rules);
  const text = `${before}1${after}`;
  const left = before === '' ? undefined : matchBefore(text, before.length, prepared);
  const right = after === '' ? undefined : matchAfter(text, before.length + 1, prepared);
  if (before !== '' && left?.start !== 0) return undefined;
  if (after !== '' && right?.end !== text.length) return undefined;
  const match = right ?? left;
  return match ? { comparator: match.comparator, rule: match.rule } : { comparator: '=', rule: '' };
}
