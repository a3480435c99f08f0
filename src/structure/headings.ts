import type { Span } from '../model/span.js';
import type { QuotedProposal } from '../model/structure.js';
import { insertionPoint } from '../text/overlaps.js';
import type { Line } from './lines.js';
import { findPart } from './parts.js';
import type { Parts } from './parts.js';

/** A heading on a line of its own or at the start of a paragraph. The lower `rank`, the further out: 一、 before （一） before 1. */
export interface Heading extends Span {
  readonly title: string;
  readonly rank: number;
  /** A sentence that introduces what follows (今年的主要预期目标是：) and stands in for a heading. */
  readonly leadIn: boolean;
  /** True where the line holds nothing else. */
  readonly alone: boolean;
  /** True for 二、 and what follows it: something stood before. */
  readonly later: boolean;
}

const LATER = /^\s*(?:[二三四五六七八九]|十[一二三]?)、/;
const HEAD = 120;
const LONGEST_TITLE = 60;
const LEAD_IN_RANK = 20;
/** A label before a colon (发展目标：) is this short. */
const LONGEST_LABEL = 20;
const CUT_TITLE = 40;

/** Headings and lead-ins among the lines, in order. Words of others that a heading quotes belong to its title as a whole. */
export function findHeadings(lines: readonly Line[], quoted: readonly QuotedProposal[], parts: Parts): readonly Heading[] {
  return lines.flatMap((line, index) => {
    const match = findPart(line.text.slice(0, HEAD), parts('heading'));
    if (!match || match.start !== 0) return [];
    const leadIn = Number(match.value) >= LEAD_IN_RANK;
    const from = leadIn ? line.start : line.start + match.end;
    // An annex, or a line that is a heading by its words alone, has no mark to be taken off.
    const whole = match.value === '0' || match.end === line.text.trimEnd().length;
    if (whole && !leadIn && splitsSentence(lines[index - 1], lines[index + 1])) return [];
    const end = leadIn || whole ? line.start + match.end : titleEnd(line, match.end, quoted);
    const title = cleanTitle(line.text.slice((whole ? line.start : from) - line.start, end - line.start));
    if (title === '') return [];
    return [
      {
        start: line.start,
        end,
        title,
        rank: rankOf(match.value, line.text),
        leadIn,
        alone: end === line.end,
        later: LATER.test(line.text),
      },
    ];
  });
}

/** 经济社会发展的 | 主要目标 | 是：增长5%: words that a converter set on a line of their own inside a sentence are no heading. */
function splitsSentence(before: Line | undefined, next: Line | undefined): boolean {
  return /[的，、和与]$/.test(before?.text.trimEnd() ?? '') || /^\s*[是为：，；。的]/.test(next?.text ?? '');
}

function rankOf(value: string, line: string): number {
  return value === 'markdown' ? (/^#+/.exec(line)?.[0].length ?? 1) / 10 : Number(value);
}

function titleEnd(line: Line, mark: number, quoted: readonly QuotedProposal[]): number {
  const afterQuote = quoted[insertionPoint(quoted, line.start + mark)];
  if (afterQuote && afterQuote.start <= line.start + mark + 6 && afterQuote.end <= line.end) {
    const tail = /^[^。\n]{0,20}(?:。|$)/.exec(line.text.slice(afterQuote.end - line.start, afterQuote.end - line.start + 21));
    if (tail) return afterQuote.end + tail[0].length;
  }
  const rest = line.text.slice(mark, mark + LONGEST_TITLE + 1);
  const stop = rest.search(/[。！]/);
  if (stop >= 0) return line.start + mark + stop + 1;
  const label = rest.search(/[：，]/);
  if (label >= 0 && label <= LONGEST_LABEL && rest[label] === '：') return line.start + mark + label + 1;
  if (mark + rest.length === line.text.length) return line.end;
  const clause = rest.slice(0, CUT_TITLE).search(/[，；：]/);
  return line.start + mark + (clause > 0 ? clause : Math.min(CUT_TITLE, rest.length));
}

function cleanTitle(text: string): string {
  return text.replace(/^[\s*#]+|[\s*#。：；，！？]+$/gu, '');
}
