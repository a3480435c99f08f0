import { compareDecimals, divide, multiply } from '../text/decimal.js';
import type { NumberToken } from '../language/zh/number-tokens.js';
import type { Amount, Scan } from './amount.js';
import { readDoubling } from './read-doubling.js';
import { readMedals } from './read-medals.js';
import { readPlain, readToken } from './read-plain.js';
import { readRatio } from './read-ratio.js';
import { readSectors } from './read-sectors.js';
import { readRank } from './read-rank.js';
import { addHalfTenth, readHalf, readParts, readSlashed } from './read-share.js';

const CONNECTOR = /(?:（含）)? ?(?:-{1,2}|—{1,2}|–|－|~|～|至|到|−) ?/y;
const GOES_ON = /[ 半数分余多来至到番百千万亿—–~～－−-]/;
const LISTED = /[和、与及]/y;
const MOST_LISTED = 6;
const LONGEST = 24;
/** The second half of a number that a blank or a line end cuts in two (25 000家). */
const BROKEN = /^0\d/;

/** The number with its unit at `start`, ranges included; `found` is the numeral that `numberPattern` found there. */
export function readAmount(scan: Scan, start: number, found: string, numbers: RegExp): Amount | undefined {
  if (found.length > LONGEST || BROKEN.test(found)) return undefined;
  const before = scan.text[start - 1] === ' ' ? scan.text[start - 2] : scan.text[start - 1];
  if (before === '第' || before === '前') {
    const rank = readRank(scan, start, found);
    if (rank || before === '第') return rank;
  }
  if (before === '.' || before === ',') return undefined;
  if (isWord(scan, start + found.length, found)) return undefined;
  const special =
    readHalf(scan, start, found) ??
    readParts(scan, start, found) ??
    readSlashed(scan, start) ??
    readDoubling(scan, start, found) ??
    readMedals(scan, start, found);
  const token = special ? undefined : readToken(scan, start, found);
  const plain = token && readPlain(scan, token);
  const first = special ?? (plain && addHalfTenth(scan, plain));
  const points = token && first?.unit === '个' ? readPoints(scan, token, first, numbers) : undefined;
  if (points) return points;
  const range = readRange(scan, first ?? token, first, numbers);
  if (range || (first && first.rule !== '(scale)')) return range ?? first;
  return (token && readShared(scan, token, numbers)) ?? first ?? (token && (readSectors(scan, token) ?? readRatio(scan, token)));
}

/** A numeral of cheques that stands alone (伍佰元); 陆家嘴, 伍家岗: without a scale or money behind it is a part of a name. */
const CHEQUE = /^[壹贰叁肆伍陆柒捌玖]$/;

/** Most Chinese digits are parts of words (统一, 三农): nothing behind them could be a unit. Asked first, as it is cheap. */
function isWord(scan: Scan, end: number, found: string): boolean {
  const next = scan.text[end] ?? '';
  if (CHEQUE.test(found) && !/[拾佰仟萬亿億元圆角分整万]/.test(next)) return true;
  return found.charCodeAt(0) > 0x39 && !scan.rules.units.has(next) && !GOES_ON.test(next) && !/[百千万亿半]/.test(found);
}

/** 分别提高4.2和0.7个百分点, 1409万、1305万人次: a number takes the unit of the next one that it is listed with. */
function readShared(scan: Scan, token: NumberToken, numbers: RegExp): Amount | undefined {
  if (token.chinese && token.scale === '') return undefined;
  for (const { next, amount } of listedBehind(scan, token.end, numbers))
    if (next && amount && amount.rule !== '(scale)') return withUnitOf(scan, token, next, amount);
  return undefined;
}

/** 快于全国3.4个、1个百分点: of listed points only the last has its name whole. */
function readPoints(scan: Scan, token: NumberToken, first: Amount, numbers: RegExp): Amount | undefined {
  const { start, end, number } = first;
  for (const { amount } of listedBehind(scan, end, numbers)) {
    if (amount?.base === 'pp') return { ...amount, start, end, value: token.value, upper: undefined, number, more: undefined };
    if (amount?.unit !== '个') return undefined;
  }
  return undefined;
}

