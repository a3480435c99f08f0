import { widthInEms } from './characters.js';
import { breaksWord } from './join-lines.js';
import type { Line } from './lines.js';
import type { Margins } from './margins.js';

/** A line with the margins of its column. */
export interface MarginedLine {
  readonly line: Line;
  readonly margins: Margins;
  /** Counts columns in reading order: two lines of one column have the same. */
  readonly flow: number;
}

/** The end of a sentence, or of a line of a table of contents. */
const ENDS = /(?:[。！？!?；;：:.][”’"'）)】》\]]*|[.．·…]{3}\s*\d{1,4})$/;
const MARK =
  /^(?:第[一二三四五六七八九十百零\d]+[章节条]|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[a-zA-Z])[）)、]|\d{1,2}(?:[.．](?!\d)|(?:\.\d{1,2}){2,})|[①-⑳]|[•●■▪◆○□–—―*·-]\s?\S|\[\d+\])/;
/** Indents that differ by less are one, in ems. */
const SLACK = 0.7;
/** A first-line indent is no less, in ems. */
const INDENT = 1.2;
/** What begins further right than this is a signature or a centred line. */
const DEEPEST = 8;

/** Whether a line goes on with the paragraph of the lines before it, in order; there is at least one. */
export function goesOn(paragraph: readonly MarginedLine[], next: MarginedLine): boolean {
  const first = paragraph[0];
  const last = paragraph.at(-1);
  if (!first || !last || differ(last.line.size, next.line.size)) return false;
  if (breaksWord(last.line.text, next.line.text)) return true;
  if (isBroken(last, next)) return false;
  const ends = ENDS.test(last.line.text);
  const isMark = MARK.test(next.line.text);
  const indent = indentOf(next);
  const opening = indentOf(first);
  const far = isFar(last, next);
  if (far > 1.45 && (ends || isMark || far > 4 || indent > SLACK)) return false;
  const body = paragraph[1] ? indentOf(paragraph[1]) : undefined;
  if (body !== undefined) return Math.abs(indent - body) <= SLACK && !(ends && isMark);
  if (opening > DEEPEST) return false;
  if (indent < opening - SLACK) return !(ends && (isMark || indent >= INDENT));
  if (indent <= opening + SLACK) return !ends && !isMark;
  return (opening >= INDENT || MARK.test(first.line.text)) && !isMark && !ends;
}

function indentOf({ line, margins }: MarginedLine): number {
  return (line.x - margins.left) / line.size;
}

function differ(a: number, b: number): boolean {
  return Math.max(a, b) > 1.18 * Math.min(a, b);
}

/** How far a line stands below the one before it, as a multiple of what is usual; 1 where another column or page lies between. */
function isFar(last: MarginedLine, next: MarginedLine): number {
  return last.flow === next.flow ? (next.line.y - last.line.y) / next.margins.spacing : 1;
}

/** Whether a line was ended on purpose: the next line's first word would have had room on it. */
function isBroken(last: MarginedLine, next: MarginedLine): boolean {
  const room = (last.margins.right - last.line.right) / last.line.size;
  const word = firstWord(next.line.text);
  return room > widthInEms(word) + 1.2;
}

/** What a line break may not part: an opening bracket, a character or a Latin word, and the punctuation behind it. */
function firstWord(text: string): string {
  return /^[“‘《（(【〔]*(?:[\x21-\x7e]+|.)[，。、；：！？”’》）)】〕%％]*/su.exec(text)?.[0] ?? '';
}
