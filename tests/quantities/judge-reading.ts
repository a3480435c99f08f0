import { numberPattern, readNumber } from '../../src/language/zh/number-tokens.js';
import { parseNumeral } from '../../src/language/zh/numerals.js';
import type { Quantity } from '../../src/model/quantity.js';
import { fold } from '../../src/text/fold.js';
import type { Expected } from './suite-cases.js';

/** How many of the suite's unit one of our base unit is. */
const SIZES: Readonly<Record<string, number>> = { 平方公里: 1e6, 公里: 1e3, 公顷: 1e4, Cent: 0.01 };
/** How many per cent one of our base unit is; a fraction has none. */
const PER_CENT: Readonly<Record<string, number>> = { '‰': 0.1, '‱': 0.01, '': 100 };

/** True where the quantity says what the suite wants; 3000多 may tell its lower bound only. */
export function isRight(quantity: Quantity, wanted: Expected): boolean {
  const size = (SIZES[wanted.unit ?? ''] ?? 1) / (wanted.unit === '%' ? (PER_CENT[quantity.baseUnit] ?? 1) : 1);
  const value = Number(quantity.baseValue) / size;
  const upper = quantity.baseUpper === undefined ? undefined : Number(quantity.baseUpper) / size;
  if (wanted.value !== undefined) return isNear(value, wanted.value);
  if (wanted.min === undefined) return wanted.max !== undefined && isNear(value, wanted.max) && quantity.comparator.startsWith('<');
  const open = wanted.max === undefined || /[多余]/.test(wanted.surface);
  if (!isNear(value, wanted.min)) return false;
  return open ? /^[>~]/.test(quantity.comparator) : upper !== undefined && isNear(upper, wanted.max ?? NaN);
}

/** Numbers without a unit are no quantities: for them the numerals that are found and parsed must hold each bound that the suite names. */
export function holdsNumbers(text: string, wanted: Expected): boolean {
  const numbers = numbersIn(fold(text), wanted);
  return [wanted.value, wanted.min, wanted.max].every((bound) => bound === undefined || numbers.some((number) => isNear(number, bound)));
}

function numbersIn(text: string, { start, end }: Expected): readonly number[] {
  const whole = Number(parseNumeral(text.slice(start, end)) ?? NaN);
  const found = [...text.matchAll(numberPattern())].flatMap((match) => readNumber(text, match.index, match[0], () => false) ?? []);
  const inside = found.filter((token) => token.start < end && start < token.end);
  return [whole, ...inside.map((token) => Number(token.value) * Number(token.factor)), ...inside.flatMap(({ value, factor, start: at }) => text[at - 1] === '-' ? [-Number(value) * Number(factor)] : [])]; // prettier-ignore
}

function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= 1e-5 * Math.abs(expected) + 1e-12;
}
