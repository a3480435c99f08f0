import type { Heading } from './headings.js';
import type { Line } from './lines.js';

/** The month of release, alone on its line below who releases. */
const RELEASED = /^(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?$/;
const YEAR_FIRST = /^((?:19|20)\d{2})\s?年/;

/**
 * Where another year's communiqué begins in the same file without a title: a paragraph that begins with a year and follows the month of release of the next one. It stands as a
 * heading of that year above all others. `from` is where the first communiqué's first heading stands.
 */
export function findNextCommuniques(lines: readonly Line[], from: number): readonly Heading[] {
  return lines.flatMap(({ text, start }, index) => {
    const before = lines[index - 1]?.text ?? '';
    const year = start > from && RELEASED.test(before) ? YEAR_FIRST.exec(text) : null;
    if (!year) return [];
    return [{ start, end: start + year[0].length, title: year[0], rank: 0, leadIn: false, alone: false, later: false }];
  });
}
