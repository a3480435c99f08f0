import type { Decimal } from '../model/span.js';

interface Scaled {
  readonly digits: bigint;
  /** Digits behind the point. */
  readonly places: number;
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

function parse(value: Decimal): Scaled {
  if (!DECIMAL.test(value)) throw new RangeError(`not a decimal number: '${value}'`);
  const point = value.indexOf('.');
  return point < 0
    ? { digits: BigInt(value), places: 0 }
    : { digits: BigInt(value.slice(0, point) + value.slice(point + 1)), places: value.length - point - 1 };
}

function print({ digits, places }: Scaled): Decimal {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = places > 0 ? text.slice(text.length - places).replace(/0+$/, '') : '';
  const number = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative && digits !== 0n ? `-${number}` : number;
}

function aligned(a: Scaled, b: Scaled): readonly [bigint, bigint, number] {
  const places = Math.max(a.places, b.places);
  return [a.digits * 10n ** BigInt(places - a.places), b.digits * 10n ** BigInt(places - b.places), places];
}

const SHORTEST = /^(?:0|-?(?:[1-9]\d*|0(?=\.)))(?:\.\d*[1-9])?$/;

/** Product, exact. Trailing zeros behind the point are dropped. Throws RangeError for what is no plain decimal. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  if (b === '1' && SHORTEST.test(a)) return a;
  const left = parse(a);
  const right = parse(b);
  return print({ digits: left.digits * right.digits, places: left.places + right.places });
}

/** Sum, exact. */
export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, places] = aligned(parse(a), parse(b));
  return print({ digits: left + right, places });
}

/** Difference a − b, exact. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/** Quotient rounded half away from zero to `places` digits behind the point. Throws RangeError for a divisor of zero. */
export function divide(a: Decimal, b: Decimal, places: number): Decimal {
  const [left, right] = aligned(parse(a), parse(b));
  if (right === 0n) throw new RangeError('division by zero');
  const scaled = left * 10n ** BigInt(places + 1);
  const quotient = scaled / right;
  const rounded = (quotient + (quotient < 0n ? -5n : 5n)) / 10n;
  return print({ digits: rounded, places });
}

/** The same number with the other sign. */
export function negate(value: Decimal): Decimal {
  const { digits, places } = parse(value);
  return print({ digits: -digits, places });
}

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [left, right] = aligned(parse(a), parse(b));
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The shortest form: no leading zeros, no zeros behind the last digit of the fraction. */
export function normalize(value: Decimal): Decimal {
  return print(parse(value));
}
