import { holdsPart, only } from './parts.js';
import type { Parts } from './parts.js';
import type { Line } from './lines.js';

const CHINESE = /[\u2e80-\u9fff\uff00-\uffef]/g;
const BLANK = /\s/g;
const COMPLETE = /[。！？；：…][”’"』」）》]*$/;
/** Shorter lines are cells and headings, longer ones paragraphs. */
const NARROWEST = 30;
const WIDEST = 130;
/** Lines of one width must be at least so many before they say something. */
const FEWEST = 3;
const HEAD = 120;

/** Width of a text in columns: a Chinese character takes two, a blank half a one (a page sets numbers off by less than a letter). */
export function widthOf(text: string): number {
  return text.length + (text.match(CHINESE)?.length ?? 0) - (text.match(BLANK)?.length ?? 0) / 2;
}

/**
 * The width at which a page broke its lines, in columns: that of the lines (three at least) which end without a mark and go on in a line that is no longer. Undefined for
 * a text whose lines are paragraphs.
 */
export function usualWidth(lines: readonly Line[], parts: Parts): number | undefined {
  const widths: number[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.spaced || line.text.length > WIDEST || COMPLETE.test(line.text)) return;
    const width = widthOf(line.text);
    if (width < NARROWEST || width > WIDEST || widthOf(next.text.slice(0, WIDEST)) > width * 1.15) return;
    if (!isNumbered(line.text, parts) && !isNumbered(next.text, parts)) widths.push(width);
  });
  widths.sort((a, b) => a - b);
  let best = { count: FEWEST - 1, width: 0 };
  let from = 0;
  widths.forEach((width, to) => {
    while ((widths[from] ?? 0) < width * 0.9) from += 1;
    if (to - from + 1 > best.count) best = { count: to - from + 1, width: widths[(from + to) >> 1] ?? width };
  });
  return best.width === 0 ? undefined : best.width;
}

/** True for a line that begins with the mark of a heading or of an annex. */
export function isNumbered(text: string, parts: Parts): boolean {
  return holdsPart(
    text.slice(0, HEAD),
    only(parts('heading'), 'numbered', ({ gives }) => gives !== '20'),
  );
}
