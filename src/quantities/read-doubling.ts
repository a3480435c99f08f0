import { parseNumeral } from '../language/zh/numerals.js';
import type { Amount, Scan } from './amount.js';

/** 翻一番 and 翻了一番 double, 翻两番 makes four times as much; the span starts at the 翻. */
export function readDoubling(scan: Scan, start: number, found: string): Amount | undefined {
  const end = start + found.length;
  const from = scan.text[start - 1] === '了' ? start - 2 : start - 1;
  if (scan.text[end] !== '番' || scan.text[from] !== '翻') return undefined;
  const times = Number(parseNumeral(found));
  if (!Number.isInteger(times) || times < 1 || times > 9) return undefined;
  return {
    start: from, end: end + 1, form: 'multiple', value: String(2 ** times), upper: undefined, unit: '倍', factor: '1', base: '倍',
    dimension: 'multiple', rule: '(doubling)', number: { start, end }, more: undefined, top: false,
  }; // prettier-ignore
}
