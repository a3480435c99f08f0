import { add, divide, multiply } from '../../text/decimal.js';
import { parseDigits, parseNumeral, scaleOf, SCALE_WORDS, SMALL_WORDS } from '../../language/en/numerals.js';
import type { EnglishAmount } from './read-amount.js';

const CENTS = new RegExp(`,?\\s+(?:and\\s+)?(\\d{1,2}|(?:${SMALL_WORDS})(?:-(?:${SMALL_WORDS}))?)\\s*(?:cents?|pence|c)\\b`, 'iy');
const LATE_SCALE = new RegExp(`\\s+(${SCALE_WORDS})\\b`, 'iy');

/** What may stand behind money: its hundredths (3 dollars and 50 cents), or the scale (75 USD million). */
export function completeMoney(text: string, amount: EnglishAmount): EnglishAmount {
  if (amount.dimension !== 'money' || amount.scale !== '') return amount;
  CENTS.lastIndex = amount.end;
  const cents = CENTS.exec(text);
  const hundredths = cents && parseNumeral(cents[1] ?? '');
  if (cents && hundredths && !/cents|pence/.test(amount.unit)) {
    return { ...amount, end: amount.end + cents[0].length, value: add(parseDigits(amount.value), divide(hundredths, '100', 2)) };
  }
  LATE_SCALE.lastIndex = amount.end;
  const late = LATE_SCALE.exec(text);
  const scale = late && scaleOf(late[1] ?? '');
  if (!late || !scale) return amount;
  return {
    ...amount,
    end: amount.end + late[0].length,
    scale: scale.name,
    unit: `${scale.name} ${amount.unit}`,
    factor: multiply(amount.factor, scale.factor),
  };
}
