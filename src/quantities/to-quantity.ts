import type { Mention } from '../model/mention.js';
import type { Comparator, Quantity } from '../model/quantity.js';
import { multiply, negate } from '../text/decimal.js';
import type { Amount, Scan } from './amount.js';
import { matchAfter, matchBefore, matchBeforeDenominator } from './match-comparator.js';
import type { ComparatorMatch } from './match-comparator.js';

const BETWEEN = / ?(?:之间|不等)/y;
const SIGN = /(?<![\d\w%‰）)个家元万亿])[-−－]$|(?:^|[为是到至、，（长])负$/;

/** Adds sign and comparator to an amount; `shift` moves offsets of the scanned text to those of the document. */
export function toQuantity(scan: Scan, amount: Amount, shift: number): Quantity {
  const signed = amount.form === 'rank' || !SIGN.test(scan.text.slice(Math.max(0, amount.start - 2), amount.start)) ? 0 : 1;
  const start = amount.start - signed;
  const before = matchBefore(scan.text, start, scan.rules);
  const after = matchAfter(scan.text, amount.end, scan.rules);
  const inside = amount.more && matchAfter(scan.text, amount.more.start, scan.rules);
  const apart = before ? undefined : matchBeforeDenominator(scan.text, start, scan.rules);
  const comparator = decide(amount, before ?? apart, after, inside);
  const value = signed ? negate(amount.value) : amount.value;
  const outerEnd = amount.upper !== undefined && after === undefined ? endOfRange(scan.text, amount.end) : (after?.end ?? amount.end);
  const words = [before ?? apart, inside, after].filter((word) => word !== undefined);
  return {
    start: start + shift,
    end: amount.end + shift,
    form: amount.form,
    value,
    upper: amount.upper,
    unit: amount.unit,
    comparator,
    baseValue: multiply(value, amount.factor),
    baseUpper: amount.upper === undefined ? undefined : multiply(amount.upper, amount.factor),
    baseUnit: amount.base,
    dimension: amount.dimension,
    mention: describe(amount, start, value, comparator, words, shift),
    outer: { start: (before?.start ?? start) + shift, end: outerEnd + shift },
  };
}

function decide(
  amount: Amount,
  before: ComparatorMatch | undefined,
  after: ComparatorMatch | undefined,
  inside: ComparatorMatch | undefined,
): Comparator {
  if (amount.upper !== undefined) return 'range';
  if (amount.top) return '<=';
  return (after ?? before ?? inside)?.comparator ?? '=';
}

function endOfRange(text: string, end: number): number {
  BETWEEN.lastIndex = end;
  return BETWEEN.test(text) ? BETWEEN.lastIndex : end;
}

/** The value as people read it: `766 家`, `3..5 %`. */
export function printAmount(value: string, upper: string | undefined, unit: string): string {
  return `${upper === undefined ? value : `${value}..${upper}`} ${unit}`.trimEnd();
}

function describe(
  { end, upper, unit, number, rule }: Amount,
  start: number,
  value: string,
  comparator: Comparator,
  words: readonly ComparatorMatch[],
  shift: number,
): Mention {
  const parts = [
    leaf('number', number.start + shift, number.end + shift, upper === undefined ? value : `${value}..${upper}`, '(numeral)'),
    ...(unit === '' || number.end >= end ? [] : [leaf('unit', number.end + shift, end + shift, unit, rule)]),
    ...words.map((word) => leaf('comparator', word.start + shift, word.end + shift, word.comparator, word.rule)),
  ].sort((a, b) => a.start - b.start);
  const bound = comparator === '=' || comparator === 'range' ? '' : comparator;
  return { kind: 'quantity', start: start + shift, end: end + shift, value: bound + printAmount(value, upper, unit), rule, parts };
}

function leaf(kind: string, start: number, end: number, value: string, rule: string): Mention {
  return { kind, start, end, value, rule, parts: [] };
}
