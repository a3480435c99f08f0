import type { Span } from '../model/span.js';

const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]/;

/** The part of a stretch without blanks and invisible characters around it. */
export function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && INVISIBLE.test(text.charAt(start))) start += 1;
  while (end > start && INVISIBLE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
