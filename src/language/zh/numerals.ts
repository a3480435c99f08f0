import type { Decimal } from '../../model/span.js';
import { multiply, negate, normalize } from '../../text/decimal.js';

const DIGITS = '0123456789';
const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  〇: 0, '○': 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 兩: 2, 貳: 2, 參: 3, 陸: 6,
}; // prettier-ignore
const SMALL: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n, 拾: 10n, 佰: 100n, 仟: 1000n };
const BIG: Readonly<Record<string, bigint>> = { 万: 10n ** 4n, 亿: 10n ** 8n, 兆: 10n ** 12n, 萬: 10n ** 4n, 億: 10n ** 8n };
const DECIMAL_NUMERAL = /^([^点點.]*)(?:[点點.]([^十百千万亿兆拾佰仟萬億]+))?([十百千万亿兆拾佰仟萬億]*)$/;

/**
 * The number that a whole numeral says: Arabic, Chinese (三百二十, 伍拾万, 二〇二三, 三万五) or mixed (1.2万亿, 100万三千).
 * Undefined where the text is no numeral.
 */
export function parseNumeral(text: string): Decimal | undefined {
  const sign = /^[-−－负負]/.test(text);
  const body = (sign ? text.slice(1) : text)
    .replace(/[,，\s]/g, '')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十');
  const value = body === '半' ? '0.5' : parseUnsigned(body);
  return value === undefined ? undefined : sign ? negate(value) : value;
}

function parseUnsigned(text: string): Decimal | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return normalize(text);
  const parts = DECIMAL_NUMERAL.exec(text);
  const [, whole = '', fraction, scales = ''] = parts ?? [];
  if (fraction === undefined) return parseInteger(text)?.toString();
  const before = parseInteger(whole === '' ? '零' : whole);
  const after = Array.from(fraction).map(digitOf);
  if (before === undefined || after.includes(undefined)) return undefined;
  const scale = scales === '' ? 1n : parseInteger(scales);
  return scale === undefined ? undefined : multiply(`${before}.${after.join('')}`, scale.toString());
}

function parseInteger(text: string): bigint | undefined {
  if (text === '') return undefined;
  const positional = Array.from(text).map(digitOf);
  if (!positional.includes(undefined)) return BigInt(positional.join(''));
  return addTokens(text);
}

/** Sum of digits times scales. `section` is what stands below the next 万 or 亿, `open` the digit that awaits its scale. */
function addTokens(text: string): bigint | undefined {
  let total = 0n;
  let section = 0n;
  let open: { readonly value: bigint; readonly single: boolean } | undefined;
  let zero = false;
  let last = 1n;
  let largest = 0n;
  for (const [token] of text.matchAll(/\d+|./gu)) {
    const small = SMALL[token];
    const big = BIG[token];
    const digit = /^\d/.test(token) ? BigInt(token) : CHINESE_DIGITS[token];
    if (small !== undefined) {
      section += (open?.value ?? 1n) * small;
      last = small;
    } else if (big !== undefined) {
      section += open?.value ?? 0n;
      if (section === 0n && total === 0n) section = 1n;
      total = big > largest || section === 0n ? (total + section) * big : total + section * big;
      section = 0n;
      last = largest = big;
    } else if (digit === undefined || (open && open.value !== 0n)) {
      return undefined;
    } else if (Number(digit) === 0) {
      zero = true;
      continue;
    } else {
      open = { value: BigInt(digit), single: !/^\d/.test(token) };
      continue;
    }
    open = undefined;
    zero = false;
  }
  if (!open) return total + section;
  // 三万五 is 35000: a last digit stands for the next lower place unless a 零 says otherwise.
  const place = open.single && !zero && last >= 100n ? last / 10n : 1n;
  return total + section + open.value * place;
}

function digitOf(character: string): number | undefined {
  const arabic = DIGITS.indexOf(character);
  return arabic >= 0 ? arabic : CHINESE_DIGITS[character];
}
