import type { Decimal } from '../../model/span.js';
import { fractionOf, partsOf, SCALE_WORDS, scaleOf } from './numerals.js';
import type { NumberToken } from './number-tokens.js';

const HALF_OF = new RegExp(`\\s+(?:of\\s+)?(?:an?\\s+)?(${SCALE_WORDS})\\b`, 'iy');

/** half of the farms, by a third: a part of one; undefined for what only looks like one (a third party). */
export function readLonePart(text: string, start: number, found: string): NumberToken | undefined {
  const end = start + found.length;
  const word = /[a-z]+$/i.exec(found)?.[0] ?? '';
  const value = fractionOf('1', String(partsOf(word) ?? 1));
  const token = scaledPart(text, start, end, value);
  if (token.scale !== '') return token;
  const behind = text.slice(end, end + 12);
  const before = text.slice(Math.max(0, start - 14), start);
  const article = /^an?[ -]/i.test(found);
  const of =
    /^ of (?!the year|th[ei]s? (?:year|decade|century))/.test(behind) ||
    (word.toLowerCase() === 'half' && /^ (?:the|its|their|our|all) /.test(behind));
  const changed = /(?:\bby|\bthan|\bover|about|nearly|almost|around|roughly)(?: an?| one)? $/i.test(before);
  // a third party is none of three parts
  if (/^[ -](?:part(?:y|ies)|person|countr(?:y|ies))\b/.test(behind)) return undefined;
  const named = word.toLowerCase() === 'half' ? !/(?:first|second|other|latter|past|last) $/i.test(before) : article;
  return named && (of || changed) ? token : undefined;
}

/** half a million, a quarter of a million. */
export function scaledPart(text: string, start: number, end: number, value: Decimal): NumberToken {
  HALF_OF.lastIndex = end;
  const scale = HALF_OF.exec(text);
  const read = scale && scaleOf(scale[1] ?? '');
  if (!scale || !read) return part(start, end, value);
  return { start, end: end + scale[0].length, value, scale: read.name, factor: read.factor, spelled: true, fraction: false };
}

/** A part of a whole, without a scale. */
export function part(start: number, end: number, value: Decimal): NumberToken {
  return { start, end, value, scale: '', factor: '1', spelled: true, fraction: true };
}
