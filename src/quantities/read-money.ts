import type { NumberToken } from '../language/zh/number-tokens.js';
import { parseNumeral } from '../language/zh/numerals.js';
import { add, multiply } from '../text/decimal.js';
import type { Amount, Scan } from './amount.js';
import type { UnitMatch } from './match-unit.js';
import type { UnitTerm } from './prepare.js';

const DIGIT = '(\\d|[零一二两三四五六七八九壹贰叁肆伍陆柒捌玖])';
const SMALL_MONEY = new RegExp(`[又零]?(?:${DIGIT}角(?:零?${DIGIT}分)?|${DIGIT}分)(?![之钟])钱?`, 'y');
const LAST_OF_CURRENCY = /[币元$¥￥€£]/;
const LONGEST_CURRENCY = 4;
/** Behind a number or its scale the word is that number's unit: 5美元3家. */
const NUMBER_BEFORE = /[\d〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟半多余来个元]$/;

/** 12元5角, 壹拾壹元壹角壹分, 5角3分: the tenths and hundredths behind an amount of whole yuan or 角; other amounts stay as they are. */
export function addSmallMoney(scan: Scan, amount: Amount): Amount {
  if (amount.base !== '元' || amount.upper !== undefined || !/^[元圆角]$/.test(amount.unit)) return amount;
  SMALL_MONEY.lastIndex = amount.end;
  const [whole, tenths, hundredths, alone] = SMALL_MONEY.exec(scan.text) ?? [];
  if (whole === undefined || (amount.unit === '角' && alone === undefined)) return amount;
  const small = amount.unit === '角' ? ['0', '0.1'] : ['0.1', '0.01'];
  const parts = [multiply(digitOf(tenths), small[0] ?? '0'), multiply(digitOf(hundredths ?? alone), small[1] ?? '0')];
  return { ...amount, end: amount.end + whole.length, value: parts.reduce(add, amount.value) };
}

function digitOf(text: string | undefined): string {
  return text === undefined ? '0' : (parseNumeral(text) ?? '0');
}

/** A currency that stands before its number (￥300, 港币5亿元, 人民币3.14亿): its term, and where it starts; undefined where none does. */
export function readCurrencyBefore(
  scan: Scan,
  token: NumberToken,
  unit: UnitMatch | undefined,
): { readonly start: number; readonly term: UnitTerm } | undefined {
  const { text, rules } = scan;
  if (unit && unit.term.base !== '元') return undefined;
  let end = token.start;
  while (text[end - 1] === ' ' && end > token.start - 3) end -= 1;
  if (!LAST_OF_CURRENCY.test(text[end - 1] ?? '')) return undefined;
  for (let start = Math.max(0, end - LONGEST_CURRENCY); start < end; start += 1) {
    const word = text.slice(start, end);
    const term = rules.units.get(word.charAt(0))?.find(({ term, rule }) => term === word && rule.dimension === 'money' && term !== '元');
    if (!term || NUMBER_BEFORE.test(text.slice(Math.max(0, start - 1), start))) continue;
    return unit && term.base === '元' ? undefined : { start, term };
  }
  return undefined;
}