/** The numbers that follow from `end` with nothing but 、 or 和 between them, each with its amount where it has a unit. */
function* listedBehind(
  scan: Scan,
  end: number,
  numbers: RegExp,
): Generator<{ readonly next: NumberToken | undefined; readonly amount: Amount | undefined }> {
  for (let at = end, listed = 1; listed < MOST_LISTED; listed += 1) {
    LISTED.lastIndex = at;
    if (!LISTED.test(scan.text)) return;
    numbers.lastIndex = LISTED.lastIndex;
    const match = numbers.exec(scan.text);
    if (match?.index !== LISTED.lastIndex) return;
    const next = readToken(scan, match.index, match[0]);
    const amount = next && readPlain(scan, next);
    yield { next, amount };
    at = amount && amount.rule !== '(scale)' ? amount.end : (next?.end ?? match.index + match[0].length);
  }
}

function withUnitOf(scan: Scan, token: NumberToken, next: NumberToken, amount: Amount): Amount | undefined {
  const number = { start: token.start, end: token.end };
  const own = { ...amount, ...number, value: token.value, upper: undefined, number, more: token.more };
  if (token.scale === '') return isListed(scan.text, token) ? own : undefined;
  if (next.scale === '') return undefined;
  const perUnit = divide(amount.factor, next.factor, 10);
  return { ...own, unit: token.scale + amount.unit.slice(next.scale.length), factor: multiply(token.factor, perUnit) };
}

/** Only decimals and numbers of a list with 分别 lean on the next unit: `1、3家` may be a list mark. */
function isListed(text: string, token: NumberToken): boolean {
  return token.value.includes('.') || /[分各]别[^。；\n]{0,16}$/.test(text.slice(Math.max(0, token.start - 20), token.start));
}

/** 3-5家, 3%—5%, 30万—50万元: both bounds in the unit of the second. */
function readRange(scan: Scan, left: Amount | NumberToken | undefined, first: Amount | undefined, numbers: RegExp): Amount | undefined {
  if (!left || left.upper !== undefined || first?.form === 'rank') return undefined;
  CONNECTOR.lastIndex = left.end;
  const [connector] = CONNECTOR.exec(scan.text) ?? [];
  if (connector === undefined || (first && first.unit !== '' && isChange(scan.text, left.start, connector))) return undefined;
  const at = CONNECTOR.lastIndex;
  numbers.lastIndex = at;
  const match = numbers.exec(scan.text);
  if (match?.index !== at || match[0].length > LONGEST) return undefined;
  const parts = readParts(scan, at, match[0]) ?? readSlashed(scan, at);
  const token = parts ? undefined : readToken(scan, at, match[0]);
  const plain = parts ?? (token && readPlain(scan, token));
  const second = plain && addHalfTenth(scan, plain);
  if (!second || second.upper !== undefined) return undefined;
  if (/[至到]/.test(connector) && risesTo(scan.text, first, second)) return undefined;
  const lower = first ? convert(first, second) : shareUnit(left as NumberToken, second);
  if (lower === undefined || compareDecimals(lower, second.value) >= 0) return undefined;
  return { ...second, start: left.start, value: lower, upper: second.value, number: { start: left.start, end: second.number.end } };
}

/** 标准提升 | 30元至700元: a rise of so much, to a level of many times as much. */
function risesTo(text: string, first: Amount | undefined, second: Amount): boolean {
  const risen =
    first !== undefined &&
    first.base !== '%' &&
    /(?:提[高升]|增加|上[调升]|下降|降低|减少|调[高低])了?$/.test(text.slice(Math.max(0, first.start - 4), first.start));
  return risen && compareDecimals(multiply(first.value, '5'), second.value) < 0;
}

/** 从50亿元到100亿元 is a change from one to the other and no range. */
function isChange(text: string, start: number, connector: string): boolean {
  return /[至到]/.test(connector) && /[从由自][^，。；\n]{0,6}$/.test(text.slice(Math.max(0, start - 8), start));
}

function convert(first: Amount, second: Amount): string | undefined {
  const scaleOnly = first.rule === '(scale)';
  if (first.form !== second.form || (first.base !== second.base && !scaleOnly)) return undefined;
  if (!scaleOnly) return divide(multiply(first.value, first.factor), second.factor, 10);
  const perScale = first.unit.length > 0 && second.unit.startsWith(first.unit) ? first.value : undefined;
  return perScale;
}

/** 两到三千元: a single digit takes the 百 or 千 of the second bound too. */
function shareUnit(left: NumberToken, second: Amount): string | undefined {
  if (left.bare && left.chinese) return undefined;
  const [, hundreds] = left.chinese && left.scale === '' && /^\d$/.test(left.value) ? (/^\d(000?)$/.exec(second.value) ?? []) : [];
  if (hundreds !== undefined) return left.value + hundreds;
  return compareDecimals(left.value, second.value) < 0 ? left.value : divide(left.value, second.factor, 10);
}
