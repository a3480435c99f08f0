import type { Day } from '../model/span.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DIGITS = '〇一二三四五六七八九';

/** A day of a year, a month and a day in Arabic or Chinese numerals (二〇二四, 六, 二十六), or a month by its English name; undefined where one is missing or there is no such day. */
export function readDay(year: string | undefined, month: string | undefined, day: string | undefined): Day | undefined {
  const [y, m, d] = [readSmall(year), readSmall(month), readSmall(day)];
  if (y === undefined || m === undefined || d === undefined || y < 1900 || y > 2200 || m < 1 || m > 12 || d < 1) return undefined;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** A year in Arabic or Chinese numerals, digit by digit; undefined for anything else. */
export function readYear(year: string | undefined): number | undefined {
  const value = readSmall(year);
  return value !== undefined && value >= 1900 && value <= 2200 ? value : undefined;
}

function readSmall(words: string | undefined): number | undefined {
  if (words === undefined || words === '') return undefined;
  if (/^\d+$/.test(words)) return Number(words);
  const month = MONTHS.indexOf(words.slice(0, 3).toLowerCase());
  if (month >= 0) return month + 1;
  const tens = /^(.?)十(.?)$/u.exec(words);
  if (tens) return digit(tens[1] === '' ? '一' : tens[1]) * 10 + (tens[2] === '' ? 0 : digit(tens[2]));
  const read = Array.from(words, digit);
  return read.some(Number.isNaN) ? undefined : Number(read.join(''));
}

function digit(character: string | undefined): number {
  const plain = character === '零' || character === '○' || character === 'O' || character === '0' ? '〇' : (character ?? '');
  const at = DIGITS.indexOf(plain);
  return plain === '' || at < 0 ? Number.NaN : at;
}
