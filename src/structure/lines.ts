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
  const take = (to: number): void => {
    const span = trim(text, from, to);
    if (span.start < span.end) lines.push({ ...span, text: text.slice(span.start, span.end), spaced });
    spaced = span.start >= span.end;
  };
  for (const end of text.matchAll(LINE_END)) {
    take(end.index);
    from = end.index + end[0].length;
  }
  take(text.length);
  return lines;
}
