import type { Decimal, Span } from '../../model/span.js';
import { add, multiply } from '../../text/decimal.js';
import { part, readLonePart, scaledPart } from './lone-parts.js';
import { fractionOf, JOINED, parseDigits, parseNumeral, PART_WORDS, partsOf, SCALE_WORDS, scaleOf, SMALL_WORDS } from './numerals.js';

/** A numeral of an English text with the scale that belongs to its unit: 1.2bn is 1.2 with billion, two hundred thousand 200 with thousand. */
export interface NumberToken extends Span {
  readonly value: Decimal;
  /** thousand, million, lakh crore … or empty. */
  readonly scale: string;
  readonly factor: Decimal;
  /** Told in words, at least in part. */
  readonly spelled: boolean;
  /** A part of a whole without a scale: two-thirds, half, 3/4, one in five. */
  readonly fraction: boolean;
}

/** 3,1% and R2,50: where a country writes a comma before the decimals, a unit or the sign of its money tells it from a list. */
const DECIMAL_COMMA =
  '(?<![\\d.,])\\d{1,3}(?: ?\\d{3})*,\\d{1,2}(?=\\s?(?:%|per ?cent\\b|percentage\\b|thousand\\b|million\\b|billion\\b|trillion\\b|cents?\\b|kilomet|km\\b|hectares?\\b|tonn?es?\\b|tons?\\b|litres?\\b|mega|MW\\b))|(?<=(?:\\bR|€) ?)\\d{1,3}(?: \\d{3})*,\\d{2}(?![\\d,])';
const DIGITS =
  `${DECIMAL_COMMA}|` +
  '(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?!\\d|,\\d)(?:\\.\\d+)?|\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![\\dA-Za-z.])\\.\\d+';
const WORD = `(?:${SMALL_WORDS})`;
const SEQUENCE = `${WORD}(?:-${WORD})?(?:(?:\\s+|-)(?:and\\s+)?(?:${SCALE_WORDS}|${WORD}(?:-${WORD})?)\\b)*`;
const OPENED = `an?\\s+(?:${SCALE_WORDS})\\b(?:(?:\\s+|-)(?:and\\s+)?(?:${SCALE_WORDS}|${WORD}(?:-${WORD})?)\\b)*`;
const NUMERAL = `${DIGITS}|\\b(?:${SEQUENCE}|${OPENED})\\b`;
/** A scale behind a number, in full or short. */
const SCALE = new RegExp(
  `[ -]?(?:((?:${SCALE_WORDS})s?(?:[ -](?:${SCALE_WORDS}))?)\\b|(k|mn|mln|mil|bn|bln|tn|trn|lac|lkhs?|cr|m|b|t)(?![A-Za-z0-9²³/]))`,
  'iy',
);
/** One letter is a scale of money only: 400m may be metres, 300t tonnes. */
const MONEY_BEFORE = /(?:[$£€¥₹]|\b[A-Z]{3}) ?$/;
const PARTS = new RegExp(`[ -](${PART_WORDS})\\b`, 'iy');
const MIXED = new RegExp(`[ -]and[ -](?:a|an|(${WORD}))[ -](${PART_WORDS})\\b`, 'iy');
/** 2 1/2 */
const AND_PART = / (\d)\/(\d{1,2})(?![\d/.-])/y;
const SLASHED = /(\d{1,3}) ?\/ ?(\d{1,4})(?![\d/.-])/y;
const OF_MANY = new RegExp(`\\s+(?:in|out of)\\s+(?:every\\s+)?(${WORD}|\\d{1,3})\\b(?![,.]?\\d|\\s?%|\\s+per)`, 'iy');
/** Half and a third are numbers by themselves where they are a part of something, or a change by so much. */
/** the | million | mark */
const LONE_SCALE = `(?:million|billion|trillion|crore)(?<=\\bthe [a-z]{5,8})(?=(?:[ -][a-z]+){0,2}[ -]mark\\b)`;
const LONE_PART = '(?:\\ban?[ -])?\\b(?:half|third|quarter|fifth|tenth)\\b';

/** Finds the beginning of every numeral; make one for each text, it keeps its place. */
export function numberPattern(): RegExp {
  // Most places within words are refused by their first character.
  return new RegExp(`(?=[\\d.½¼¾⅓⅔]|\\b[a-z])(?:${NUMERAL}|${LONE_PART}|${LONE_SCALE}|[½¼¾⅓⅔])`, 'gi');
}

/** The numeral at `start` that `numberPattern` found, with fractions and scales behind it; undefined for what only looks like one (a third party). */
export function readNumber(text: string, start: number, found: string): NumberToken | undefined {
  const glyph = GLYPHS[found];
  if (glyph) return part(start, start + 1, fractionOf(glyph[0], glyph[1]));
  const scale = scaleOf(found);
  if (scale && !JOINED.has(scale.name))
    return { start, end: start + found.length, value: '1', scale: scale.name, factor: scale.factor, spelled: true, fraction: false };
  if (/(?:half|third|quarter|fifth|tenth)$/i.test(found)) return readLonePart(text, start, found);
  return /^[\d.]/.test(found) ? readArabic(text, start, found) : readWords(text, start, found);
}

const GLYPHS: Readonly<Record<string, readonly [string, string]>> = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
};

