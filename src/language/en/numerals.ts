import type { Decimal } from '../../model/span.js';
import { add, divide, multiply } from '../../text/decimal.js';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Scales that no unit is written with: they belong to the number. */
export const JOINED: ReadonlySet<string> = new Set(['dozen', 'hundred']);

/** Words that multiply what stands before them. Short forms are written behind digits only (1.2bn). */
const SCALES: Readonly<Record<string, Decimal>> = {
  dozen: '12',
  hundred: '100',
  thousand: '1000',
  lakh: '100000',
  million: '1000000',
  crore: '10000000',
  billion: '1000000000',
  trillion: '1000000000000',
  'lakh crore': '1000000000000',
};
const SHORT_SCALES: Readonly<Record<string, string>> = {
  k: 'thousand', m: 'million', mn: 'million', mln: 'million', mil: 'million', bn: 'billion', bln: 'billion', b: 'billion', tn: 'trillion', trn: 'trillion',
  t: 'trillion', cr: 'crore', lac: 'lakh', lkh: 'lakh',
}; // prettier-ignore

const SMALL = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
]);
const PARTS = new Map<string, number>([
  ['half', 2], ['halves', 2], ['quarter', 4], ['quarters', 4], ['twentieth', 20], ['twentieths', 20], ['hundredth', 100], ['hundredths', 100],
  ...ORDINALS.flatMap((word, at): (readonly [string, number])[] => [[word, 3 + at], [`${word}s`, 3 + at]]),
]); // prettier-ignore

/** Alternations for patterns: small numbers, scales in full, and what a whole is cut into. */
export const SMALL_WORDS = [...SMALL.keys()].sort((a, b) => b.length - a.length).join('|');
export const SCALE_WORDS = 'lakh crores?|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|lakhs?|crores?';
export const PART_WORDS = [...PARTS.keys()].sort((a, b) => b.length - a.length).join('|');

/** The scale that a word names in full or short, undefined for any other word; plurals count (three billions). */
export function scaleOf(word: string): { readonly name: string; readonly factor: Decimal } | undefined {
  const plain = word
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=[a-z]{3})s$/, '');
  const name = SHORT_SCALES[plain] ?? plain;
  const factor = SCALES[name];
  return factor === undefined ? undefined : { name, factor };
}

/** Into how many parts a word cuts a whole: third, quarters. Undefined for other words. */
export function partsOf(word: string): number | undefined {
  return PARTS.get(word.toLowerCase());
}

/** A number in digits with separators, as a plain decimal; a comma before one or two last digits opens the decimals (3,1). */
export function parseDigits(digits: string): Decimal {
  const plain = digits.replace(/,(?=\d{1,2}$)/, '.').replace(/[, ]/g, '');
  return plain.startsWith('.') ? `0${plain}` : plain;
}

/** Reads numerals in words, or in digits before words of scale: twenty-one thousand, a hundred and five, 5 hundred. Undefined where a word is no numeral or the order makes no number. */
export function parseNumeral(text: string): Decimal | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and' && word !== '');
  if (words.length === 0) return undefined;
  let total = '0';
  let current: Decimal | undefined;
  for (const [at, word] of words.entries()) {
    const small = word === 'a' || word === 'an' ? (at === 0 && words.length > 1 ? '1' : undefined) : smallOf(word);
    const scale = scaleOf(word);
    if (small !== undefined) {
      if (current !== undefined && !fits(current, small)) return undefined;
      current = add(current ?? '0', small);
    } else if (scale && JOINED.has(scale.name)) current = multiply(current ?? '1', scale.factor);
    else if (scale && current !== undefined) {
      total = add(total, multiply(current, scale.factor));
      current = undefined;
    } else if (scale && at > 0) total = multiply(total, scale.factor);
    else return undefined;
  }
  return add(total, current ?? '0');
}

/** A part of a whole as a decimal of 16 digits: two of thirds, one of 5. */
export function fractionOf(above: Decimal, below: Decimal): Decimal {
  return divide(above, below, 16);
}

function smallOf(word: string): Decimal | undefined {
  if (/^[\d.,]+$/.test(word)) return parseDigits(word);
  const value = SMALL.get(word);
  return value === undefined ? undefined : String(value);
}

/** twenty-one and hundred five are numbers, five six and twenty twelve are two. */
function fits(current: Decimal, small: Decimal): boolean {
  const value = Number(small);
  const rest = Number(current) % 100;
  return rest === 0 ? Number(current) >= 100 && value < 100 : rest >= 20 && rest % 10 === 0 && value < 10 && value > 0;
}
