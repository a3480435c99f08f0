import type { Span } from '../../model/span.js';
import type { Sentence, Structure } from '../../model/structure.js';
import { blankOut } from '../../text/blank-out.js';
import { JOINER } from '../../text/joiner.js';
import { insertionPoint } from '../../text/overlaps.js';
import { splitClauses } from './clauses.js';

/** A mark that may end a sentence, the quotation marks and brackets behind it, and what follows. */
const END = /[.!?]["')\]]*(?=\s+(\S)|$)|(?<=[a-z)])\.(?=[A-Z][a-z])/g;
/** A full stop behind these is part of the word: titles, initials, clock times and Latin shorthand. */
const ABBREVIATION =
  /(?:^|[\s(["'])(?:(?:[A-Z]\.)*[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Mt|Ft|Gen|Sen|Rep|Hon|No|Nos|Art|Fig|Ch|Sec|vs|cf|etc|approx|est|Inc|Ltd|Co|Corp|Rs|K[Ss]hs?|[UT][Ss]hs?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|p\.m|a\.m|pp?|para)$/;
const OPENS_SENTENCE = /[A-Z0-9"'([$£€¥–—-]/;
const LONGEST = 2000;
/** once-|off: a word with a hyphen that the printer's line ends in stays one word. */
const SPLIT_WORD = /(?<=[A-Za-z]-)\n(?=[a-z])/g;

/**
 * Cuts English paragraphs and headings into sentences, in order, none of them across two blocks. Line ends inside a sentence are blanks in its text.
 * Time grows with the text's length.
 */
export function splitSentences(structure: Structure, folded: string): readonly Sentence[] {
  const text = blankOut(folded, structure.artefacts);
  return structure.blocks.flatMap((block, index) => {
    if (block.language !== 'en' || (block.type !== 'paragraph' && block.type !== 'heading')) return [];
    return cutBlock(text, block).map(({ start, end }): Sentence => {
      const words = text
        .slice(start, end)
        .replace(SPLIT_WORD, JOINER)
        .replace(/[\n\r\u2028\u2029\f\v\t]/g, ' ');
      const point = insertionPoint(structure.points, start + 1) - insertionPoint(structure.points, block.start);
      return { start, end, text: words, block: index, section: block.section, point, clauses: splitClauses(words, start) };
    });
  });
}

function cutBlock(text: string, block: Span): readonly Span[] {
  const words = text.slice(block.start, block.end);
  const spans: Span[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const piece = words.slice(from, to);
    const start = block.start + from + (piece.length - piece.trimStart().length);
    const end = block.start + from + piece.trimEnd().length;
    if (start < end) spans.push({ start, end });
    from = to;
  };
  for (const match of words.matchAll(END)) {
    if (isEnd(words, from, match.index, match[1])) cut(match.index + match[0].length);
  }
  cut(words.length);
  return spans.flatMap((span) => cutLong(text, span));
}

function isEnd(words: string, from: number, at: number, next: string | undefined): boolean {
  if (next !== undefined && !OPENS_SENTENCE.test(next)) return false;
  if (words.charAt(at) !== '.') return true;
  const before = words.slice(Math.max(from, at - 12), at);
  // The mark of a list point (1. Grow the economy) opens its sentence.
  return !ABBREVIATION.test(before) && !/^\s*(?:\d{1,2}|[IVX]{1,5})$/.test(words.slice(from, at));
}

/** Patterns look at one sentence at a time: a table or a list without marks must not become one of any length. */
function cutLong(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const blank = text.lastIndexOf(' ', start + LONGEST);
    const end = blank > start ? blank : start + LONGEST;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: span.end }];
}
