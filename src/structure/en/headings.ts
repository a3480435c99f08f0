import type { Heading } from '../headings.js';
import type { Line } from '../lines.js';
import { findPart, type Parts } from '../parts.js';

const HEAD = 260;
/** A heading is one line of at most so many characters without a sentence's end inside. */
const LONGEST_TITLE = 180;
const SENTENCE_INSIDE = /[.!?]\s+\S/;
const LEAD_IN_RANK = 20;
/** A sentence that begins a part of a speech without headings stands above numbered ones. */
const SENTENCE_RANK = 3;
/** A title without a number, which names a year, stands as a lettered one. */
const LINE_RANK = 5;

/** Headings of an English text and sentences that stand in for one, in order; each is a whole line, save for a lead-in with more behind it. */
export function findEnglishHeadings(lines: readonly Line[], parts: Parts): readonly Heading[] {
  return lines.flatMap((line): readonly Heading[] => {
    const match = findPart(line.text.slice(0, HEAD), parts('heading'));
    if (!match || match.start !== 0) return [];
    const { start } = line;
    const sentence = match.value === 'sentence';
    if (sentence || Number(match.value) >= LEAD_IN_RANK) {
      const end = start + match.end;
      return [
        {
          start,
          end,
          title: clean(line.text.slice(0, match.end)),
          rank: sentence ? SENTENCE_RANK : LEAD_IN_RANK,
          leadIn: false,
          alone: end === line.end,
          later: false,
        },
      ];
    }
    const title = match.value === 'line' ? line.text : line.text.slice(match.end);
    if (line.text.length > LONGEST_TITLE || SENTENCE_INSIDE.test(title) || /[.;,]$/.test(title)) return [];
    return [{ start, end: line.end, title: clean(title), rank: rankOf(match.value, line.text), leadIn: false, alone: true, later: false }];
  });
}

function rankOf(value: string, line: string): number {
  if (value === 'line') return LINE_RANK;
  return value === 'markdown' ? (/^#+/.exec(line)?.[0].length ?? 1) / 10 : Number(value);
}

function clean(title: string): string {
  return title.replace(/^[\s*#]+|[\s*#.:;,]+$/g, '');
}
