import { readNumber, type NumberToken } from '../../language/en/number-tokens.js';
import { scaleOf } from '../../language/en/numerals.js';
import { compareDecimals, divide, multiply } from '../../text/decimal.js';
import type { Amount } from '../amount.js';
import type { EnglishRules } from './english-rules.js';
import { completeMoney } from './read-money.js';
import { matchMoneyBefore, matchUnit, type UnitMatch } from './match-words.js';

/** The text that is scanned, and the rules. */
export interface EnglishScan {
  readonly text: string;
  readonly rules: EnglishRules;
  /** Where the amount before ends: money told behind it is not told before the next. */
  readonly from: number;
}

/** An amount, and whether a word of money or a unit of measure told what it is an amount of. */
export interface EnglishAmount extends Amount {
  readonly scale: string;
}

const TO = /\s*(?:-|–|—|~)\s*(?!\s?to\b)|-?\s+(?:to|through)\s+(?:(?:about|around|nearly|some|over|more than|up to|as much as)\s+)?/y;
const AND = /\s+and\s+(?:up to\s+|below\s+|under\s+|less than\s+)?/y;
/** two or three years: two neighbours are the bounds of a range. */
const OR = /\s+or\s+/y;
const LISTED = /(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:by\s+|to\s+)?/y;
/** by 98,000, or 33 per cent: the same told twice, no list of two. */
const LISTED_SECOND = /(?:,\s+(?:and\s+)?|\s+(?:and|or)\s+)(?:by\s+|to\s+)?(?!or\b)/y;
/** from 54 trillion to 82.7 trillion yuan */
const REACHED = /\s+to\s+(?:(?:about|around|nearly|over|more than|almost|approximately|some)\s+)?/y;
const BETWEEN = /\bbetween\s+[-−]?$|\b(?:above|over|more than)\s+$/i;
/** more than 7% and 8% … respectively: two numbers, no range. */
const RESPECTIVELY = /^[^;]{0,45}\brespectively\b/;
const FROM = /\bfrom\s+(?:[a-z']+\s+){0,3}(?:[$£€]|US\$|RMB ?)?$/i;
/** by 5 billion yuan to 20 billion yuan: the change and the level. Shares are left out: by 6% to 7% is a range. */
const BY = /\bby\s+$/i;
/** raise it to 80%, | from the current 50% to 70%: the level that it reaches is told already. */
const FROM_RANGE = /\bto [$£€]?\d[\d.,]*(?:%| per ?cent| [a-z]+)?,? from (?:the )?(?:current |present |existing )?(?:[$£€])?$/i;
const RANGING = /\b(?:rang(?:e|es|ed|ing)|anywhere|anything)\s+from\s+$/i;
const MOST_LISTED = 5;

/** The number with its unit at `start`, ranges included; `found` is what `numberPattern` found there, `numbers` such a pattern to look ahead with. */
export function readAmount(scan: EnglishScan, start: number, found: string, numbers: RegExp): EnglishAmount | undefined {
  const token = readNumber(scan.text, start, found);
  if (!token) return undefined;
  const first = completeMoney(scan.text, readPlain(scan, token));
  return readRange(scan, first, numbers) ?? (isPlainNumber(first) ? readShared(scan, first, numbers) : undefined) ?? first;
}

function readPlain({ text, rules, from }: EnglishScan, token: NumberToken): EnglishAmount {
  const number = { start: token.start, end: token.end };
  const told = token.fraction ? undefined : matchMoneyBefore(text, token.start, rules);
  const money = told && told.start >= from ? told : undefined;
  const behind = matchUnit(text, token.end, rules);
  const unit =
    behind && (behind.unit.rule.scales || token.scale === '') && !(money && behind.unit.rule.dimension !== 'money') ? behind : undefined;
  const end = unit?.end ?? token.end;
  const named = money ?? unit;
  const form = token.fraction && !unit ? 'fraction' : named?.unit.base === '倍' ? 'multiple' : 'cardinal';
  return {
    start: money?.start ?? token.start,
    end,
    form,
    value: token.value,
    upper: undefined,
    scale: token.scale,
    unit: `${token.scale} ${named ? nameOf(named) : ''}`.trim(),
    factor: named ? multiply(token.factor, named.unit.factor) : token.factor,
    base: named?.unit.base ?? '',
    dimension: named?.unit.rule.dimension ?? (token.fraction ? 'share' : 'count'),
    rule: named?.unit.rule.id ?? (token.fraction ? '(fraction)' : '(number)'),
    number,
    more: undefined,
    top: false,
  };
}

function nameOf({ unit, text }: UnitMatch): string {
  return unit.name ?? text.replace(/[\s-]+/g, ' ');
}

function isPlainNumber({ rule, form }: Amount): boolean {
  return rule === '(number)' && form === 'cardinal';
}

/** 0.5% to 2.5%, between 3 and 5 per cent, $10–20 million: both bounds in the unit of the second. */
function readRange(scan: EnglishScan, first: EnglishAmount, numbers: RegExp): EnglishAmount | undefined {
  const { text } = scan;
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  const between = BETWEEN.test(before) && (/between\s+[-−]?$/i.test(before) || !RESPECTIVELY.test(text.slice(first.end, first.end + 60)));
  const joined = (between ? joinedBy(AND, text, first.end) : null) ?? joinedBy(TO, text, first.end) ?? joinedBy(OR, text, first.end);
  if (!joined) return undefined;
  const changes =
    (FROM.test(before) && !RANGING.test(before) && !FROM_RANGE.test(text.slice(Math.max(0, first.start - 60), first.start))) ||
    (BY.test(before) && first.base !== '%' && !isPlainNumber(first));
  if (changes && /to/.test(joined[0])) return undefined;
  const found = amountAt(scan, first.end + joined[0].length, numbers);
  if (!found) return undefined;
  const second = withMoneyOf(first, found);
  const lower = convert(first, second, /or/.test(joined[0]));
  const below = between && /[-−]$/.test(before);
  if (lower === undefined || (!below && compareDecimals(lower, second.value) >= 0)) return undefined;
  return {
    ...second,
    start: first.start,
    value: lower,
    upper: second.value,
    number: { start: first.number.start, end: second.number.end },
  };
}

function joinedBy(connector: RegExp, text: string, at: number): RegExpExecArray | null {
  connector.lastIndex = at;
  return connector.exec(text);
}

/** The amount whose number, or the money before it, begins at `at`. */
function amountAt(scan: EnglishScan, at: number, numbers: RegExp): EnglishAmount | undefined {
  numbers.lastIndex = at;
  const match = numbers.exec(scan.text);
  if (!match || match.index - at > 12) return undefined;
  const token = readNumber(scan.text, match.index, match[0]);
  const amount = token && readPlain(scan, token);
  return amount?.start === at ? amount : undefined;
}

function convert(first: EnglishAmount, second: EnglishAmount, neighbours: boolean): string | undefined {
  if (first.form !== second.form && !(isPlainNumber(first) && second.form === 'multiple')) return undefined;
  const bare = isPlainNumber(first) || (first.scale === '' && first.dimension === 'money' && second.dimension === 'money');
  if (neighbours && divide(second.value, '1', 0) !== String(Number(first.value) + 1)) return undefined;
  if (bare && first.scale === '') return isPlainNumber(first) || first.base === second.base || second.base === '' ? first.value : undefined;
  const same = first.base === second.base || isPlainNumber(first);
  if (!same) return undefined;
  const unit = isPlainNumber(first) && second.rule !== '(number)' ? divide(second.factor, factorOf(second), 16) : '1';
  return divide(multiply(multiply(first.value, first.factor), unit), second.factor, 10);
}

/** RMB 1.2-1.5 billion: the money stands before both. */
function withMoneyOf(first: EnglishAmount, second: EnglishAmount): EnglishAmount {
  if (first.dimension !== 'money' || first.start === first.number.start || !isPlainNumber(second)) return second;
  const { base, dimension, rule } = first;
  return { ...second, base, dimension, rule, unit: `${second.scale} ${first.unit.slice(first.scale.length).trim()}`.trim() };
}

/** How much the scale alone multiplies. */
function factorOf({ scale }: EnglishAmount): string {
  return scaleOf(scale)?.factor ?? '1';
}

/** 4.2 and 0.7 percentage points, from 9,000 to 25,000 kilometers: a number right before a list mark or the end of a change takes the unit of the next one. */
function readShared(scan: EnglishScan, first: EnglishAmount, numbers: RegExp): EnglishAmount | undefined {
  const changes = FROM.test(scan.text.slice(Math.max(0, first.start - 40), first.start));
  let { end } = first;
  for (let listed = 1; listed < MOST_LISTED; listed += 1) {
    const mark = joinedBy(listed === 1 ? LISTED_SECOND : LISTED, scan.text, end) ?? (changes ? joinedBy(REACHED, scan.text, end) : null);
    const next = mark && amountAt(scan, end + mark[0].length, numbers);
    if (!next || next.form !== 'cardinal') return undefined;
    if (!isPlainNumber(next) || (next.scale !== '' && first.scale === '')) return withUnitOf(first, next);
    end = next.end;
  }
  return undefined;
}

function withUnitOf(first: EnglishAmount, next: EnglishAmount): EnglishAmount {
  const { start, end, number, value } = first;
  const own = { ...next, start, end, number, value };
  if (first.scale === '' || first.scale === next.scale) return own;
  const factor = multiply(factorOf(first), divide(next.factor, factorOf(next), 16));
  return { ...own, scale: first.scale, factor, unit: `${first.scale} ${next.unit.slice(next.scale.length).trim()}`.trim() };
}