function readArabic(text: string, start: number, found: string): NumberToken | undefined {
  SLASHED.lastIndex = start;
  const [slashed, above = '', below = ''] = SLASHED.exec(text) ?? [];
  if (slashed !== undefined && Number(above) < Number(below) && !/[\d/]/.test(text.charAt(start - 1))) {
    return part(start, start + slashed.length, fractionOf(above, below));
  }
  const end = start + found.length;
  OF_MANY.lastIndex = end;
  const many = /^\d$/.test(found) ? OF_MANY.exec(text) : null;
  if (many && /out of/.test(many[0])) return ofMany(start, end, found, many);
  const value = parseDigits(found);
  const token = scaled(text, start, end, value, false);
  return addMixed(text, token);
}

function readWords(text: string, start: number, found: string): NumberToken | undefined {
  const end = start + found.length;
  PARTS.lastIndex = end;
  const parts = PARTS.exec(text);
  const whole = parseNumeral(found);
  if (whole === undefined) return readFirst(text, start, found);
  if (parts && Number(whole) < 100) {
    const below = partsOf(parts[1] ?? '') ?? 1;
    const at = end + parts[0].length;
    return scaledPart(text, start, at, fractionOf(whole, String(below)));
  }
  OF_MANY.lastIndex = end;
  const many = Number(whole) < 10 ? OF_MANY.exec(text) : null;
  if (many) return ofMany(start, end, whole, many);
  const trailing = new RegExp(`^(.*?)[\\s-]+(${SCALE_WORDS})$`, 'i').exec(found);
  const scale = trailing && scaleOf(trailing[2] ?? '');
  const before = trailing && parseNumeral(/^an?$/i.test(trailing[1] ?? '') ? 'one' : (trailing[1] ?? ''));
  const simple = scale && before && !JOINED.has(scale.name) && multiply(before, scale.factor) === whole;
  const token: NumberToken = simple
    ? { start, end, value: before, scale: scale.name, factor: scale.factor, spelled: true, fraction: false }
    : { start, end, value: whole, scale: '', factor: '1', spelled: true, fraction: false };
  return addMixed(text, token);
}

/** Words that make no number together are two numbers: the first is read. */
function readFirst(text: string, start: number, found: string): NumberToken | undefined {
  const words = found.split(/(?=[\s-])/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const head = words
      .slice(0, count)
      .join('')
      .replace(/[\s-]+and$/i, '');
    if (parseNumeral(head) !== undefined) return readWords(text, start, head);
  }
  return undefined;
}

/** five and a half million, 3 million and a half: the part is of one of what the number counts. */
function addMixed(text: string, token: NumberToken): NumberToken {
  // 4½ per cent
  const glyph = token.scale === '' ? GLYPHS[text.charAt(token.end)] : undefined;
  if (glyph) return scaled(text, token.start, token.end + 1, add(token.value, fractionOf(glyph[0], glyph[1])), token.spelled);
  AND_PART.lastIndex = token.end;
  const slashed = token.scale === '' ? AND_PART.exec(text) : null;
  if (slashed && Number(slashed[1]) < Number(slashed[2])) {
    return { ...token, end: token.end + slashed[0].length, value: add(token.value, fractionOf(slashed[1] ?? '0', slashed[2] ?? '1')) };
  }
  MIXED.lastIndex = token.end;
  const mixed = MIXED.exec(text);
  const below = mixed && partsOf(mixed[2] ?? '');
  if (!mixed || below === undefined) return token;
  const above = mixed[1] === undefined ? '1' : (parseNumeral(mixed[1]) ?? '1');
  const end = token.end + mixed[0].length;
  const value = add(token.value, fractionOf(above, String(below)));
  return token.scale === '' ? scaled(text, token.start, end, value, true) : { ...token, end, value };
}

function ofMany(start: number, end: number, above: string, many: RegExpExecArray): NumberToken | undefined {
  const below = parseNumeral(many[1] ?? '');
  if (below === undefined || Number(above) >= Number(below)) return undefined;
  return part(start, end + many[0].length, fractionOf(above, below));
}

function scaled(text: string, start: number, end: number, value: Decimal, spelled: boolean): NumberToken {
  SCALE.lastIndex = end;
  const match = SCALE.exec(text);
  const scale = match && scaleOf((match[1] ?? match[2] ?? '').replace('-', ' '));
  if (/^[mbt]$/i.test(match?.[2] ?? '') && !MONEY_BEFORE.test(text.slice(Math.max(0, start - 5), start)))
    return { start, end, value, scale: '', factor: '1', spelled, fraction: false };
  if (!match || !scale) return scaledTwice(match, { start, end, value, scale: '', factor: '1', spelled, fraction: false });
  const at = end + match[0].length;
  if (JOINED.has(scale.name))
    return { start, end: at, value: multiply(value, scale.factor), scale: '', factor: '1', spelled: true, fraction: false };
  return { start, end: at, value, scale: scale.name, factor: scale.factor, spelled, fraction: false };
}

/** 5 hundred thousand: the first scale joins the number. */
function scaledTwice(match: RegExpExecArray | null, plain: NumberToken): NumberToken {
  const [small = '', large = ''] = (match?.[1] ?? '').split(/[ -]/);
  const [first, second] = [scaleOf(small), scaleOf(large)];
  if (!match || !first || !second) return plain;
  return {
    ...plain,
    end: plain.end + match[0].length,
    value: multiply(plain.value, first.factor),
    scale: second.name,
    factor: second.factor,
    spelled: true,
  };
}
