import type { Span } from '../../model/span.js';

const CLOSER: Readonly<Record<string, string>> = { '（': '）', '“': '”', '‘': '’', '《': '》', '「': '」', '『': '』', '【': '】' };
const MARK = /[，；：（“‘《「『【]/g;
/** A bracket or quotation mark that is not closed so soon is a slip and encloses nothing. */
const LONGEST_INSIDE = 120;

/**
 * Clauses of a sentence, which they fill without gaps: each ends behind its ，；or ：. Marks within brackets, quotation marks and between digits cut nothing.
 * Offsets are those of the sentence's text plus `offset`.
 */
export function splitClauses(sentence: string, offset: number): readonly Span[] {
  const clauses: Span[] = [];
  let from = 0;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(sentence); mark; mark = MARK.exec(sentence)) {
    const at = mark.index;
    if (CLOSER[mark[0]] !== undefined) MARK.lastIndex = skipInside(sentence, at) + 1;
    else if (!betweenDigits(sentence, at) && at + 1 < sentence.length) {
      clauses.push({ start: offset + from, end: offset + at + 1 });
      from = at + 1;
    }
  }
  clauses.push({ start: offset + from, end: offset + sentence.length });
  return clauses;
}

/** Offset of the closing mark, inner pairs of the same kind skipped; the opening mark's own where there is none in reach. */
function skipInside(sentence: string, open: number): number {
  const opening = sentence.charAt(open);
  const closing = CLOSER[opening] ?? '';
  let depth = 0;
  for (let at = open; at < sentence.length && at - open <= LONGEST_INSIDE; at += 1) {
    const character = sentence.charAt(at);
    if (character === opening) depth += 1;
    else if (character === closing) depth -= 1;
    if (depth === 0) return at;
  }
  return open;
}

function betweenDigits(sentence: string, at: number): boolean {
  return /\d/.test(sentence.charAt(at - 1)) && /\d/.test(sentence.charAt(at + 1));
}
