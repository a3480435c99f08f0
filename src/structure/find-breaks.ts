import type { Span } from '../model/span.js';
import type { RuleSet } from '../rules/rule-set.js';
import { blankOut } from '../text/blank-out.js';
import { overlap } from '../text/overlaps.js';
import { findArtefacts } from './artefacts.js';
import { findFurniture } from './furniture.js';
import { joinsLines } from './joins-lines.js';
import type { Junction } from './joins-lines.js';
import { groupByPart } from './parts.js';
import { splitLines } from './lines.js';
import type { Line } from './lines.js';
import { usualWidth } from './line-width.js';

/** More furniture than this between two lines parts them. */
const MOST_BETWEEN = 12;
const TAIL = 160;
const SENTENCE_END = /[。！？…][”’"』」）》]*$/;
/** Only the end of a line is looked at: marks that close are few. */
const endsSentence = (words: string): boolean => SENTENCE_END.test(words.slice(-8));
const LINE_END = /[\n\r\u2028\u2029\f\v]/;

/**
 * What stands inside sentences and belongs to none, in order and apart: the line ends of lines that a page broke within a sentence (with the page number, the caption and the blanks
 * there), and marks of footnotes behind a word; nothing of it in `tables`. Cut out of the text, they leave each sentence whole. None in a text whose lines are paragraphs. Time grows with the text's length.
 */
export function findBreaks(folded: string, rules: Pick<RuleSet, 'structure'>, tables: readonly Span[] = []): readonly Span[] {
  const parts = groupByPart(rules);
  const artefacts = findArtefacts(folded, parts);
  const marks = artefacts.filter((one) => isInside(folded, one) && !tables.some((table) => overlap(table, one)));
  const text = blankOut(folded, artefacts);
  const lines = splitLines(text);
  if (lines.every(({ text: words }, index) => endsSentence(words) || index === lines.length - 1)) return marks;
  const furniture = findFurniture(lines, parts);
  const kept = lines.map((line, index) => ({ line, index })).filter(({ index }) => !furniture.has(index));
  const width = usualWidth(
    kept.map(({ line }) => line),
    parts,
  );
  const breaks: Span[] = [];
  let run = '';
  kept.forEach(({ line, index }, at) => {
    const next = kept[at + 1];
    run = tail(run + line.text);
    if (!next || endsSentence(line.text) || partedByTable(line, next.line, tables)) {
      run = '';
      return;
    }
    const junction: Junction = {
      run,
      line,
      next: next.line,
      following: kept[at + 2]?.line,
      adjacent: next.index === index + 1 && !next.line.spaced,
      near: next.index - index <= MOST_BETWEEN,
      pageTurned: artefacts.some(({ start, end }) => start >= line.end && end <= next.line.start),
      indented: indent(folded, next.line) - indent(folded, line) >= 2,
    };
    if (joinsLines(junction, width, parts)) breaks.push({ start: line.end, end: next.line.start });
    else run = '';
  });
  return merge(breaks, marks);
}

function tail(text: string): string {
  return text.length > TAIL ? text.slice(-TAIL) : text;
}

/** No line of a table goes on in the next, and no sentence goes on behind a table. */
function partedByTable({ start }: Line, { end }: Line, tables: readonly Span[]): boolean {
  return tables.some((table) => overlap(table, { start, end }));
}

/** A mark between two characters of one line. */
function isInside(text: string, { start, end }: Span): boolean {
  return start > 0 && end < text.length && !/\s/.test(text.charAt(start - 1)) && !/\s/.test(text.charAt(end));
}

/** Blanks before a line, those of an ideograph's width twice. */
function indent(text: string, { start }: Line): number {
  let from = start;
  while (from > 0 && !LINE_END.test(text.charAt(from - 1))) from -= 1;
  return start - from;
}

function merge(breaks: readonly Span[], marks: readonly Span[]): readonly Span[] {
  const apart = marks.filter(({ start, end }) => !breaks.some((one) => one.start < end && start < one.end));
  return [...breaks, ...apart].sort((a, b) => a.start - b.start);
}
