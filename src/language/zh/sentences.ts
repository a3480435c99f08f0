import type { Span } from '../../model/span.js';
import type { Block, Sentence, Structure } from '../../model/structure.js';
import { blankOut } from '../../text/blank-out.js';
import { insertionPoint } from '../../text/overlaps.js';
import { splitClauses } from './clauses.js';

const SENTENCE_END = new Set('。！？');
const CLAUSE_END = new Set('，；：');
const CLOSING = /[”’"』」）》]/;
const BLANK = /\s/;
/** A point's mark behind one of these starts a sentence: each point has times and verbs of its own. */
const BEFORE_POINT = /[；：，。]/;
const LONGEST = 2000;

/**
 * Cuts Chinese paragraphs and headings into sentences, in order, none of them across two blocks. Cuts stand behind 。！？ (with the closing quotation marks) and before the mark of
 * a point (二是) that follows ；：or ，; a sentence of more than 2,000 characters is cut at a clause. ` text` is the folded text with artefacts turned into blanks.
 * Time grows with the text's length.
 */
export function splitSentences(structure: Structure, folded: string): readonly Sentence[] {
  const text = blankOut(folded, structure.artefacts);
  const whole = structure.sections.map(({ heading }) => heading);
  return structure.blocks.flatMap((block, index) => {
    if (block.language !== 'zh' || (block.type !== 'paragraph' && block.type !== 'heading')) return [];
    const points = pointsIn(structure, block);
    const spans = cutBlock(text, block, points, whole);
    return spans.map((span) => toSentence(text, span, index, block.section, points));
  });
}

function toSentence(text: string, { start, end }: Span, block: number, section: number, points: readonly Span[]): Sentence {
  const words = text.slice(start, end);
  return { start, end, text: words, block, section, point: insertionPoint(points, start + 1), clauses: splitClauses(words, start) };
}

function pointsIn(structure: Structure, { start, end }: Block): readonly Span[] {
  const { points } = structure;
  return points.slice(insertionPoint(points, start), insertionPoint(points, end));
}

function cutBlock(text: string, block: Block, points: readonly Span[], headings: readonly Span[]): readonly Span[] {
  const heading = headings[insertionPoint(headings, block.start)];
  const uncut = heading?.start === block.start && heading.end <= block.end ? heading.end : block.start;
  const spans: Span[] = [];
  let from = block.start;
  let lastClause = -1;
  let point = 0;
  for (let at = block.start; at < block.end; at += 1) {
    while ((points[point]?.start ?? Infinity) < at) point += 1;
    // Most characters are words, which end nothing.
    at = nextMark(text, at, Math.min(points[point]?.start ?? Infinity, from + LONGEST - 1));
    if (at >= block.end) break;
    const character = text.charAt(at);
    if (points[point]?.start === at && at > from && at >= uncut && BEFORE_POINT.test(lastMark(text, from, at))) {
      pushSpan(spans, text, from, at);
      [from, lastClause] = [at, -1];
    }
    if (at + 1 < uncut) continue;
    if (SENTENCE_END.has(character) && !(SENTENCE_END.has(text.charAt(at + 1)) && at + 1 < block.end)) {
      let end = at + 1;
      while (end < block.end && CLOSING.test(text.charAt(end))) end += 1;
      pushSpan(spans, text, from, end);
      [from, lastClause] = [end, -1];
      at = end - 1;
    } else if (CLAUSE_END.has(character)) lastClause = at + 1;
    if (at + 1 - from >= LONGEST) {
      const end = lastClause > from ? lastClause : outsideNumber(text, at + 1, from);
      pushSpan(spans, text, from, end);
      [from, lastClause] = [end, -1];
    }
  }
  pushSpan(spans, text, from, block.end);
  return spans;
}

/** Adds what lies between two offsets, without the blanks around it. */
function pushSpan(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  if (start < end) spans.push({ start, end });
}

/** The first place from `at` on that holds no Chinese character, or the given one if that comes first. */
function nextMark(text: string, at: number, latest: number): number {
  NO_WORD.lastIndex = at;
  const found = NO_WORD.exec(text)?.index ?? text.length;
  return found < latest ? found : Math.max(at, latest);
}

const NO_WORD = /[^\u4e00-\u9fff]/g;

/** The mark before a position, blanks skipped. */
function lastMark(text: string, from: number, at: number): string {
  let before = at - 1;
  while (before > from && BLANK.test(text.charAt(before))) before -= 1;
  return text.charAt(before);
}

function outsideNumber(text: string, at: number, from: number): number {
  let cut = at;
  while (cut > from + LONGEST / 2 && /[\d.,]/.test(text.charAt(cut - 1))) cut -= 1;
  return cut;
}
