import type { Span } from '../../model/span.js';

/** A number glued to the word, sign or year before it (ten years ago1. In 20156 the). */
const DIGITS = /\d+(?=[\s.,;:)"']|[a-z]{2}|$)/g;
const GLUED = /(?:[a-z]{2}[)"']?|[%)])(\d{1,3})$|\b(?:19|20)\d{2}(\d{1,3})$/;
/** So many characters tell whether a number is glued. */
const NEAR = 8;
/** So many marks in a row may be missing in an excerpt. */
const GAP = 3;
/** Fewer tell no sequence. */
const FEWEST = 3;

/** Marks of footnotes that a converter has glued to the text: small numbers that count up from the start of the text; empty where no such sequence runs through it. */
export function findFootnoteMarks(text: string): readonly Span[] {
  const marks: Span[] = [];
  let last = 0;
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    const end = index + digits.length;
    const [, word, year] = GLUED.exec(text.slice(Math.max(0, index - NEAR), end)) ?? [];
    const written = word ?? year ?? '';
    const number = Number(written);
    if (written === '' || number <= last || number > last + GAP) continue;
    last = number;
    marks.push({ start: end - written.length, end });
  }
  return marks.length < FEWEST ? [] : marks;
}
