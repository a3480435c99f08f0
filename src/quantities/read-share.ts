import { parseNumeral } from '../language/zh/numerals.js';
import { divide } from '../text/decimal.js';
import type { Amount, Scan } from './amount.js';

const PARTS = / ?分 ?之 ?/y;
const NUMBER =
  /(?:\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]+)?)/y;
const SIGNS: Readonly<Record<string, string>> = { 百: '%', 佰: '%', 千: '‰', 仟: '‰', 万: '‱' };
const SLASHED = /(\d{1,2})\/(\d{1,3})(?![\d/.])/y;
const EXTRA = /([五半一二三四六七八九])(?![〇零一二三四五六七八九十百千万亿成])/y;

/** 百分之五, 千分之三 as shares and 三分之一 as a fraction; `found` is the numeral at `start`. */
export function readParts(scan: Scan, start: number, found: string): Amount | undefined {
  const { text } = scan;
  PARTS.lastIndex = start + found.length;
  if (!PARTS.test(text)) return undefined;
  NUMBER.lastIndex = PARTS.lastIndex;
  const [numeral] = NUMBER.exec(text) ?? [];
  const value = numeral === undefined ? undefined : parseNumeral(numeral);
  const whole = parseNumeral(found);
  if (value === undefined || whole === undefined || whole === '0') return undefined;
  const end = NUMBER.lastIndex;
  const sign = SIGNS[found];
  if (sign !== undefined) return { ...share(scan, start, end, sign), value };
  return fraction(start, end, divide(value, whole, 16));
}

/** 一半, 半数 and the 半 of 过半: half of a whole; 一半 before another noun (一半是农民) counts too. */
export function readHalf(scan: Scan, start: number, found: string): Amount | undefined {
  const { text } = scan;
  if (found === '一' && text[start + 1] === '半') return fraction(start, start + 2, '0.5');
  if (found !== '半' || text.slice(start - 3, start) === '时间过') return undefined;
  return fraction(start, start + (text[start + 1] === '数' ? 2 : 1), '0.5');
}

/** 1/3, but no date and no list: the upper number is smaller and nothing else is joined. */
export function readSlashed(scan: Scan, start: number): Amount | undefined {
  SLASHED.lastIndex = start;
  const [whole, above = '', below = ''] = SLASHED.exec(scan.text) ?? [];
  if (whole === undefined || Number(above) >= Number(below) || /[/\w]/.test(scan.text[start - 1] ?? '')) return undefined;
  return fraction(start, start + whole.length, divide(above, below, 16));
}

/** 九成五 and 三成半: a digit behind the 成 that `amount` ends with. */
export function addHalfTenth(scan: Scan, amount: Amount): Amount {
  if (amount.base !== '%' || !scan.text.startsWith('成', amount.end - 1)) return amount;
  EXTRA.lastIndex = amount.end;
  const [digit] = EXTRA.exec(scan.text) ?? [];
  const more = digit === undefined ? undefined : digit === '半' ? '5' : parseNumeral(digit);
  if (more === undefined || !/^\d+0$/.test(amount.value)) return amount;
  return { ...amount, end: amount.end + 1, value: amount.value.slice(0, -1) + more };
}

function share(scan: Scan, start: number, end: number, unit: string): Omit<Amount, 'value'> {
  const rule = scan.rules.units.get(unit)?.[0]?.rule;
  return { ...fraction(start, end, '0'), form: 'cardinal', unit, base: unit, dimension: 'share', rule: rule?.id ?? '(share)' };
}

function fraction(start: number, end: number, value: string): Amount {
  const number = { start, end };
  return {
    start, end, number, form: 'fraction', value, upper: undefined, unit: '', factor: '1', base: '',
    dimension: 'share', rule: '(fraction)', more: undefined, top: false,
  }; // prettier-ignore
}
