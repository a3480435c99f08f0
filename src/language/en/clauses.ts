import type { Span } from '../../model/span.js';

const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const MARK = /[,;:([]|[—–]| --? |--/g;
/** A bracket that is not closed so soon is a slip and encloses nothing. */
const LONGEST_INSIDE = 160;

/**
 * Clauses of a sentence, which they fill without gaps: each ends behind its comma, semicolon, colon or dash. Marks within brackets and within numbers (5,000, 6–7%, 3:30) cut
 * nothing. Offsets are those of the sentence's text plus `offset`.
 */
export function splitClauses(sentence: string, offset: number): readonly Span[] {
  const clauses: Span[] = [];
  let from = 0;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(sentence); mark; mark = MARK.exec(sentence)) {
    const at = mark.index;
    const end = at + mark[0].length;
    if (CLOSER[mark[0]] !== undefined) MARK.lastIndex = skipInside(sentence, at) + 1;
    else if (!withinWord(sentence, at, end) && end < sentence.length && sentence.slice(from, at).trim() !== '') {
      clauses.push({ start: offset + from, end: offset + end });
      from = end;
    }
  }
  clauses.push({ start: offset + from, end: offset + sentence.length });
  return clauses;
}

/** Offset of the closing bracket; the opening one's own where there is none in reach. */
function skipInside(sentence: string, open: number): number {
  const close = sentence.indexOf(CLOSER[sentence.charAt(open)] ?? '', open);
  return close < 0 || close - open > LONGEST_INSIDE ? open : close;
}

function withinWord(sentence: string, at: number, end: number): boolean {
  return /[\d%]/.test(sentence.charAt(at - 1)) && /[\d$£€]/.test(sentence.charAt(end));
}
