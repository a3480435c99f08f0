import type { Span } from '../model/span.js';
import { trim } from '../text/trim.js';

/** A line that holds something, without the blanks around it. */
export interface Line extends Span {
  readonly text: string;
  /** True where an empty line (or the text's beginning) stands before it. */
  readonly spaced: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\f\v]/g;

/** The lines of a text that are not blank, in order; time grows with its length. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let spaced = true;
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    spaced = take(lines, text, from, index, spaced);
    from = index + mark.length;
  }
  take(lines, text, from, text.length, spaced);
  return lines;
}

/** Adds the line from one offset to another where it holds something; true where it is empty. */
function take(lines: Line[], text: string, from: number, to: number, spaced: boolean): boolean {
  const { start, end } = trim(text, from, to);
  if (start < end) lines.push({ start, end, text: text.slice(start, end), spaced });
  return start >= end;
}
