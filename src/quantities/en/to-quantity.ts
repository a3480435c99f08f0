import type { Mention } from '../../model/mention.js';
import type { Comparator, Quantity } from '../../model/quantity.js';
import { multiply, negate } from '../../text/decimal.js';
import type { ComparatorMatch } from '../match-comparator.js';
import { printAmount } from '../to-quantity.js';
import { matchAfter, matchBefore } from './match-words.js';
import type { EnglishAmount, EnglishScan } from './read-amount.js';

/** A minus that no other number or word stands before, or the word. */
const SIGN = /(?:(?<=^|[\s($£€¥])[-−]|\b(?:minus|negative)\s)$/i;
/** 6 to 7 percent range: what ends a range is part of its span. */
const LONGEST_SIGN = 9;
/** the million | mark */
const MARK = /(?:[- ](?:yuan|dollar|euro|pound|rupee))?[- ]mark\b/y;

/** Adds sign and comparator to an amount; `shift` moves offsets of the scanned text to those of the document. */
export function toQuantity(scan: EnglishScan, amount: EnglishAmount, shift: number): Quantity {
  const sign = amount.form === 'fraction' ? null : SIGN.exec(scan.text.slice(Math.max(0, amount.start - LONGEST_SIGN), amount.start));
  const opensList =
    sign !== null &&
    amount.start - sign[0].length === lineStart(scan.text, amount.start) &&
    amount.base !== '%' &&
    /\s[A-Za-z]/.test(scan.text.slice(amount.end, amount.end + 3));
  const signed = sign !== null && !opensList;
  const start = signed ? amount.start - sign[0].length : amount.start;
  const before = matchBefore(scan.text, start, scan.rules);
  const after = matchAfter(scan.text, amount.end, scan.rules);
  const value = signed ? negate(amount.value) : amount.value;
  const comparator: Comparator = amount.upper !== undefined ? 'range' : ((after ?? before)?.comparator ?? '=');
  const words = [before, after].filter((word) => word !== undefined);
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
    mention: describe({ ...amount, start, value }, comparator, words, shift),
    outer: { start: (before?.start ?? start) + shift, end: (after?.end ?? markEnd(scan.text, amount.end)) + shift },
  };
}

function markEnd(text: string, at: number): number {
  MARK.lastIndex = at;
  const mark = MARK.exec(text);
  return mark ? at + mark[0].length : at;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at) + 1;
}

function describe(amount: EnglishAmount, comparator: Comparator, words: readonly ComparatorMatch[], shift: number): Mention {
  const { start, end, value, upper, unit, number, rule } = amount;
  const part = (kind: string, from: number, to: number, shown: string, by: string): Mention => ({
    kind, start: from + shift, end: to + shift, value: shown, rule: by, parts: [],
  }); // prettier-ignore
  const parts = [
    part('number', number.start, number.end, upper === undefined ? value : `${value}..${upper}`, '(numeral)'),
    ...(rule.startsWith('(') || number.end >= end ? [] : [part('unit', number.end, end, unit, rule)]),
    ...words.map((word) => part('comparator', word.start, word.end, word.comparator, word.rule)),
  ].sort((a, b) => a.start - b.start);
  const shown = `${comparator === '=' || comparator === 'range' ? '' : comparator}${printAmount(value, upper, unit)}`;
  return { kind: 'quantity', start: start + shift, end: end + shift, value: shown, rule, parts };
}
